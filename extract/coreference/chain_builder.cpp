// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/chain_builder.h"

#include "extract/coreference/name_table.h"
#include "extract/coreference/passes.h"
#include "extract/coreference/pronouns.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <tuple>
#include <utility>

namespace relata {
namespace {

using Pass = void (*)(NameTable&);

/// From the surest to the least sure. What is joined stays joined.
constexpr std::array<Pass, 4> kPasses{join_acronyms, join_places, join_persons, join_organizations};

/// The words of a range with single spaces, whatever line ends stand between them.
std::string text_in_one_line(const Document& document, TokenRange range) {
  std::string text;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    text += !text.empty() && document.tokens[i].follows_space ? " " : "";
    text += document.text_of(document.tokens[i]);
  }
  return text;
}

/// A form that a document uses, and how complete it is.
struct UsedForm {
  std::string text;
  std::size_t words = 0;
};

UsedForm used_form(const Document& document, const Mention& mention) {
  const TokenRange tokens = name_tokens(document, mention.tokens);
  return {text_in_one_line(document, tokens), tokens.size()};
}

bool is_more_complete(const UsedForm& form, const UsedForm& than) {
  return std::pair(form.words, form.text.size()) > std::pair(than.words, than.text.size());
}

/// The most complete name; where only demonyms and descriptions occur, the place or the first text.
std::string choose_name(const Document& document, const std::vector<MentionId>& mentions) {
  UsedForm best;
  for (const MentionId id : mentions) {
    const Mention& mention = document.mention(id);
    UsedForm form = used_form(document, mention);
    if (mention.type == MentionType::Name && is_more_complete(form, best)) {
      best = std::move(form);
    }
  }
  if (!best.text.empty()) {
    return best.text;
  }
  const Mention& first = document.mention(mentions.front());
  return first.place.empty() ? used_form(document, first).text : first.place;
}

std::vector<std::string> other_names(const Document& document,
                                     const std::vector<MentionId>& mentions,
                                     const std::string& name) {
  std::vector<std::string> others;
  for (const MentionId id : mentions) {
    const Mention& mention = document.mention(id);
    const bool names = mention.type == MentionType::Name || mention.type == MentionType::Demonym;
    std::string text = used_form(document, mention).text;
    if (names && text != name && std::ranges::find(others, text) == others.end()) {
      others.push_back(std::move(text));
    }
  }
  return others;
}

Chain make_chain(const NameTable& names, NameId id) {
  const Document& document = names.document();
  Chain chain{.kind = names.kind_of(id), .name = {}, .aliases = {}, .mentions = {}};
  chain.mentions = names.name(id).mentions;
  std::ranges::sort(chain.mentions);
  chain.name = choose_name(document, chain.mentions);
  chain.aliases = other_names(document, chain.mentions, chain.name);
  return chain;
}

}  // namespace

void ChainBuilder::annotate(Document& document, Workspace& /*scratch*/) const {
  NameTable names(document);
  for (const Pass join : kPasses) {
    join(names);
  }
  std::vector<Chain> chains;
  for (const NameId id : names.live_names()) {
    chains.push_back(make_chain(names, id));
  }
  document.chains = std::move(chains);
  add_pronouns(document);
}

}  // namespace relata
