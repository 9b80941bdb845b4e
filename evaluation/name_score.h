// SPDX-License-Identifier: Apache-2.0
#pragma once
// How well names agree with gold names over the same words.

#include "extract/text/document.h"
#include "extract/text/iob2_reader.h"
#include "graph/ontology/vocabulary.h"

#include "evaluation/tally.h"
#include <map>
#include <span>
#include <vector>

namespace relata {

/// A name over the words of a document.
struct KindedName {
  TokenRange tokens;
  EntityKind kind = EntityKind::Person;

  friend auto operator<=>(const KindedName&, const KindedName&) = default;
};

/// The names of gold sentences, whose words are counted through. Kinds that are no Person, Place or
/// Organization (also as PER, LOC, GPE, ORG) are left out.
std::vector<KindedName> gold_names(std::span<const Iob2Sentence> sentences);

/// The names of the layer Names: what the program takes for names in the end.
std::vector<KindedName> final_names(const Document& document);

/// The names of the layer TaggedNames: what the language model alone sees.
std::vector<KindedName> tagged_names(const Document& document);

using NameScore = std::map<EntityKind, Tally>;

/// A name is right when the gold annotation has the same words with the same kind.
NameScore score_names(const std::vector<KindedName>& gold, const std::vector<KindedName>& found);

/// All kinds together.
Tally total_of(const NameScore& score);

}  // namespace relata
