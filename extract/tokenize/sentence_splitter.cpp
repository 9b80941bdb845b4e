// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_splitter.h"

#include "base/utf8.h"
#include "extract/tokenize/abbreviation.h"
#include "extract/tokenize/line_wrap.h"

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

/// What lies between a token and the next one.
enum class Gap { None, Space, LineEnd, BlankLine };

class SentenceSplitter {
 public:
  SentenceSplitter(std::string_view text, std::span<const Token> tokens)
      : text_(text), tokens_(tokens), wrap_(text) {}

  std::vector<Sentence> split() && {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (ends_sentence(i)) {
        take_sentence(i + 1);
      }
    }
    return std::move(sentences_);
  }

 private:
  /// Called for every token in order.
  bool ends_sentence(std::size_t i) {
    if (i + 1 == tokens_.size()) {
      return true;
    }
    const Gap gap = gap_behind(i);
    next_begins_paragraph_ = gap == Gap::LineEnd || gap == Gap::BlankLine;
    return next_begins_paragraph_ || i + 1 - begin_ >= kMaxSentenceTokens || ends_by_sign(i);
  }

  Gap gap_behind(std::size_t i) {
    const std::size_t begin = tokens_[i].span.end;
    const std::size_t end = tokens_[i + 1].span.begin;
    if (begin == end) {
      return Gap::None;
    }
    const std::string_view between = text_.substr(begin, end - begin);
    const std::size_t line_end = between.find('\n');
    if (line_end == std::string_view::npos) {
      return Gap::Space;
    }
    const ByteSpan line{line_begin_, begin};
    line_begin_ = begin + between.rfind('\n') + 1;
    if (between.find('\n', line_end + 1) != std::string_view::npos) {
      return Gap::BlankLine;
    }
    return wrap_.goes_on(line, end) ? Gap::Space : Gap::LineEnd;
  }

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

  void take_sentence(std::size_t end) {
    sentences_.push_back({{tokens_[begin_].span.begin, tokens_[end - 1].span.end},
                          {begin_, end},
                          begins_paragraph_});
    begin_ = end;
    begins_paragraph_ = next_begins_paragraph_;
  }

  [[nodiscard]] std::string_view text_of(std::size_t i) const {
    return text_at(text_, tokens_[i].span);
  }

  [[nodiscard]] char32_t first_code_point(std::size_t i) const {
    return decode_code_point(text_, tokens_[i].span.begin).value;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  LineWrap wrap_;
  std::size_t begin_ = 0;       // of the sentence that is being read
  std::size_t line_begin_ = 0;  // of the line that is being read, as a byte
  bool begins_paragraph_ = true;
  bool next_begins_paragraph_ = false;
  std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> split_sentences(std::string_view text, std::span<const Token> tokens) {
  return SentenceSplitter(text, tokens).split();
}

}  // namespace relata
