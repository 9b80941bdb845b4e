// SPDX-License-Identifier: Apache-2.0
#include "extract/language/name_decoder.h"

#include "extract/language/exact_math.h"

#include <algorithm>
#include <limits>

namespace relata {

namespace {

constexpr float kImpossible = -std::numeric_limits<float>::infinity();

}  // namespace

NameDecoder::NameDecoder(const NameLabels& labels)
    : labels_(labels), is_closed_(labels.count, true), best_(labels.count), next_(labels.count) {
  for (const NameKind& kind : labels_.kinds) {
    is_closed_[kind.begin] = false;
    is_closed_[kind.inside] = false;
  }
}

const std::vector<std::uint16_t>& NameDecoder::decode(const ScoreRows& scores) {
  path_.resize(scores.count);
  if (scores.count == 0) {
    return path_;
  }
  back_.resize(scores.count * labels_.count);
  begin(scores.row(0));
  for (std::size_t word = 1; word < scores.count; ++word) {
    advance(scores.row(word), back_.data() + word * labels_.count);
  }
  path_.back() = best_closed();
  for (std::size_t word = scores.count - 1; word > 0; --word) {
    path_[word - 1] = back_[word * labels_.count + path_[word]];
  }
  return path_;
}

void NameDecoder::begin(const float* scores) {
  std::ranges::fill(best_, kImpossible);
  best_[0] = scores[0];
  for (const NameKind& kind : labels_.kinds) {
    best_[kind.begin] = scores[kind.begin];
    best_[kind.unit] = scores[kind.unit];
  }
}

/// O, B and U follow what is closed, I and L of a kind its B or I: so a step costs as much as there
/// are labels, not their square.
void NameDecoder::advance(const float* scores, std::uint16_t* back) {
  const std::uint16_t closed = best_closed();
  const float closed_score = best_[closed];
  const auto follow = [&](std::size_t label, std::uint16_t before, float score) {
    back[label] = before;
    next_[label] = score + scores[label];
  };
  follow(0, closed, closed_score);
  for (const NameKind& kind : labels_.kinds) {
    follow(kind.begin, closed, closed_score);
    follow(kind.unit, closed, closed_score);
    const std::size_t first = std::min(kind.begin, kind.inside);
    const std::size_t second = std::max(kind.begin, kind.inside);
    const std::size_t open = best_[first] >= best_[second] ? first : second;
    follow(kind.inside, static_cast<std::uint16_t>(open), best_[open]);
    follow(kind.last, static_cast<std::uint16_t>(open), best_[open]);
  }
  std::swap(best_, next_);
}

std::uint16_t NameDecoder::best_closed() const {
  std::size_t best = 0;
  for (std::size_t label = 1; label < labels_.count; ++label) {
    if (is_closed_[label] && best_[label] > best_[best]) {
      best = label;
    }
  }
  return static_cast<std::uint16_t>(best);
}

std::vector<DecodedName> NameDecoder::names(const std::vector<std::uint16_t>& path,
                                            const ScoreRows& scores) const {
  std::vector<DecodedName> names;
  for (std::size_t word = 0; word < path.size(); ++word) {
    for (std::size_t k = 0; k < labels_.kinds.size() && path[word] != 0; ++k) {
      const NameKind& kind = labels_.kinds[k];
      if (path[word] == kind.begin || path[word] == kind.unit) {
        names.push_back({.begin = word, .end = word, .kind = k, .confidence = 1.0F});
      }
      if (std::ranges::count(kind.labels(), path[word]) != 0) {
        names.back().end = word + 1;
        names.back().confidence = std::min(names.back().confidence, share(kind, scores.row(word)));
      }
    }
  }
  return names;
}

/// What the labels of a kind have of the sum of all, by softmax.
float NameDecoder::share(const NameKind& kind, const float* scores) const {
  const float largest = *std::max_element(scores, scores + labels_.count);
  float all = 0;
  for (std::size_t label = 0; label < labels_.count; ++label) {
    all += exact_exp(scores[label] - largest);
  }
  float own = 0;
  for (const std::size_t label : kind.labels()) {
    own += exact_exp(scores[label] - largest);
  }
  return std::min(own / all, 1.0F);
}

}  // namespace relata
