// SPDX-License-Identifier: Apache-2.0
#pragma once
// The time that begins at a word.

#include "extract/phrases/calendar.h"
#include "extract/phrases/word_sequence.h"

#include <optional>

namespace relata {

/// Reads dates ("July 17, 2021", "in |2008|", "the 1990s"), days and spans as seen from the
/// article's day ("yesterday", "last week", "two years ago") and durations. A preposition before
/// them is no part of them. Valid until: what it was made from ends.
class TimeReader {
 public:
  TimeReader(const WordSequence& words, const Calendar& calendar)
      : words_(words), calendar_(calendar) {}

  /// The longest time that begins with the first of these words, which go to their sentence's end.
  [[nodiscard]] std::optional<TimePhrase> read(TokenRange rest) const;

 private:
  using Reading = std::optional<TimePhrase>;

  [[nodiscard]] Reading read_iso_date(TokenRange rest) const;
  [[nodiscard]] Reading read_month(TokenRange rest) const;
  [[nodiscard]] Reading read_years(TokenRange rest) const;
  [[nodiscard]] Reading read_decade(TokenRange rest) const;
  [[nodiscard]] Reading read_day_name(TokenRange rest) const;
  [[nodiscard]] Reading read_pointer(TokenRange rest) const;
  [[nodiscard]] Reading read_count(TokenRange rest) const;
  [[nodiscard]] Reading read_modified(TokenRange rest) const;
  [[nodiscard]] Reading read_then(TokenRange rest) const;
  [[nodiscard]] ResolvedTime resolve_span(std::string_view unit, int later) const;
  [[nodiscard]] bool is_announced(std::size_t token) const;

  /// Empty beyond the end.
  [[nodiscard]] std::string_view word(TokenRange rest, std::size_t offset) const {
    return rest.begin + offset < rest.end ? words_.at(rest.begin + offset) : std::string_view();
  }

  const WordSequence& words_;
  const Calendar& calendar_;
};

/// All times of a document, in text order.
std::vector<TimePhrase> find_times(const Document& document, const WordSequence& words);

}  // namespace relata
