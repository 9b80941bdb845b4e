// SPDX-License-Identifier: Apache-2.0
#pragma once
// Dates as ISO 8601 text of the precision that is known: 2022, 2022-03, 2022-03-31.

#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// The date in a metadata value: ISO 8601 with or without time and zone, RFC 2822, or English
/// ("March 31, 2022", "31 March 2022", "Friday, January 4, 2019"). Nothing when it is no date, or
/// no day that the calendar has.
std::optional<std::string> find_iso_date(std::string_view value);

/// Whether the text is a valid ISO 8601 date of any of the three precisions.
bool is_iso_date(std::string_view text);

/// The date that an article's beginning gives: "date 2022-03-31" (also inline before the first
/// sentence), a line that is nothing but a date, or a dateline ("LONDON, March 31 (Reuters) - "
/// only with a year). Looks at the first 400 bytes.
std::optional<std::string> find_article_date(std::string_view text);

}  // namespace relata
