// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is no name, but what statements need: nationality words, times, sums of money, quotations.

#include "extract/text/token_range.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace relata {

/// A word for the people or the manner of a place: "Norlandic", "Norlanders".
struct Nationality {
  TokenRange tokens;
  std::string place;  ///< "Norland"
};

enum class TimeKind : std::uint8_t {
  Date,      ///< a day, or a longer span of the calendar: "on |March 3|", "the |1990s|"
  Duration,  ///< "three weeks"
};

/// A time, without the preposition before it. `start` and `end` are dates of ISO 8601 at the
/// precision that is known, equal when it is one date; neither is there when nothing resolves it.
struct TimePhrase {
  TokenRange tokens;
  TimeKind kind = TimeKind::Date;
  std::optional<std::string> start = {};
  std::optional<std::string> end = {};
  bool is_range = false;    ///< names both its ends: "1999 to 2004"
  bool looks_back = false;  ///< resolved as a day before the article, for lack of a better hint
  std::string value = {};   ///< ISO 8601 of a duration ("P3W")
};

/// A sum of money.
struct Money {
  TokenRange tokens;
  std::string amount;    ///< in decimal digits, with a point where needed: "2500000", "0.5"
  std::string currency;  ///< ISO 4217: "USD"
};

/// What stands between two quotation marks, with its marks and with the quotations inside it. It
/// may run over sentences, and over paragraphs that each open it again.
struct Quotation {
  TokenRange tokens;
  bool is_closed = true;  ///< else it ends with its paragraph for want of a mark
};

/// Each in text order; phrases of one kind do not overlap. A list a kind, not one of all: nobody
/// looks for several at once, and quotations hold the others.
struct Phrases {
  std::vector<Nationality> nationalities;
  std::vector<TimePhrase> times;
  std::vector<Money> sums;
  std::vector<Quotation> quotations;
};

/// The phrase of a list in text order that holds a token; nothing when none does. Valid until: the
/// list changes.
template <class Phrase>
const Phrase* find_phrase_at(const std::vector<Phrase>& phrases, std::size_t token) {
  auto after = std::ranges::upper_bound(phrases, token, {},
                                        [](const Phrase& phrase) { return phrase.tokens.begin; });
  return after != phrases.begin() && (--after)->tokens.contains(token) ? &*after : nullptr;
}

/// The phrases of a list in text order that begin within a range. Valid until: the list changes.
template <class Phrase>
std::span<const Phrase> phrases_within(const std::vector<Phrase>& phrases, TokenRange range) {
  const auto begin_of = [](const Phrase& phrase) { return phrase.tokens.begin; };
  return {std::ranges::lower_bound(phrases, range.begin, {}, begin_of),
          std::ranges::lower_bound(phrases, range.end, {}, begin_of)};
}

}  // namespace relata
