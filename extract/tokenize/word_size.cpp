// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/word_size.h"

#include "extract/text/word_prefix.h"
#include "extract/tokenize/abbreviation.h"
#include "extract/tokenize/address.h"
#include "extract/tokenize/character_class.h"
#include "extract/tokenize/joined_number.h"
#include "extract/tokenize/joined_word.h"
#include "extract/tokenize/token_splitter.h"

#include <algorithm>

namespace relata {

namespace {

constexpr std::size_t kMaxCodePointBytes = 4;

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_digit(text[at]);
}

bool is_upper_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_upper(text[at]);
}

bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && character_at(text, at).is_word();
}

/// "U|.S", "a|.m": a single letter before and a single letter behind; "Ph|.D".
bool is_full_stop_between_letters(std::string_view word, std::size_t at) {
  if (word.starts_with("Ph.D") && at == 2) {
    return true;
  }
  const bool is_single_before = is_ascii_letter(word[at - 1]) && (at == 1 || word[at - 2] == '.');
  const bool is_single_behind =
      at + 1 < word.size() && is_ascii_letter(word[at + 1]) && !is_word_at(word, at + 2);
  return is_single_before && is_single_behind;
}

/// "1|,000": exactly three digits behind.
bool is_thousands_comma(std::string_view word, std::size_t at) {
  return is_digit_at(word, at - 1) && is_digit_at(word, at + 1) && is_digit_at(word, at + 2) &&
         is_digit_at(word, at + 3) && !is_digit_at(word, at + 4);
}

/// Whether the sign at `at`, with a word before it, joins that word to what follows.
bool is_joint(std::string_view word, std::size_t at) {
  const bool is_between_digits = is_digit_at(word, at - 1) && is_digit_at(word, at + 1);
  switch (word[at]) {
    case '.':
      return is_between_digits || is_full_stop_between_letters(word, at) ||
             is_domain_full_stop(word, at) || is_file_ending(word, at) || is_dotted_name(word, at);
    case ',':
      return is_thousands_comma(word, at);
    case ':':
      return is_between_digits;
    case '/':
      return is_between_digits || is_slashed_word(word, at);
    case '&':
      return is_upper_at(word, at - 1) && is_upper_at(word, at + 1);
    case '_':
      return is_word_at(word, at + 1);
    case '-':
      return is_prefix_hyphen(word, at) || is_phone_hyphen(word, at);
    default:
      return false;
  }
}

/// A joiner (U+200C, U+200D) that has no letter behind it to join.
bool is_loose_joiner(std::string_view rest, std::size_t at) {
  const std::string_view from_here = rest.substr(at);
  const bool is_joiner = from_here.starts_with("\u200C") || from_here.starts_with("\u200D");
  return is_joiner && !is_word_at(rest, at + std::string_view("\u200D").size());
}

/// Letters, digits and the signs that join them.
std::size_t joined_size(std::string_view rest) {
  std::size_t at = 0;
  while (at < rest.size()) {
    const CharacterAt character = character_at(rest, at);
    const std::size_t behind = at + character.size_bytes;
    const bool is_apostrophe_within =
        character.kind == CharacterAt::Class::Apostrophe && at > 0 && is_word_at(rest, behind);
    const bool is_part =
        character.is_word() || is_apostrophe_within || (at > 0 && is_joint(rest, at));
    if (!is_part || is_loose_joiner(rest, at)) {
      break;
    }
    at = behind;
  }
  return at;
}

/// The first place at or behind `at` that is no blank; line ends count as none.
std::size_t skip_blanks(std::string_view text, std::size_t at) {
  const std::size_t found = text.find_first_not_of(' ', at);
  return found == std::string_view::npos ? text.size() : found;
}

/// Two full stops may be an abbreviation's and the sentence's ("Inc.."), more are an ellipsis.
bool is_ellipsis(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("...");
}

/// Whether the full stop at `at` belongs to the word before it.
bool takes_full_stop(std::string_view text, std::string_view word, std::size_t at) {
  if (at >= text.size() || text[at] != '.' || is_ellipsis(text, at)) {
    return false;
  }
  const std::size_t next = skip_blanks(text, at + 1);
  switch (find_abbreviation(word)) {
    case Abbreviation::None:
      return false;
    case Abbreviation::BeforeNumber:
      return next > at + 1 && is_digit_at(text, next);
    case Abbreviation::Free:
      // A single letter is an initial only where a name can follow: "J. Smith", not "Plan B."
      return word.size() > 1 || is_upper_at(text, next);
    case Abbreviation::BeforeName:
      return true;
    case Abbreviation::Within:
      return next < text.size() && text[next] != '\n' && !is_upper_at(text, next);
  }
  return false;
}

}  // namespace

std::size_t word_size(std::string_view text, std::size_t begin) {
  const std::size_t longest = kMaxTokenBytes - kMaxCodePointBytes;
  std::string_view rest = text.substr(begin, longest);
  if (begin + rest.size() < text.size()) {  // cut at a code point's begin
    while (!rest.empty() &&
           (static_cast<unsigned char>(text[begin + rest.size()]) & 0xC0U) == 0x80U) {
      rest.remove_suffix(1);
    }
  }
  const std::size_t size = joined_size(rest);
  const bool with_full_stop = size > 0 && takes_full_stop(text, rest.substr(0, size), begin + size);
  return with_full_stop ? size + 1 : size;
}

}  // namespace relata
