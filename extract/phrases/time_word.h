// SPDX-License-Identifier: Apache-2.0
#pragma once
// Words that times are made of.

#include <array>
#include <optional>
#include <string_view>

namespace relata {

/// A whole number in digits; nothing for any other word.
std::optional<int> find_number(std::string_view word);

/// "three", "3", "a".
std::optional<int> find_count(std::string_view word);

/// 1 to 12, in full or shortened ("sept."). Requires: lower case, as below.
std::optional<int> find_month(std::string_view word);

/// 0 (Sunday) to 6, in full.
std::optional<unsigned> find_weekday(std::string_view word);

/// 1 to 31: "9", "9th".
std::optional<int> find_day_of_month(std::string_view word);

/// 1000 to 2100, in four digits.
std::optional<int> find_year(std::string_view word);

/// The first year of "1990s" or "'90s".
std::optional<int> find_decade(std::string_view word);

/// Whether no time begins with this word; cheap, as most words are such.
bool is_no_time_begin(std::string_view word);

/// Words before a time that make it one: a bare "2008" or "May" is a time only behind these.
bool is_time_preposition(std::string_view word);

/// "morning", "night".
bool is_part_of_day(std::string_view word);

/// "early", "late", "mid".
bool is_part_of_span(std::string_view word);

}  // namespace relata
