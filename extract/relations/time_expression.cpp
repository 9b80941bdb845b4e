// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/time_expression.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace relata {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 14> kTimePrepositions{
    "in",    "on",     "since", "by",   "until",   "from",   "during",
    "after", "before", "of",    "till", "through", "around", "circa"};

/// What only a time's end, or only its begin, stands behind.
constexpr std::array<std::string_view, 4> kBeforeEnd{"until", "till", "by", "before"};
constexpr std::array<std::string_view, 3> kBeforeStart{"since", "from", "after"};

/// Words that part the clause of a time from another.
constexpr std::array<std::string_view, 10> kParting{"that", "who", "which", "but", "while",
                                                    "will", ";",   ":",     "\"",  "would"};

bool is_one_of(Words words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The phrase with the preposition before it, and what that makes of its ends.
LocatedTime locate(const TimePhrase& phrase, std::span<const Cell> cells,
                   const Document& document) {
  LocatedTime located{.cells = cells_within(cells, phrase.tokens),
                      .time = {{}, phrase.start, phrase.end},
                      .looks_back = phrase.looks_back};
  TokenRange tokens = phrase.tokens;
  const std::size_t begin = located.cells.begin;
  if (begin > 0 && is_one_of(kTimePrepositions, cells[begin - 1].word)) {
    const std::string_view preposition = cells[begin - 1].word;
    --located.cells.begin;
    tokens.begin = cells[begin - 1].tokens.begin;
    if (!phrase.is_range && is_one_of(kBeforeEnd, preposition)) {
      located.time.start.reset();
    } else if (!phrase.is_range && is_one_of(kBeforeStart, preposition)) {
      located.time.end.reset();
    }
  }
  located.time.text = document.text_of(tokens);
  return located;
}

bool is_parted(std::span<const Cell> cells, std::size_t begin, std::size_t end) {
  return std::ranges::any_of(cells.subspan(begin, end - begin),
                             [](const Cell& cell) { return is_one_of(kParting, cell.word); });
}

std::size_t distance(CellRange time, CellRange trigger) {
  return time.begin >= trigger.end ? time.begin - trigger.end : trigger.begin - time.end;
}

}  // namespace

std::vector<LocatedTime> find_times(std::span<const Cell> cells, const Document& document) {
  std::vector<LocatedTime> times;
  if (cells.empty()) {
    return times;
  }
  const TokenRange sentence{cells.front().tokens.begin, cells.back().tokens.end};
  for (const TimePhrase& phrase : phrases_within(document.phrases.times, sentence)) {
    if (phrase.kind == TimeKind::Date) {
      times.push_back(locate(phrase, cells, document));
    }
  }
  return times;
}

const LocatedTime* find_time_of(std::span<const LocatedTime> times, std::span<const Cell> cells,
                                CellRange trigger) {
  const LocatedTime* nearest = nullptr;
  for (const LocatedTime& time : times) {
    const bool is_behind = time.cells.begin >= trigger.end;
    const bool is_before = time.cells.end <= trigger.begin;
    if (!is_behind && !is_before) {
      continue;
    }
    const std::size_t begin = is_behind ? trigger.end : time.cells.end;
    const std::size_t end = is_behind ? time.cells.begin : trigger.begin;
    const bool is_nearer =
        nearest == nullptr || distance(time.cells, trigger) < distance(nearest->cells, trigger);
    if (is_nearer && !is_parted(cells, begin, end)) {
      nearest = &time;
    }
  }
  return nearest;
}

}  // namespace relata
