// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/measure.h"

#include "extract/tokenize/character_class.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr auto kUnits = std::to_array<std::string_view>(
    {"AM", "Hz", "K",   "M",   "MM", "PM",  "a.m",  "a.m.", "am", "b",   "bn", "cc", "cm", "f",
     "ft", "g",  "hr",  "hrs", "k",  "kg",  "km",   "kph",  "lb", "lbs", "m",  "mg", "mi", "min",
     "ml", "mm", "mph", "oz",  "p",  "p.m", "p.m.", "pm",   "tn", "x",   "yr", "yrs"});
static_assert(std::ranges::is_sorted(kUnits));

}  // namespace

std::size_t unit_begin(std::string_view word) {
  if (word.empty() || !is_ascii_digit(word.front())) {
    return word.size();
  }
  const std::size_t begin = std::min(word.find_first_not_of("0123456789.,:"), word.size());
  return std::ranges::binary_search(kUnits, word.substr(begin)) ? begin : word.size();
}

}  // namespace relata
