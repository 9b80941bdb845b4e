// SPDX-License-Identifier: Apache-2.0
#include "evaluation/name_score.h"

#include <optional>
#include <set>
#include <string_view>

namespace relata {

namespace {

std::optional<EntityKind> kind_of(std::string_view kind) {
  static const std::map<std::string_view, EntityKind> kShortNames = {
      {"PER", EntityKind::Person},
      {"LOC", EntityKind::Place},
      {"GPE", EntityKind::Place},
      {"ORG", EntityKind::Organization}};
  const auto found = kShortNames.find(kind);
  return found == kShortNames.end() ? find_entity_kind(kind) : std::optional(found->second);
}

}  // namespace

std::vector<KindedName> gold_names(std::span<const Iob2Sentence> sentences) {
  std::vector<KindedName> names;
  std::size_t first = 0;
  for (const Iob2Sentence& sentence : sentences) {
    for (const Iob2Name& name : sentence.names) {
      if (const auto kind = kind_of(name.kind)) {
        names.push_back({{first + name.begin, first + name.end}, *kind});
      }
    }
    first += sentence.words.size();
  }
  return names;
}

std::vector<KindedName> final_names(const Document& document) {
  std::vector<KindedName> names;
  for (const Mention& mention : document.mentions) {
    if (mention.type == MentionType::Name) {
      names.push_back({mention.tokens, mention.kind});
    }
  }
  return names;
}

std::vector<KindedName> tagged_names(const Document& document) {
  std::vector<KindedName> names;
  for (const TaggedName& name : document.tagged_names) {
    if (const auto kind = kind_of(name.kind)) {
      names.push_back({name.tokens, *kind});
    }
  }
  return names;
}

NameScore score_names(const std::vector<KindedName>& gold, const std::vector<KindedName>& found) {
  NameScore score = {
      {EntityKind::Person, {}}, {EntityKind::Place, {}}, {EntityKind::Organization, {}}};
  const std::set<KindedName> wanted(gold.begin(), gold.end());
  for (const KindedName& name : wanted) {
    ++score[name.kind].required;
  }
  for (const KindedName& name : found) {
    Tally& tally = score[name.kind];
    ++tally.found;
    if (wanted.contains(name)) {
      ++tally.right;
      ++tally.reached;
    }
  }
  return score;
}

Tally total_of(const NameScore& score) {
  Tally total;
  for (const auto& [kind, tally] : score) {
    total += tally;
  }
  return total;
}

}  // namespace relata
