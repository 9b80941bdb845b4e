// SPDX-License-Identifier: Apache-2.0
#include "export/iri.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace relata {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

// The character classes are spelled out because those of <cctype> follow the locale.
bool is_letter_or_digit(char sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
         (sign >= '0' && sign <= '9');
}

bool is_hex_digit(char sign) {
  return is_letter_or_digit(sign) && (sign <= 'F' || (sign >= 'a' && sign <= 'f'));
}

/// RFC 3986, 2.3.
bool is_unreserved(char sign) {
  return is_letter_or_digit(sign) || std::string_view("-._~").find(sign) != std::string_view::npos;
}

/// RFC 3986, 2.2.
bool is_reserved(char sign) {
  return std::string_view(":/?#[]@!$&'()*+,;=").find(sign) != std::string_view::npos;
}

void append_percent_encoded(std::string& iri, char sign) {
  const auto byte = static_cast<unsigned char>(sign);
  iri.push_back('%');
  iri.push_back(kHexDigits[byte / 16]);
  iri.push_back(kHexDigits[byte % 16]);
}

bool is_escape_at(std::string_view url, std::size_t at) {
  return url[at] == '%' && url.size() - at > 2 && is_hex_digit(url[at + 1]) &&
         is_hex_digit(url[at + 2]);
}

/// RFC 3986, 3.1.
bool is_scheme(std::string_view text) {
  return !text.empty() && is_letter_or_digit(text.front()) && text.front() > '9' &&
         std::ranges::all_of(text, [](char sign) {
           return is_letter_or_digit(sign) || sign == '+' || sign == '-' || sign == '.';
         });
}

/// Some processors resolve the segments "." and ".." away, as if the IRI were a path of files.
void append_segment(std::string& path, std::string_view segment) {
  const bool is_dots = segment == "." || segment == "..";
  for (const char sign : segment) {
    if (is_unreserved(sign) && !is_dots) {
      path.push_back(sign);
    } else {
      append_percent_encoded(path, sign);
    }
  }
}

}  // namespace

std::string to_iri_path(std::string_view id) {
  std::string path;
  path.reserve(id.size());
  for (std::size_t begin = 0; begin < id.size();) {
    const std::size_t end = std::min(id.find('/', begin), id.size());
    append_segment(path, id.substr(begin, end - begin));
    path.append(end < id.size() ? "/" : "");
    begin = end + 1;
  }
  return path;
}

std::optional<std::string> find_absolute_iri(std::string_view url) {
  const std::size_t scheme_end = url.find("://");
  if (scheme_end == std::string_view::npos || !is_scheme(url.substr(0, scheme_end))) {
    return std::nullopt;
  }
  std::string iri;
  iri.reserve(url.size());
  for (std::size_t at = 0; at < url.size(); ++at) {
    if (is_unreserved(url[at]) || is_reserved(url[at]) || is_escape_at(url, at)) {
      iri.push_back(url[at]);
    } else {
      append_percent_encoded(iri, url[at]);
    }
  }
  return iri;
}

void check_base_iri(std::string_view base) {
  constexpr std::array<std::string_view, 4> kSchemes{"http://", "https://", "urn:", "tag:"};
  const bool has_scheme = std::ranges::any_of(kSchemes, [base](std::string_view scheme) {
    return base.starts_with(scheme) && base.size() > scheme.size();
  });
  const bool has_only_iri_characters = std::ranges::all_of(
      base, [](char sign) { return is_unreserved(sign) || is_reserved(sign) || sign == '%'; });
  const bool can_be_joined = base.ends_with('/') || base.ends_with('#') || base.ends_with(':');
  if (!has_scheme || !has_only_iri_characters || !can_be_joined) {
    throw UsageError(ErrorCode::WrongUsage,
                     "the base IRI \"" + std::string(base) +
                         "\" must begin with http://, https://, urn: or tag:, end in /, # or :, "
                         "and hold no space or letter outside ASCII");
  }
}

}  // namespace relata
