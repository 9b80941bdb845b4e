// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/matcher.h"

#include <algorithm>
#include <array>
#include <string>

namespace relata {
namespace {

/// Real sentences need a few hundred steps; this stops what is made to explode.
constexpr std::size_t kMostSteps = 20'000;
constexpr std::size_t kFarthestBehind = 8;
constexpr std::size_t kLongestList = 12;

constexpr std::array<std::string_view, 5> kListWords{",", "and", "or", "&", "the"};
constexpr std::array<std::string_view, 6> kEndSigns{".", "\"", "'", "!", "?", ")"};

/// A backtracking machine. `captured_` is a log: going back means cutting it.
class Machine {
 public:
  Machine(const Pattern& pattern, std::span<const Cell> cells) : pattern_(pattern), cells_(cells) {}

  std::optional<Match> run_from(std::size_t begin) {
    if (!run(0, begin)) {
      return std::nullopt;
    }
    Match match{.cells = {begin, end_}, .captured = {}};
    std::ranges::copy_if(captured_, std::back_inserter(match.captured),
                         [](const Captured& c) { return c.cells.end != kOpen; });
    std::ranges::stable_sort(match.captured, {}, &Captured::cells);
    return match;
  }

 private:
  static constexpr std::size_t kOpen = static_cast<std::size_t>(-1);

  bool run(std::size_t step, std::size_t at) {
    while (step < pattern_.size()) {
      if (++steps_ > kMostSteps) {
        return false;
      }
      const Instruction& instruction = pattern_[step];
      const std::size_t target = step + static_cast<std::size_t>(instruction.distance);
      switch (instruction.operation) {
        case Operation::Word:
        case Operation::WordEnding:
        case Operation::WordPart:
        case Operation::AnyWord:
          if (!fits_word(instruction, at)) {
            return false;
          }
          ++step;
          ++at;
          break;
        case Operation::SentenceBegin:
        case Operation::SentenceEnd:
          if (!fits_border(instruction.operation, at)) {
            return false;
          }
          ++step;
          break;
        case Operation::BeginCapture:
        case Operation::EndCapture:
          log_capture(instruction, at);
          ++step;
          break;
        case Operation::Ahead:
        case Operation::NotAhead:
        case Operation::NotBehind:
          if (!looks_right(instruction.operation, step + 1, at)) {
            return false;
          }
          step = target;
          break;
        case Operation::Split:
          if (run_and_undo(step + 1, at)) {
            return true;
          }
          step = target;
          break;
        case Operation::Jump:
          step = target;
          break;
        case Operation::Phrase:
        case Operation::Mention:
        case Operation::SkipCells:
          return run_choices(instruction, step + 1, at);
        case Operation::Accept:
          return accept(at);
      }
    }
    return accept(at);
  }

  bool accept(std::size_t at) {
    end_ = at;
    return !wanted_end_ || *wanted_end_ == at;
  }

  /// As `run`, but a failure leaves no trace.
  bool run_and_undo(std::size_t step, std::size_t at) {
    const std::size_t size = captured_.size();
    const bool matches = run(step, at);
    if (!matches) {
      captured_.resize(size);
    }
    return matches;
  }

  [[nodiscard]] bool fits_word(const Instruction& instruction, std::size_t at) const {
    if (at >= cells_.size()) {
      return false;
    }
    const Cell& cell = cells_[at];
    if (instruction.operation == Operation::Word) {
      return cell.word == instruction.text;
    }
    if (instruction.operation == Operation::WordEnding) {
      return cell.word.ends_with(instruction.text);
    }
    if (instruction.operation == Operation::WordPart) {
      return cell.word.find(instruction.text) != std::string::npos;
    }
    return !cell.mention && !cell.is_sign;
  }

  /// What can go on in several ways.
  bool run_choices(const Instruction& instruction, std::size_t next_step, std::size_t at) {
    if (instruction.operation == Operation::SkipCells) {
      return run_skips(instruction, next_step, at);
    }
    if (at >= cells_.size()) {
      return false;
    }
    return instruction.operation == Operation::Phrase ? run_phrases(instruction, next_step, at)
                                                      : run_mentions(instruction, next_step, at);
  }

  bool run_phrases(const Instruction& instruction, std::size_t next_step, std::size_t at) {
    return std::ranges::any_of(cells_[at].senses, [&](const Sense& sense) {
      if (sense.word_class != instruction.word_class || !sense.forms.overlaps(instruction.forms)) {
        return false;
      }
      const std::size_t size = captured_.size();
      captured_.push_back({{}, {at, at + sense.word_count}, &sense});
      const bool matches = run(next_step, at + sense.word_count);
      if (!matches) {
        captured_.resize(size);
      }
      return matches;
    });
  }

  /// A list is tried in full length first.
  bool run_mentions(const Instruction& instruction, std::size_t next_step, std::size_t at) {
    std::vector<std::size_t> list = mentions_from(instruction.mention, at);
    for (; !list.empty(); list.pop_back()) {
      const std::size_t size = captured_.size();
      for (const std::size_t cell : list) {
        if (!instruction.mention.capture.empty()) {
          captured_.push_back({instruction.mention.capture, {cell, cell + 1}, nullptr});
        }
      }
      if (is_whole_list(list) && run(next_step, list.back() + 1)) {
        return true;
      }
      captured_.resize(size);
    }
    return false;
  }

