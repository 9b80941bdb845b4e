// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/name_form.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace relata {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 4> kPossessives{"'s", "\u2019s", "'", "\u2019"};

constexpr std::array<std::string_view, 12> kMaleTitles{"mr",   "mister", "sir",    "lord",
                                                       "king", "prince", "duke",   "baron",
                                                       "pope", "father", "sheikh", "emperor"};

constexpr std::array<std::string_view, 12> kFemaleTitles{
    "mrs",      "ms",      "miss",     "madam", "lady",   "queen",
    "princess", "duchess", "baroness", "dame",  "mother", "empress"};

constexpr std::array<std::string_view, 23> kOtherTitles{
    "president", "chancellor", "minister",  "senator", "sen",     "representative",
    "rep",       "governor",   "gov",       "mayor",   "general", "gen",
    "colonel",   "col",        "captain",   "capt",    "lt",      "sgt",
    "dr",        "prof",       "professor", "judge",   "justice"};

/// Small words that an acronym may skip.
constexpr std::array<std::string_view, 12> kSmallWords{"of", "the", "and", "for", "in", "on",
                                                       "de", "del", "la",  "&",   "y",  "'s"};

constexpr std::array<std::string_view, 26> kDesignators{
    "inc",     "corp",    "corporation", "co",       "company", "ltd",      "limited",
    "llc",     "llp",     "plc",         "gmbh",     "ag",      "sa",       "se",
    "nv",      "spa",     "group",       "holdings", "holding", "magazine", "newspaper",
    "network", "channel", "agency",      "party",    "movement"};

constexpr std::array<std::string_view, 5> kPlaceNouns{"region", "area", "peninsula", "island",
                                                      "islands"};

constexpr std::array<std::string_view, 30> kOrganizationNouns{
    "party",    "court",         "bank",       "university", "college", "school",
    "ministry", "department",    "council",    "committee",  "agency",  "institute",
    "house",    "senate",        "parliament", "congress",   "church",  "club",
    "union",    "association",   "federation", "commission", "army",    "police",
    "national", "international", "central",    "royal",      "united",  "american"};

bool is_one_of(std::string_view word, Words words) {
  return std::ranges::find(words, word) != words.end();
}

/// Folded, without points: "U.S." and "US" are one.
std::string fold_word(std::string_view word) {
  std::string folded = fold_case(word);
  std::erase(folded, '.');
  return folded.empty() ? std::string(word) : folded;
}

bool may_lead(std::string_view word) {
  return word == "the" || is_one_of(word, kOtherTitles) || gender_of_title(word).has_value();
}

/// A word without a possessive that was left at its end ("Russia's" is "Russia").
std::string_view without_possessive(std::string_view word) {
  for (const std::string_view possessive : kPossessives) {
    if (word.size() > possessive.size() && word.ends_with(possessive)) {
      return word.substr(0, word.size() - possessive.size());
    }
  }
  return word;
}

/// Also of the parts of a hyphenated word: "Agence France-Presse" is "afp".
std::string initials(const NameForm& form, bool with_small_words) {
  std::string letters;
  for (const std::string& word : form.words) {
    if (!with_small_words && is_one_of(word, kSmallWords)) {
      continue;
    }
    for (std::size_t part = 0; part < word.size();) {
      append_code_point(letters, decode_code_point(word, part).value);
      const std::size_t hyphen = word.find('-', part);
      part = hyphen == std::string::npos ? word.size() : hyphen + 1;
    }
  }
  return letters;
}

}  // namespace

std::string NameForm::key() const {
  std::string key;
  for (const std::string& word : words) {
    key += key.empty() ? word : " " + word;
  }
  return key;
}

TokenRange name_tokens(const Document& document, TokenRange mention) {
  TokenRange name = mention;
  const auto word = [&](std::size_t token) {
    return fold_word(document.text_of(document.tokens[token]));
  };
  while (name.size() > 1 && is_one_of(word(name.end - 1), kPossessives)) {
    --name.end;
  }
  while (name.size() > 1 && may_lead(word(name.begin))) {
    ++name.begin;
  }
  return name;
}

NameForm name_form(const Document& document, TokenRange mention) {
  const TokenRange name = name_tokens(document, mention);
  NameForm form;
  bool is_joined = false;
  for (std::size_t token = name.begin; token < name.end; ++token) {
    const std::string_view text = document.text_of(document.tokens[token]);
    const bool is_hyphen = text == "-" && !document.tokens[token].follows_space;
    if ((is_hyphen || is_joined) && !form.words.empty()) {
      form.words.back() += fold_word(text);
    } else {
      form.words.push_back(fold_word(without_possessive(text)));
    }
    is_joined = is_hyphen;
  }
  return form;
}

NameForm name_form(std::string_view name) {
  NameForm form;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    if (end > 0) {
      form.words.push_back(fold_word(name.substr(0, end)));
    }
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  if (form.words.size() > 1 && form.words.front() == "the") {
    form.words.erase(form.words.begin());
  }
  return form;
}

bool is_acronym_of(const NameForm& shorter, const NameForm& longer) {
  if (shorter.words.size() != 1 || longer.words.size() < 2 ||
      count_code_points(shorter.words[0]) < 2) {
    return false;
  }
  return shorter.words[0] == initials(longer, false) || shorter.words[0] == initials(longer, true);
}

bool is_proper_prefix(const NameForm& shorter, const NameForm& longer) {
  return shorter.words.size() < longer.words.size() &&
         std::ranges::equal(shorter.words, std::span(longer.words).first(shorter.words.size()));
}

bool is_proper_suffix(const NameForm& shorter, const NameForm& longer) {
  return shorter.words.size() < longer.words.size() &&
         std::ranges::equal(shorter.words, std::span(longer.words).last(shorter.words.size()));
}

NameForm without_designators(NameForm form) {
  while (form.words.size() > 1 && is_one_of(form.words.back(), kDesignators)) {
    form.words.pop_back();
  }
  return form;
}

bool is_place_noun(std::string_view word) {
  return is_one_of(word, kPlaceNouns);
}

bool is_organization_noun(std::string_view word) {
  return is_one_of(word, kOrganizationNouns);
}

std::optional<Gender> gender_of_title(std::string_view word) {
  const std::string folded = fold_word(word);
  if (is_one_of(folded, kMaleTitles)) {
    return Gender::Male;
  }
  if (is_one_of(folded, kFemaleTitles)) {
    return Gender::Female;
  }
  return std::nullopt;
}

}  // namespace relata
