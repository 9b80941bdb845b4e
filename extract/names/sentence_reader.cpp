// SPDX-License-Identifier: Apache-2.0
#include "extract/names/sentence_reader.h"

#include "extract/names/capitalized_run.h"
#include "extract/names/kind_context.h"
#include "extract/names/name_reader.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

/// Reads one name after the other along a sentence.
class SentenceReader {
 public:
  SentenceReader(const Gazetteer& gazetteer, std::span<const Word> words, TokenRange sentence)
      : gazetteer_(gazetteer), words_(words), sentence_(sentence) {}

  std::vector<NameCandidate> read() && {
    std::size_t at = sentence_.begin;
    while (at < sentence_.end) {
      if (can_begin_name(words_, at, sentence_.end)) {
        const TokenRange run = find_run(words_, at, sentence_.end);
        read_run(run);
        at = run.end;
      } else {
        ++at;
      }
    }
    return std::move(candidates_);
  }

 private:
  void read_run(TokenRange run) {
    bool follows_title = follows_role(run.begin);
    std::size_t at = run.begin;
    while (at < run.end) {
      if (!can_begin_name(words_, at, run.end)) {
        ++at;
        continue;
      }
      const NameReading reading =
          read_name({gazetteer_, words_, {at, run.end}, begins_sentence(at), follows_title});
      keep(at, reading);
      follows_title = reading.outcome == Outcome::Title;
      at = reading.end;
    }
  }

  void keep(std::size_t begin, const NameReading& reading) {
    if (is_title_of_work({begin, reading.end}, reading) || is_currency(reading.end)) {
      return;
    }
    switch (reading.outcome) {
      case Outcome::Nothing:
      case Outcome::Title:
        return;
      case Outcome::Name:
      case Outcome::Doubtful:
      case Outcome::Demonym:
      case Outcome::Event:
        candidates_.push_back(
            {{begin, reading.end},
             {},
             reading.outcome == Outcome::Demonym ? MentionType::Demonym : MentionType::Name,
             reading.scores,
             read_kind_context(words_, sentence_, {begin, reading.end}),
             reading.stands_for,
             reading.outcome == Outcome::Doubtful,
             reading.outcome == Outcome::Event});
    }
  }

  /// Several words in quotes of their own, unless lists or a first name know them.
  [[nodiscard]] bool is_title_of_work(TokenRange name, const NameReading& reading) const {
    constexpr int kKnown = 7;
    if (name.size() < 2 || name.begin == sentence_.begin || name.end >= sentence_.end ||
        reading.scores.best_points() >= kKnown) {
      return false;
    }
    const std::string_view before = words_[name.begin - 1].text;
    const bool has_comma = words_[name.end].text == "," && name.end + 1 < sentence_.end;
    const std::string_view behind = words_[name.end + (has_comma ? 1 : 0)].text;
    return (before == "\"" && behind == "\"") || (before == "\u201C" && behind == "\u201D");
  }

  /// "US$300"
  [[nodiscard]] bool is_currency(std::size_t end) const {
    return end < sentence_.end && words_[end].text == "$" && !words_[end].follows_space;
  }

  [[nodiscard]] bool begins_sentence(std::size_t at) const {
    if (at == sentence_.begin) {
      return true;
    }
    constexpr auto kOpeners = std::to_array<std::string_view>(
        {"\"", "\u201C", "\u2018", "'", "``", ":", "\u2014", "\u2013", "--", "\u2022", "*", "...",
         "\u2026", "(", "[", "|"});
    const Word& before = words_[at - 1];
    const bool is_dash = before.text == "-" && before.follows_space;
    return is_dash || std::ranges::find(kOpeners, before.text) != kOpeners.end();
  }

  /// "singer Anna Berg"
  [[nodiscard]] bool follows_role(std::size_t at) const {
    return at > sentence_.begin && words_[at - 1].shape == WordShape::Lower &&
           words_[at - 1].has(NameClass::Role);
  }

  const Gazetteer& gazetteer_;
  std::span<const Word> words_;
  TokenRange sentence_;
  std::vector<NameCandidate> candidates_;
};

}  // namespace

std::vector<NameCandidate> read_sentence(const Gazetteer& gazetteer, std::span<const Word> words,
                                         TokenRange sentence) {
  return SentenceReader(gazetteer, words, sentence).read();
}

}  // namespace relata
