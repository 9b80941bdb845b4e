// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/abbreviation.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

// Each list in byte order, for binary search.
constexpr auto kBeforeName = std::to_array<std::string_view>(
    {"Adm",  "Amb",  "Assoc", "Asst",   "Atty", "Brig", "Bros", "Capt", "Card", "Cmdr", "Cmdt",
     "Col",  "Comm", "Cpl",   "Cpt",    "Det",  "Dr",   "Fr",   "Ft",   "Gen",  "Gov",  "Hon",
     "Insp", "Lt",   "Maj",   "Messrs", "Mgr",  "Mlle", "Mme",  "Mr",   "Mrs",  "Ms",   "Msgr",
     "Mt",   "Pfc",  "Pres",  "Prof",   "Pte",  "Pvt",  "Rep",  "Reps", "Rev",  "Sen",  "Sens",
     "Sgt",  "Spc",  "Sr",    "St",     "Ste",  "Supt", "v",    "vs"});

constexpr auto kBeforeNumber = std::to_array<std::string_view>(
    {"Art", "Ch", "Fig", "No", "Nos", "Nr", "Sec", "Vol", "art", "c", "ca", "ext", "fig", "no",
     "nos", "p", "pp", "sec", "vol"});

constexpr auto kFree = std::to_array<std::string_view>(
    {"Ala",  "Apr",  "Ariz",   "Ark",   "Attn", "Aug",  "Ave",  "Blvd", "Calif", "Co",   "Colo",
     "Conn", "Corp", "Dec",    "Del",   "Dept", "Esq",  "Feb",  "Fla",  "Fri",   "Ga",   "Ill",
     "Inc",  "Ind",  "Jan",    "Jr",    "Jul",  "Jun",  "Kan",  "Ky",   "La",    "Ltd",  "Mass",
     "Md",   "Mich", "Minn",   "Miss",  "Mo",   "Mon",  "Mont", "Neb",  "Nev",   "Nov",  "Oct",
     "Okla", "Ore",  "Pa",     "Ph.D",  "PhD",  "Pty",  "Rd",   "Sat",  "Sep",   "Sept", "Tenn",
     "Tex",  "Thu",  "Thur",   "Thurs", "Tue",  "Tues", "Va",   "Vt",   "Wash",  "Wed",  "Wis",
     "Wyo",  "al",   "approx", "cf",    "dept", "eg",   "esp",  "est",  "ft",    "hr",   "hrs",
     "km",   "lb",   "lbs",    "mph",   "oz"});

static_assert(std::ranges::is_sorted(kBeforeName));
static_assert(std::ranges::is_sorted(kBeforeNumber));
static_assert(std::ranges::is_sorted(kFree));

constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Letters with full stops between them: "U.S", "a.m", "J".
constexpr bool is_lettered(std::string_view word) {
  if (word.size() % 2 == 0) {
    return false;
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool fits = i % 2 == 0 ? is_ascii_letter(word[i]) : word[i] == '.';
    if (!fits) {
      return false;
    }
  }
  return true;
}

}  // namespace

Abbreviation find_abbreviation(std::string_view word) {
  if (word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z') {
    return Abbreviation::Free;
  }
  if (word.size() > 1 && is_lettered(word)) {
    return Abbreviation::Free;
  }
  if (std::ranges::binary_search(kBeforeName, word)) {
    return Abbreviation::BeforeName;
  }
  if (std::ranges::binary_search(kBeforeNumber, word)) {
    return Abbreviation::BeforeNumber;
  }
  if (word == "etc") {
    return Abbreviation::Within;
  }
  return std::ranges::binary_search(kFree, word) ? Abbreviation::Free : Abbreviation::None;
}

}  // namespace relata
