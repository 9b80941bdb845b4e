// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/address.h"

#include "extract/tokenize/character_class.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr std::size_t kMaxMailNameBytes = 64;  // RFC 5321, section 4.5.3.1.1

constexpr auto kTopLevelDomains = std::to_array<std::string_view>(
    {"au",  "ca", "ch", "com", "de",  "edu", "eu", "fr", "gov", "info",
     "int", "io", "jp", "mil", "net", "org", "ru", "tv", "ua",  "uk"});
static_assert(std::ranges::is_sorted(kTopLevelDomains));

bool is_letter_or_digit(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

bool is_mail_name_character(char c) {
  return is_letter_or_digit(c) || std::string_view("._%+-").find(c) != std::string_view::npos;
}

bool is_domain_character(char c) {
  return is_letter_or_digit(c) || c == '.' || c == '-';
}

/// What may stand behind an address without being part of it.
std::size_t without_end_punctuation(std::string_view address) {
  const std::size_t last = address.find_last_not_of(".,;:!?)]}'");
  return last == std::string_view::npos ? 0 : last + 1;
}

std::size_t web_address_size(std::string_view rest) {
  constexpr auto kBegins =
      std::to_array<std::string_view>({"http://", "https://", "www.", "ftp://", "mailto:"});
  if (std::ranges::none_of(kBegins, [&](auto begin) { return rest.starts_with(begin); })) {
    return 0;
  }
  const auto ends = [](char c) {
    return c <= ' ' || c == '"' || c == '<' || c == '>' || !is_ascii(c);
  };
  const auto end = std::ranges::find_if(rest, ends);
  return without_end_punctuation(rest.substr(0, static_cast<std::size_t>(end - rest.begin())));
}

std::size_t mail_address_size(std::string_view rest) {
  std::size_t at = 0;
  while (at < rest.size() && at < kMaxMailNameBytes && is_mail_name_character(rest[at])) {
    ++at;
  }
  if (at == 0 || at >= rest.size() || rest[at] != '@') {
    return 0;
  }
  std::size_t end = at + 1;
  while (end < rest.size() && is_domain_character(rest[end])) {
    ++end;
  }
  const std::size_t size = without_end_punctuation(rest.substr(0, end));
  return size > at + 1 ? size : 0;
}

/// "@someone", "#topic".
std::size_t handle_size(std::string_view rest) {
  if (rest.size() < 2 || (rest[0] != '@' && rest[0] != '#') || !is_ascii_letter(rest[1])) {
    return 0;
  }
  const auto ends = [](char c) { return !is_letter_or_digit(c) && c != '_'; };
  const auto end = std::find_if(rest.begin() + 1, rest.end(), ends);
  return static_cast<std::size_t>(end - rest.begin());
}

}  // namespace

std::size_t address_size(std::string_view rest) {
  if (const std::size_t size = web_address_size(rest); size > 0) {
    return size;
  }
  if (const std::size_t size = handle_size(rest); size > 0) {
    return size;
  }
  return mail_address_size(rest);
}

bool is_domain_full_stop(std::string_view word, std::size_t at) {
  const auto label = word.substr(at + 1, 5);  // longer than every top-level domain above
  const auto end = std::ranges::find_if_not(label, is_ascii_lower);
  const auto domain = label.substr(0, static_cast<std::size_t>(end - label.begin()));
  return (end == label.end() ? label.size() < 5 : !is_letter_or_digit(*end)) &&
         std::ranges::binary_search(kTopLevelDomains, domain);
}

}  // namespace relata
