// SPDX-License-Identifier: Apache-2.0
#include "cli/entity_choice.h"

#include "base/error.h"
#include "base/number.h"

#include <algorithm>
#include <string>
#include <vector>

namespace relata {

namespace {

constexpr std::size_t kCandidatesShown = 5;

std::string list_candidates(std::string_view text, const std::vector<Entity>& candidates) {
  std::string message = "\"" + std::string(text) + "\" may be ";
  for (std::size_t i = 0; i < std::min(candidates.size(), kCandidatesShown); ++i) {
    message += (i == 0 ? "" : ", ") + candidates[i].id + " (" +
               format_count(candidates[i].mention_count) +
               (candidates[i].mention_count == 1 ? " mention)" : " mentions)");
  }
  if (candidates.size() > kCandidatesShown) {
    message += " and " + format_count(candidates.size() - kCandidatesShown) + " more";
  }
  return message + "; give an id, or --first";
}

void say_unknown(const GraphStore& store, std::string_view text, const Console& console) {
  std::string message = "no entity is called \"" + std::string(text) + "\".";
  std::string_view separator = " Did you mean ";
  for (const Entity& near : store.find_similar_entities(text, 3)) {
    message += std::string(separator) + "\"" + near.name + "\"";
    separator = " or ";
  }
  console.say(message + (separator == " or " ? "?" : ""));
}

}  // namespace

std::optional<Entity> choose_entity(const GraphStore& store, std::string_view text,
                                    EntityChoice choice, const Console& console) {
  if (auto entity = store.find_entity(text)) {
    return entity;
  }
  const std::vector<Entity> candidates = store.find_entities_named(text);
  if (candidates.empty()) {
    say_unknown(store, text, console);
    return std::nullopt;
  }
  if (candidates.size() > 1 && !choice.takes_first) {
    throw UsageError(ErrorCode::AmbiguousName, list_candidates(text, candidates));
  }
  return candidates.front();
}

std::string describe(const Entity& entity) {
  return entity.name + " (" + std::string(to_string(entity.kind)) + ")";
}

}  // namespace relata
