// SPDX-License-Identifier: Apache-2.0
#include "extract/text/iso_date.h"

#include "base/utf8.h"
#include "extract/text/calendar_date.h"
#include "extract/text/white_space.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace relata {
namespace {

constexpr std::size_t kArticleBeginBytes = 400;
constexpr std::size_t kMaxDatePartBytes = 64;  // a date, place or agency is shorter

bool starts_with_digit(std::string_view text) {
  return !text.empty() && '0' <= text.front() && text.front() <= '9';
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

/// Whether what follows a date in a metadata value is nothing or a time: "T10:00Z", ", 10:00 GMT",
/// " at 10 a.m.", "+02:00".
bool is_time(std::string_view rest) {
  rest = trim(rest);
  if (rest.empty() || rest == "Z" || rest.starts_with('+')) {
    return true;
  }
  for (const std::string_view lead : {"T", "t", ",", "at ", "-", "–", "|"}) {
    rest = trim(without_prefix(rest, lead));
  }
  return starts_with_digit(rest);
}

/// The date of a line that begins with "date 2022-03-31", whatever follows it.
std::optional<std::string> find_labelled_date(std::string_view line) {
  constexpr std::string_view kLabel = "date";
  const std::size_t label_end = line.find_first_of(": ");
  if (label_end != kLabel.size() || to_lower(line.substr(0, label_end)) != kLabel) {
    return std::nullopt;
  }
  const std::string_view value = trim(without_prefix(line.substr(label_end), ":"));
  const std::optional<WrittenDate> written = read_date(value);
  return written ? std::optional(to_iso(written->date)) : std::nullopt;
}

/// The date of a line that is nothing else. A bare year is more likely a heading.
std::optional<std::string> find_lonely_date(std::string_view line) {
  if (line.size() > kMaxDatePartBytes) {
    return std::nullopt;
  }
  const std::optional<WrittenDate> written = read_date(line);
  if (!written || !written->date.month || !is_time(line.substr(written->size_bytes))) {
    return std::nullopt;
  }
  return to_iso(written->date);
}

/// Whether every word of a dateline's place begins with a capital, unlike a sentence up to its
/// first comma.
bool looks_like_place(std::string_view text) {
  while (starts_with_upper(text)) {
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos) {
      return true;
    }
    text = trim(text.substr(space));
  }
  return false;
}

/// Whether a dateline may end here: "(Reuters) - ", " — ", ": ".
bool ends_dateline(std::string_view rest) {
  rest = trim(rest);
  if (rest.starts_with('(')) {
    rest = trim(rest.substr(std::min(rest.find(')'), rest.size() - 1) + 1));
  }
  constexpr std::array<std::string_view, 5> kEnds = {"-", "–", "—", ":", "/"};
  return std::ranges::any_of(kEnds, [&](std::string_view end) { return rest.starts_with(end); });
}

/// The date of a line like "LONDON, March 31, 2022 (Reuters) - ": one or two places, each with a
/// comma behind it, then the date, then a dash.
std::optional<std::string> find_dateline_date(std::string_view line) {
  constexpr int kMaxPlaces = 2;
  for (int places = 0; places < kMaxPlaces; ++places) {
    const std::size_t comma = line.find(',');
    if (comma > kMaxDatePartBytes || !looks_like_place(line.substr(0, comma))) {
      return std::nullopt;
    }
    line = trim(line.substr(comma + 1));
    const std::optional<WrittenDate> written = read_date(line);
    if (written && written->date.day && ends_dateline(line.substr(written->size_bytes))) {
      return to_iso(written->date);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_iso_date(std::string_view value) {
  value = trim(value);
  const std::optional<WrittenDate> written = read_date(value);
  if (!written || !is_time(value.substr(written->size_bytes))) {
    return std::nullopt;
  }
  return to_iso(written->date);
}

bool is_iso_date(std::string_view text) {
  const std::optional<WrittenDate> written = read_date(text);
  return written && to_iso(written->date) == text;
}

std::optional<std::string> find_article_date(std::string_view text) {
  for (std::size_t begin = 0; begin < std::min(text.size(), kArticleBeginBytes);) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trim(text.substr(begin, end - begin));
    for (const auto find : {find_labelled_date, find_lonely_date, find_dateline_date}) {
      if (std::optional<std::string> date = find(line)) {
        return date;
      }
    }
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace relata
