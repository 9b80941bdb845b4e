// SPDX-License-Identifier: Apache-2.0
#pragma once
// A day, month or year of the Gregorian calendar, and the ways in which English pages write one.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// A date of the precision that is known.
struct CalendarDate {
  int year = 0;                   ///< 1 to 9999
  std::optional<int> month = {};  ///< 1 to 12
  std::optional<int> day = {};    ///< from 1; only with a month

  friend bool operator==(const CalendarDate&, const CalendarDate&) = default;
};

/// Whether the calendar has it: no February 30, and February 29 in leap years only.
bool is_valid(const CalendarDate& date);

/// ISO 8601: 2022, 2022-03 or 2022-03-31. Requires: valid.
std::string to_iso(const CalendarDate& date);

/// A date and how many bytes of a text write it.
struct WrittenDate {
  CalendarDate date;
  std::size_t size_bytes = 0;
};

/// The valid date that a text begins with, whatever follows it: ISO 8601 ("2022-03-31",
/// "2022/03/31", "20220331", "2022-03", "2022") or English ("Thursday, March 31st, 2022", "Thu, 31
/// Mar 2022", "31-Mar-2022", "March 2022"). No order of day and month is guessed: "03/04/2022" is
/// no date.
std::optional<WrittenDate> read_date(std::string_view text);

}  // namespace relata