  /// The cells of the mentions that follow each other from `at` on; one where no list is wanted.
  [[nodiscard]] std::vector<std::size_t> mentions_from(const MentionFilter& filter,
                                                       std::size_t at) const {
    std::vector<std::size_t> list;
    bool is_last = !filter.is_list;
    while (list.size() < kLongestList && fits_mention(filter, at)) {
      list.push_back(at++);
      const std::size_t joint = at;
      while (at < cells_.size() && at - joint < 3 && is_list_word(at)) {
        ++at;
      }
      if (at == joint || is_last) {
        break;
      }
      is_last = has_and(joint, at);
    }
    return list;
  }

  /// Commas alone make no list: "Paris, France". The last joint, or the next, has an "and".
  [[nodiscard]] bool is_whole_list(const std::vector<std::size_t>& list) const {
    const std::size_t behind = list.back() + 1;
    return list.size() == 1 || has_and(list[list.size() - 2] + 1, list.back()) ||
           has_and(behind, std::min(behind + 2, cells_.size()));
  }

  [[nodiscard]] bool has_and(std::size_t begin, std::size_t end) const {
    return std::ranges::any_of(cells_.subspan(begin, end - begin), [](const Cell& cell) {
      return cell.word == "and" || cell.word == "&" || cell.word == "or";
    });
  }

  [[nodiscard]] bool is_list_word(std::size_t at) const {
    return std::ranges::find(kListWords, cells_[at].word) != kListWords.end();
  }

  [[nodiscard]] bool fits_mention(const MentionFilter& filter, std::size_t at) const {
    if (at >= cells_.size() || !cells_[at].mention) {
      return false;
    }
    const Cell& cell = cells_[at];
    return (cell.is_demonym ? filter.demonym_kinds : filter.kinds).contains(cell.kind);
  }

  bool run_skips(const Instruction& instruction, std::size_t next_step, std::size_t at) {
    const std::size_t last =
        std::min(cells_.size(), at + static_cast<std::size_t>(instruction.distance));
    for (std::size_t next = at; next <= last; ++next) {
      if (run_and_undo(next_step, next)) {
        return true;
      }
    }
    return false;
  }

  bool looks_right(Operation operation, std::size_t program, std::size_t at) {
    const std::size_t size = captured_.size();
    const auto outer_end = wanted_end_;
    bool is_there = false;
    if (operation == Operation::NotBehind) {
      wanted_end_ = at;
      const std::size_t first = at > kFarthestBehind ? at - kFarthestBehind : 0;
      for (std::size_t begin = first; begin < at && !is_there; ++begin) {
        is_there = run(program, begin);
      }
    } else {
      wanted_end_.reset();
      is_there = run(program, at);
    }
    wanted_end_ = outer_end;
    captured_.resize(size);
    return is_there == (operation == Operation::Ahead);
  }

  /// A full stop or closing quote ends a sentence too.
  [[nodiscard]] bool fits_border(Operation operation, std::size_t at) const {
    if (operation == Operation::SentenceBegin) {
      return at == 0;
    }
    return std::ranges::all_of(cells_.subspan(std::min(at, cells_.size())), [](const Cell& cell) {
      return std::ranges::find(kEndSigns, cell.word) != kEndSigns.end();
    });
  }

  void log_capture(const Instruction& instruction, std::size_t at) {
    const bool begins = instruction.operation == Operation::BeginCapture;
    captured_.push_back({instruction.text,
                         begins ? CellRange{at, kOpen} : CellRange{opened_at(instruction.text), at},
                         nullptr});
  }

  [[nodiscard]] std::size_t opened_at(std::string_view name) const {
    const auto open = std::find_if(captured_.rbegin(), captured_.rend(), [&](const Captured& c) {
      return c.name == name && c.cells.end == kOpen;
    });
    return open->cells.begin;
  }

  const Pattern& pattern_;
  std::span<const Cell> cells_;
  std::vector<Captured> captured_;
  std::size_t steps_ = 0;
  std::size_t end_ = 0;
  std::optional<std::size_t> wanted_end_;  // of a look behind
};

}  // namespace

std::vector<CellRange> Match::find_all(std::string_view name) const {
  std::vector<CellRange> ranges;
  for (const Captured& capture : captured) {
    if (capture.name == name) {
      ranges.push_back(capture.cells);
    }
  }
  return ranges;
}

std::optional<CellRange> Match::find(std::string_view name) const {
  const auto found = std::ranges::find(captured, name, &Captured::name);
  return found == captured.end() ? std::nullopt : std::optional(found->cells);
}

const Sense* Match::find_phrase(ClassId word_class, CellRange within) const {
  const Sense* found = nullptr;
  for (const Captured& capture : captured) {
    const bool is_within = within.begin <= capture.cells.begin && capture.cells.end <= within.end;
    if (capture.phrase != nullptr && capture.phrase->word_class == word_class && is_within) {
      found = capture.phrase;
    }
  }
  return found;
}

CellRange cells_within(std::span<const Cell> cells, TokenRange tokens) {
  const auto begin_of = [](const Cell& cell) { return cell.tokens.begin; };
  const auto begin = std::ranges::lower_bound(cells, tokens.begin, {}, begin_of);
  const auto end = std::ranges::lower_bound(begin, cells.end(), tokens.end, {}, begin_of);
  return {static_cast<std::size_t>(begin - cells.begin()),
          static_cast<std::size_t>(end - cells.begin())};
}

std::optional<Match> match_at(const Pattern& pattern, std::span<const Cell> cells,
                              std::size_t begin) {
  return Machine(pattern, cells).run_from(begin);
}

}  // namespace relata
