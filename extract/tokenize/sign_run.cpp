// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sign_run.h"

#include "extract/tokenize/character_class.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr std::string_view kDrawn = "-=_*~+|<>#";  // what lines are drawn with in plain text
constexpr std::string_view kRepeated = "-=_*~+|<>#$/\\^`.";
constexpr std::size_t kMinDrawnBytes = 4;  // "->" and "<-" are two signs, "--->" is drawn

constexpr auto kEmoticons = std::to_array<std::string_view>(
    {":)",  ":-)", ":(", ":-(", ";)",   ";-)", ":D", ":-D", ":P", ":-P", ":p", ":-p", ":/",
     ":-/", ":o",  ":O", ":'(", "=)",   "=(",  "=D", "=P",  "(:", "(;",  "<3", "^_^", "^^",
     ":]",  ":[",  ";D", ":))", ":-))", ";P",  ":|", ":S",  ":s", "=]",  ":*", ":-*"});

std::size_t run_size(std::string_view rest, std::string_view signs) {
  const std::size_t end = rest.find_first_not_of(signs);
  return end == std::string_view::npos ? rest.size() : end;
}

/// ".?" and ".!!" are one token; "...?" is two.
std::size_t full_stop_run_size(std::string_view rest) {
  const std::size_t stops = run_size(rest, ".");
  return stops == 1 ? 1 + run_size(rest.substr(1), "!?") : stops;
}

}  // namespace

std::size_t emoticon_size(std::string_view rest) {
  std::size_t longest = 0;
  for (const std::string_view emoticon : kEmoticons) {
    const std::size_t size = emoticon.size();
    const bool stands =
        rest.starts_with(emoticon) && (rest.size() == size || !character_at(rest, size).is_word());
    longest = stands ? std::max(longest, size) : longest;
  }
  return longest;
}

std::size_t sign_run_size(std::string_view rest, std::size_t first_size) {
  const char first = rest.front();
  if (first == '.') {
    return full_stop_run_size(rest);
  }
  if (first == '!' || first == '?') {
    return run_size(rest, "!?");
  }
  const std::size_t drawn = run_size(rest, kDrawn);
  if (drawn >= kMinDrawnBytes) {
    return drawn;
  }
  const bool may_repeat = kRepeated.find(first) != std::string_view::npos;
  return may_repeat ? run_size(rest, rest.substr(0, 1)) : first_size;
}

}  // namespace relata
