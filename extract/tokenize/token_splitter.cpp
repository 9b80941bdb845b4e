// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/token_splitter.h"

#include "extract/tokenize/address.h"
#include "extract/tokenize/character_class.h"
#include "extract/tokenize/contraction.h"
#include "extract/tokenize/measure.h"
#include "extract/tokenize/sign_run.h"
#include "extract/tokenize/word_size.h"

#include <algorithm>

namespace relata {

namespace {

class TokenSplitter {
 public:
  explicit TokenSplitter(std::string_view text) : text_(text) {
    tokens_.reserve(text.size() / 5);  // English news: 5.1 bytes a token with its space
  }

  std::vector<Token> split() && {
    while (at_ < text_.size()) {
      const CharacterAt character = character_at(text_, at_);
      if (character.kind == CharacterAt::Class::Space) {
        at_ += character.size_bytes;
        follows_space_ = true;
      } else {
        take_next(character);
      }
    }
    return std::move(tokens_);
  }

 private:
  void take_next(CharacterAt character) {
    if (const std::size_t size = address_size_here(); size > 0) {
      take(size);
    } else if (const std::size_t signed_number = signed_number_size(); signed_number > 0) {
      take(signed_number);
    } else if (const std::size_t word = word_size(text_, at_); word > 0) {
      take_word(word);
    } else {
      take(sign_size(character));
    }
  }

  /// An address begins behind white space or a bracket; nowhere else is it looked for.
  [[nodiscard]] std::size_t address_size_here() const {
    const bool may_begin = follows_space_ || !is_word_before();
    return may_begin ? address_size(text_.substr(at_, kMaxTokenBytes)) : 0;
  }

  [[nodiscard]] bool is_word_before() const {
    return at_ > 0 && (is_ascii_letter(text_[at_ - 1]) || is_ascii_digit(text_[at_ - 1]));
  }

  /// "+44", ".25" behind white space.
  [[nodiscard]] std::size_t signed_number_size() const {
    const bool is_signed = follows_space_ && at_ + 1 < text_.size() &&
                           (text_[at_] == '+' || text_[at_] == '.') &&
                           is_ascii_digit(text_[at_ + 1]);
    return is_signed ? 1 + word_size(text_, at_ + 1) : 0;
  }

  void take_word(std::size_t size) {
    const std::size_t end = at_ + size;
    if (const std::size_t unit = unit_begin(text_.substr(at_, size)); unit < size) {
      take(unit);
      take(end - at_);
      return;
    }
    const std::size_t second = contraction_begin(text_.substr(at_, size));
    const std::size_t first = contraction_begin(text_.substr(at_, second));  // "should|n't|'ve"
    if (first > 0 && first < second) {
      take(first);
      take(second - first);
    } else if (second > 0) {
      take(second);
    }
    if (at_ < end) {
      take(end - at_);
    }
  }

  [[nodiscard]] std::size_t sign_size(CharacterAt character) const {
    const std::string_view rest = text_.substr(at_, kMaxTokenBytes);
    if (character.kind == CharacterAt::Class::Apostrophe) {
      return apostrophe_size(rest, character.size_bytes);
    }
    const std::size_t emoticon = follows_space_ ? emoticon_size(rest) : 0;
    return emoticon > 0 ? emoticon : sign_run_size(rest, character.size_bytes);
  }

  /// "'s" behind a sign or an abbreviation, "'90s", "''"; else the apostrophe alone.
  [[nodiscard]] std::size_t apostrophe_size(std::string_view rest, std::size_t size) const {
    constexpr std::string_view kCurlyPair = "\u2019\u2019";
    if (rest.starts_with("''")) {
      return 2;
    }
    if (rest.starts_with(kCurlyPair)) {
      return kCurlyPair.size();
    }
    if (size >= rest.size()) {
      return size;
    }
    const std::size_t word = word_size(text_, at_ + size);
    const std::string_view with_word = text_.substr(at_, size + word);
    const bool is_decade = follows_space_ && is_ascii_digit(rest[size]);
    const bool is_ending = !follows_space_ && word > 0 && contraction_begin(with_word) == 0;
    return is_decade || is_ending ? size + word : size;
  }

  void take(std::size_t size) {
    tokens_.push_back({{at_, at_ + size}, follows_space_});
    at_ += size;
    follows_space_ = false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool follows_space_ = true;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> split_tokens(std::string_view text) {
  return TokenSplitter(text).split();
}

}  // namespace relata
