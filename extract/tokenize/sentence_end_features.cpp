// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_end_features.h"

#include "extract/tokenize/word_form.h"

#include <algorithm>
#include <bit>

namespace relata {

namespace {

constexpr std::uint8_t kMany = 255;

std::uint8_t next_count(std::uint8_t count) {
  return count == kMany ? kMany : static_cast<std::uint8_t>(count + 1);
}

/// 0, 1, 2, 3, 4-7, 8-15, ...
std::uint32_t bucket_of(std::uint8_t count) {
  return count < 4 ? count : 2U + static_cast<std::uint32_t>(std::bit_width(unsigned{count} >> 1U));
}

/// Mixes what one feature consists of into a row; each feature begins with a number of its own.
class RowHash {
 public:
  explicit RowHash(std::uint32_t feature) : state_(feature * 0x9E3779B9U) {}

  RowHash& with(std::uint32_t value) {
    state_ = (state_ ^ value) * 0x85EBCA6BU;
    state_ ^= state_ >> 13U;
    return *this;
  }

  [[nodiscard]] std::uint16_t row() const {
    const std::uint32_t mixed = (state_ ^ (state_ >> 16U)) * 0xC2B2AE35U;
    return static_cast<std::uint16_t>((mixed >> 16U) & (kSentenceEndRows - 1));
  }

 private:
  std::uint32_t state_;
};

/// Collects the rows of one place.
class RowList {
 public:
  template <class... Values>
  void add(Values... values) {
    RowHash hash(static_cast<std::uint32_t>(count_));
    (hash.with(static_cast<std::uint32_t>(values)), ...);
    rows_[count_++] = hash.row();
  }

  [[nodiscard]] const SentenceEndRows& rows() const { return rows_; }

 private:
  SentenceEndRows rows_{};
  std::size_t count_ = 0;
};

}  // namespace

SentenceEndFeatures::SentenceEndFeatures(std::string_view text, std::span<const Token> tokens,
                                         Places places)
    : places_(places), words_(tokens.size()) {
  read_words(text, tokens);
  measure_lines();
  measure_style();
}

void SentenceEndFeatures::read_words(std::string_view text, std::span<const Token> tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view token = text_at(text, tokens[i].span);
    words_[i].norm = word_norm(token);
    words_[i].shape = word_shape(token);
  }
}

void SentenceEndFeatures::measure_lines() {
  static const std::uint8_t kQuote = word_shape("\"");
  for (std::size_t i = 1; i < words_.size(); ++i) {
    if (is_line_end(places_.gaps[i - 1])) {
      continue;
    }
    const Word& before = words_[i - 1];
    words_[i].since_line = next_count(before.since_line);
    words_[i].since_terminal = places_.rule_ends[i - 1] ? 0 : next_count(before.since_terminal);
    words_[i].is_quoted = before.is_quoted != (before.shape == kQuote);
  }
  for (std::size_t i = words_.size(); i-- > 1;) {
    if (!is_line_end(places_.gaps[i - 1])) {
      words_[i - 1].until_line = next_count(words_[i].until_line);
    }
  }
}

void SentenceEndFeatures::measure_style() {
  static const std::uint8_t kFullStop = word_shape(".");
  static const std::uint8_t kLower = word_shape("a");
  std::size_t stops = 0;
  std::size_t lower = 0;
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    if (words_[i].shape == kFullStop && places_.gaps[i] == Gap::Space) {
      ++stops;
      lower += words_[i + 1].shape == kLower ? 1U : 0U;
    }
  }
  style_ = static_cast<std::uint8_t>(
      lower == 0 ? 0 : 1 + std::min<std::size_t>(3, 4 * lower / (stops + 1)));
}

bool SentenceEndFeatures::goes_on_in_news(std::size_t token) const {
  static const std::uint8_t kInitial = word_shape("A");
  static const std::uint8_t kFullStop = word_shape(".");
  static const std::uint8_t kLower = word_shape("a");
  static const std::uint8_t kTitle = word_shape("Aa");
  static const std::array<std::uint8_t, 4> kSigns = {word_shape("]"), word_shape(")"),
                                                     word_shape("\u2013"), word_shape("\u2014")};
  static const std::uint8_t kDigits = word_shape("0");
  const std::uint8_t before = token > 0 ? words_[token - 1].shape : std::uint8_t{0};
  const std::uint8_t last = words_[token].shape;
  const std::uint8_t next = words_[token + 1].shape;
  if (next == kLower) {
    return last == kFullStop && before == kInitial;
  }
  const bool is_joint = std::ranges::find(kSigns, last) != kSigns.end();
  return next == kTitle && is_joint && before != kDigits;  // "[12]" is a note behind a full stop
}

bool SentenceEndFeatures::is_settled_end(std::size_t token) const {
  static const std::uint8_t kBracket = word_shape("[");
  static const std::uint8_t kEllipsis = word_shape("...");
  static const std::uint8_t kUncased = word_shape("\u4F60");
  const Word& next = words_[token + 1];
  const bool is_omission =
      next.shape == kBracket && next.until_line > 0 && words_[token + 2].shape == kEllipsis;
  return is_omission || next.shape == kUncased;
}

bool SentenceEndFeatures::is_open(std::size_t token) const {
  const Gap gap = places_.gaps[token];
  if (is_line_end(gap)) {
    return false;
  }
  return places_.rule_ends[token] ? !is_settled_end(token)
                                  : gap != Gap::None && !goes_on_in_news(token);
}

SentenceEndRows SentenceEndFeatures::at(std::size_t token) const {
  static constexpr Word kNothing{};
  const Word& last = words_[token];
  const Word& next = words_[token + 1];
  const Word& before = last.since_line > 0 ? words_[token - 1] : kNothing;
  const Word& behind = next.until_line > 0 ? words_[token + 2] : kNothing;
  const std::uint32_t gap = static_cast<std::uint32_t>(places_.gaps[token]);
  const std::uint32_t rule = places_.rule_ends[token] ? 1 : 0;
  RowList list;
  list.add(gap, rule);
  list.add(rule, last.norm);
  list.add(rule, next.norm);
  list.add(rule, gap, last.shape, next.shape);
  list.add(last.norm, next.norm);
  list.add(before.norm, last.norm);
  list.add(next.norm, behind.norm);
  list.add(last.norm, next.shape);
  list.add(last.shape, next.norm);
  list.add(before.shape, last.shape, next.shape, behind.shape);
  list.add(rule, before.shape, last.shape, next.shape);
  list.add(rule, last.norm, next.shape, gap);
  list.add(before.norm);
  list.add(behind.norm);
  list.add(rule, bucket_of(last.since_line), next.shape);
  list.add(rule, bucket_of(next.until_line), last.shape, next.shape);
  list.add(rule, bucket_of(last.since_terminal), last.shape, next.shape);
  list.add(rule, last.is_quoted, last.shape, next.shape);
  list.add(before.norm, last.shape, next.shape);
  list.add(last.shape, next.shape, behind.shape, next.norm);
  list.add(gap, last.shape, next.norm);
  list.add(style_, rule, last.shape, next.shape);
  list.add(bucket_of(last.since_line), bucket_of(next.until_line), last.shape, next.shape);
  list.add(last.shape, next.shape, behind.norm);
  list.add(bucket_of(last.since_line), last.norm, next.shape);
  return list.rows();
}

}  // namespace relata
