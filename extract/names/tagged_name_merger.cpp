// SPDX-License-Identifier: Apache-2.0
#include "extract/names/tagged_name_merger.h"

#include "extract/names/kind_context.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace relata {

namespace {

constexpr double kLeastConfidence = 0.4;
constexpr int kListedPhrase = 5;
constexpr int kSureOfLists = 7;  // an institution, a newspaper, a capital with its context

/// A guess counts little: half sure is worth one point.
int points_of(double confidence) {
  return std::max(1, static_cast<int>(std::lround((2 * confidence - 1) * kSureTag)));
}

class TaggedNameMerger {
 public:
  TaggedNameMerger(const TaggedText& text, std::vector<NameCandidate> listed)
      : text_(text), listed_(std::move(listed)), is_taken_(text.words.size(), false) {}

  std::vector<NameCandidate> merge() && {
    for (const TaggedName& name : text_.names) {
      if (const auto kind = find_entity_kind(name.kind)) {
        take_tagged(name, *kind);
      }
    }
    for (const TaggedName& name : text_.names) {
      if (!find_entity_kind(name.kind) && name.kind != "Demonym") {
        others_.push_back(name.tokens);
      }
    }
    for (NameCandidate& candidate : listed_) {
      take_listed(std::move(candidate));
    }
    std::ranges::stable_sort(merged_, {}, [](const auto& c) { return c.tokens.begin; });
    return std::move(merged_);
  }

 private:
  void take_tagged(const TaggedName& name, EntityKind kind) {
    const TokenRange tokens = completed(trimmed(name.tokens));
    if (name.confidence < kLeastConfidence || tokens.size() == 0 || is_taken(tokens)) {
      return;
    }
    NameCandidate candidate;
    candidate.tokens = tokens;
    candidate.sentence = name.sentence;
    if (const NameCandidate* listed = find_listed(tokens)) {
      if (listed->type == MentionType::Demonym && kind != EntityKind::Person) {
        return;  // the lists know better what it stands for
      }
      candidate.scores = listed->type == MentionType::Name ? listed->scores : KindScores();
    }
    candidate.context =
        read_kind_context(text_.words, text_.document.sentence(name.sentence).tokens, tokens);
    candidate.tagged = KindScores(kind, points_of(name.confidence));
    std::fill_n(is_taken_.begin() + static_cast<std::ptrdiff_t>(tokens.begin), tokens.size(), true);
    merged_.push_back(candidate);
  }

  /// Without small words and signs at its ends: "the", "of".
  [[nodiscard]] TokenRange trimmed(TokenRange tokens) const {
    while (tokens.size() > 0 && !can_stand_first(text_.words[tokens.begin])) {
      ++tokens.begin;
    }
    while (tokens.size() > 0 && !can_stand_last(text_.words[tokens.end - 1])) {
      --tokens.end;
    }
    return tokens;
  }

  /// The listed name of several words that the model saw only a part of: "South |Norland".
  [[nodiscard]] TokenRange completed(TokenRange tokens) const {
    for (const NameCandidate& listed : listed_) {
      const bool contains = listed.tokens.begin <= tokens.begin && tokens.end <= listed.tokens.end;
      if (contains && listed.type == MentionType::Name && !listed.is_doubtful &&
          listed.scores.best() != EntityKind::Person &&
          listed.scores.best_points() >= kListedPhrase) {
        return listed.tokens;
      }
    }
    return tokens;
  }

  static bool can_stand_first(const Word& word) {
    const bool is_particle = word.has(NameClass::Particle);
    return (word.is_capital() && !word.is_lone_function_word()) || is_particle ||
           word.shape == WordShape::Number;
  }

  static bool can_stand_last(const Word& word) {
    return word.is_capital() || word.shape == WordShape::Number || word.text == ")" ||
           word.shape == WordShape::Lower;
  }

  void take_listed(NameCandidate candidate) {
    if (is_taken(candidate.tokens)) {
      return;
    }
    const bool is_sure = candidate.scores.best_points() >= kSureOfLists && !candidate.is_doubtful;
    if (candidate.type == MentionType::Name && !candidate.is_event && !is_sure) {
      if (std::ranges::any_of(others_,
                              [&](TokenRange other) { return other.overlaps(candidate.tokens); })) {
        return;
      }
      candidate.is_doubtful = true;
    }
    merged_.push_back(std::move(candidate));
  }

  [[nodiscard]] bool is_taken(TokenRange tokens) const {
    return std::any_of(is_taken_.begin() + static_cast<std::ptrdiff_t>(tokens.begin),
                       is_taken_.begin() + static_cast<std::ptrdiff_t>(tokens.end),
                       [](bool taken) { return taken; });
  }

  [[nodiscard]] const NameCandidate* find_listed(TokenRange tokens) const {
    const auto found = std::ranges::find(listed_, tokens, &NameCandidate::tokens);
    return found == listed_.end() ? nullptr : &*found;
  }

  const TaggedText& text_;
  std::vector<NameCandidate> listed_;
  std::vector<bool> is_taken_;
  std::vector<TokenRange> others_;
  std::vector<NameCandidate> merged_;
};

}  // namespace

std::vector<NameCandidate> merge_tagged_names(const TaggedText& text,
                                              std::vector<NameCandidate> listed) {
  return TaggedNameMerger(text, std::move(listed)).merge();
}

}  // namespace relata
