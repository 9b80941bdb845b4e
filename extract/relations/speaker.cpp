// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/speaker.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace relata {
namespace {

/// Behind ", X said" there is room for a time or a listener, not for what was said.
constexpr std::size_t kLongestTail = 7;

constexpr std::array<std::string_view, 3> kPersonPronouns{"he", "she", "who"};

std::size_t size_of(CellRange range) {
  return range.end - range.begin;
}

bool contains(CellRange range, std::size_t cell) {
  return range.begin <= cell && cell < range.end;
}

FoundSpeaker speaker_of(std::span<const Cell> cells, CellRange source,
                        std::optional<ChainId> last_speaker) {
  const Cell& first = cells[source.begin];
  if (first.chain && size_of(source) == 1) {
    return {first.chain, {}};
  }
  const bool is_pronoun = std::ranges::find(kPersonPronouns, first.word) != kPersonPronouns.end();
  if (is_pronoun && size_of(source) == 1 && last_speaker) {
    return {last_speaker, {}};
  }
  FoundSpeaker speaker;
  for (std::size_t at = source.begin; at < source.end; ++at) {
    speaker.phrase += speaker.phrase.empty() ? "" : " ";
    speaker.phrase += cells[at].word;
  }
  return speaker;
}

/// "…, X said on Monday." and "…", X said, "…": what is said stands before the source.
bool follows_content(std::span<const Cell> cells, CellRange cue) {
  const bool begins_with_sign = cue.begin > 0 && cells[cue.begin].is_sign;
  const bool follows_sign = begins_with_sign || (cue.begin > 1 && cells[cue.begin - 1].is_sign);
  const bool has_tail_only = cells.size() - cue.end <= kLongestTail;
  const bool precedes_sign = cue.end < cells.size() && cells[cue.end].is_sign;
  const bool precedes_that = cue.end < cells.size() && cells[cue.end].word == "that";
  return follows_sign && (has_tail_only || precedes_sign) && !precedes_that;
}

std::vector<CellRange> content_of(std::span<const Cell> cells, CellRange cue, bool is_frame) {
  const CellRange before{0, cue.begin};
  const CellRange behind{cue.end, cells.size()};
  if (is_frame || follows_content(cells, cue)) {
    return {before, behind};
  }
  return {behind};
}

}  // namespace

std::vector<Attribution> find_attributions(std::span<const Cell> cells, const RuleSet& rules,
                                           std::optional<ChainId> last_speaker) {
  std::vector<Attribution> found;
  for (const Rule& rule : rules.rules) {
    for (std::size_t at = 0; rule.is_speech && at < cells.size(); ++at) {
      for (const Pattern& pattern : rule.patterns) {
        const auto match = match_at(pattern, cells, at);
        const auto source = match ? match->find("source") : std::nullopt;
        if (!source) {
          continue;
        }
        const bool is_frame = match->find("frame").has_value();
        found.push_back({speaker_of(cells, *source, last_speaker), match->cells,
                         content_of(cells, match->cells, is_frame), is_frame});
      }
    }
  }
  return found;
}

std::optional<FoundSpeaker> find_speaker(std::span<const Attribution> attributions,
                                         std::size_t cell) {
  const auto says_it = [&](const Attribution& attribution) {
    return std::ranges::any_of(attribution.content,
                               [&](CellRange content) { return contains(content, cell); });
  };
  const auto distance = [](const Attribution& attribution) {
    std::size_t size = 0;
    for (const CellRange content : attribution.content) {
      size += size_of(content);
    }
    return std::pair(attribution.is_frame, size);
  };
  const Attribution* nearest = nullptr;
  for (const Attribution& attribution : attributions) {
    if (says_it(attribution) &&
        (nearest == nullptr || distance(attribution) < distance(*nearest))) {
      nearest = &attribution;
    }
  }
  return nearest == nullptr ? std::nullopt : std::optional(nearest->speaker);
}

}  // namespace relata
