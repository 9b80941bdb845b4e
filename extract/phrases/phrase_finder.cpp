// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/phrase_finder.h"

#include "extract/phrases/money_reader.h"
#include "extract/phrases/quotation_finder.h"
#include "extract/phrases/time_reader.h"
#include "extract/phrases/word_sequence.h"

namespace relata {
namespace {

/// A demonym is a mention; here it stands among what statements look for beside names.
std::vector<Nationality> find_nationalities(const Document& document) {
  std::vector<Nationality> found;
  for (const Mention& mention : document.mentions) {
    if (mention.type == MentionType::Demonym && mention.kind == EntityKind::Place) {
      found.push_back({mention.tokens, mention.place});
    }
  }
  return found;
}

}  // namespace

void PhraseFinder::annotate(Document& document, Workspace& /*scratch*/) const {
  const WordSequence words(document);
  document.phrases.times = find_times(document, words);
  document.phrases.sums = find_money(document, words);
  document.phrases.nationalities = find_nationalities(document);
  document.phrases.quotations = find_quotations(document);
}

}  // namespace relata
