// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_rules.h"

#include "base/utf8.h"
#include "extract/tokenize/abbreviation.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

/// Words that, written with a capital behind an abbreviation or initial, begin a sentence.
constexpr auto kSentenceStarters = std::to_array<std::string_view>(
    {"A",     "After", "All",    "Also", "Although",  "An",      "And",       "Another",
     "As",    "At",    "Before", "But",  "By",        "During",  "Earlier",   "For",
     "From",  "He",    "Her",    "His",  "How",       "However", "I",         "If",
     "In",    "It",    "Its",    "Last", "Later",     "Many",    "Meanwhile", "Most",
     "No",    "On",    "One",    "Our",  "She",       "Since",   "So",        "Some",
     "That",  "The",   "Their",  "Then", "There",     "These",   "They",      "This",
     "Those", "Under", "Until",  "We",   "What",      "When",    "Where",     "Which",
     "While", "Who",   "Why",    "With", "Yesterday", "You"});
static_assert(std::ranges::is_sorted(kSentenceStarters));

constexpr auto kTerminals =
    std::to_array<std::string_view>({"\u2026", "\u3002", "\uFF01", "\uFF1F"});
constexpr auto kOpeners =
    std::to_array<std::string_view>({"(", "[", "{", "\u201C", "\u2018", "\u00AB", "``"});
constexpr auto kCurlyClosers = std::to_array<std::string_view>({"\u201D", "\u2019", "\u00BB"});

bool is_one_of(std::span<const std::string_view> set, std::string_view text) {
  return std::ranges::find(set, text) != set.end();
}

class SentenceRules {
 public:
  SentenceRules(std::string_view text, std::span<const Token> tokens)
      : text_(text), tokens_(tokens) {}

  std::vector<bool> find_ends(std::span<const Gap> gaps) && {
    std::vector<bool> ends(tokens_.size(), false);
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      ends[i] = is_line_end(gaps[i]) || ends_by_sign(i);
      begin_ = ends[i] ? i + 1 : begin_;
    }
    return ends;
  }

 private:
  /// Whether a full stop, question or exclamation mark, or a closing sign behind one, ends here.
  [[nodiscard]] bool ends_by_sign(std::size_t i) const {
    if (is_closer(i + 1)) {
      return false;  // it belongs to this sentence: asked again there
    }
    std::size_t last = i;
    while (last > begin_ && is_closer(last)) {
      --last;
    }
    if (is_terminal(last)) {
      return !is_list_number(last) && next_can_begin(i + 1);
    }
    return ends_with_abbreviation(last) && next_is_starter(i + 1);
  }

  [[nodiscard]] bool is_terminal(std::size_t i) const {
    const std::string_view token = text_of(i);
    const char first = token.front();
    return first == '!' || first == '?' ||
           (first == '.' && token.find_first_not_of('.') == std::string_view::npos) ||
           is_one_of(kTerminals, token);
  }

  /// A quote or bracket that closes: it stands directly behind a token.
  [[nodiscard]] bool is_closer(std::size_t i) const {
    const std::string_view token = text_of(i);
    if (is_one_of(kCurlyClosers, token)) {
      return !tokens_[i].follows_space || token == "\u201D";
    }
    const bool is_straight =
        token == "\"" || token == "'" || token == "''" || token == ")" || token == "]";
    return is_straight && !tokens_[i].follows_space;
  }

  /// "1." at a sentence's begin.
  [[nodiscard]] bool is_list_number(std::size_t full_stop) const {
    return full_stop == begin_ + 1 && is_digit(first_code_point(begin_)) &&
           text_of(begin_).size() < 3;
  }

  [[nodiscard]] bool ends_with_abbreviation(std::size_t i) const {
    std::string_view token = text_of(i);
    if (token.size() < 2 || !token.ends_with('.')) {
      return false;
    }
    token.remove_suffix(1);
    return find_abbreviation(token) == Abbreviation::Free;
  }

  /// A sentence does not begin with a lower-case letter or with a sign that only goes on.
  [[nodiscard]] bool next_can_begin(std::size_t i) const {
    const std::string_view token = text_of(i);
    const char32_t first = first_code_point(i);
    if (is_letter(first)) {
      return !is_lower(first);
    }
    const bool goes_on = token == "," || token == ";" || token == ":" || token == ")";
    return !goes_on && !is_terminal(i);
  }

  [[nodiscard]] bool next_is_starter(std::size_t i) const {
    if (is_one_of(kOpeners, text_of(i)) || (text_of(i) == "\"" && tokens_[i].follows_space)) {
      ++i;
    }
    return i < tokens_.size() && std::ranges::binary_search(kSentenceStarters, text_of(i));
  }

  [[nodiscard]] std::string_view text_of(std::size_t i) const {
    return text_at(text_, tokens_[i].span);
  }

  [[nodiscard]] char32_t first_code_point(std::size_t i) const {
    return decode_code_point(text_, tokens_[i].span.begin).value;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::size_t begin_ = 0;  // of the sentence that is being read
};

}  // namespace

std::vector<bool> find_rule_ends(std::string_view text, std::span<const Token> tokens,
                                 std::span<const Gap> gaps) {
  return SentenceRules(text, tokens).find_ends(gaps);
}

}  // namespace relata
