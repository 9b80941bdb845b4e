// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the classifier of sentence ends sees of the place behind a token.

#include "extract/text/document.h"
#include "extract/tokenize/sentence_gap.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace relata {

/// Rows of the table of weights. Trained weights fit one set of features only: who changes the
/// features trains anew.
inline constexpr std::size_t kSentenceEndRows = std::size_t{1} << 15;
inline constexpr std::size_t kSentenceEndFeatures = 25;

using SentenceEndRows = std::array<std::uint16_t, kSentenceEndFeatures>;

/// The words and forms around each place, the kind of gap, what the rules say, and how the text
/// writes elsewhere. Nothing is seen across a line end that ends something.
class SentenceEndFeatures {
 public:
  /// What is known of each place beforehand.
  struct Places {
    const std::vector<Gap>& gaps;
    const std::vector<bool>& rule_ends;
  };

  /// Valid until: one of the arguments changes. Cost: one pass.
  SentenceEndFeatures(std::string_view text, std::span<const Token> tokens, Places places);

  /// Whether it is for the classifier to say if a sentence ends behind this token. The rules alone
  /// decide at line ends, inside what is written together, and where news differs from the text
  /// that the classifier was trained on: "E. coli", "[Basil] Holm", "Norland Press (NP) reporters",
  /// a dash within a sentence.
  [[nodiscard]] bool is_open(std::size_t token) const;

  /// Requires: is_open(token).
  [[nodiscard]] SentenceEndRows at(std::size_t token) const;

 private:
  struct Word {
    std::uint32_t norm = 0;
    std::uint8_t shape = 0;
    std::uint8_t since_line = 0;      // tokens before it since the last line end, at most 255
    std::uint8_t until_line = 0;      // tokens behind it up to the next one
    std::uint8_t since_terminal = 0;  // tokens since the last full stop or line end
    bool is_quoted = false;           // an odd number of straight quotes since the line end
  };

  void read_words(std::string_view text, std::span<const Token> tokens);
  void measure_lines();
  void measure_style();
  /// Whether a place where the rules see no end is none for certain.
  [[nodiscard]] bool goes_on_in_news(std::size_t token) const;
  /// Whether an end by the rules is one for certain: before "[...]", and in other scripts.
  [[nodiscard]] bool is_settled_end(std::size_t token) const;

  Places places_;
  std::vector<Word> words_;
  std::uint8_t style_ = 0;  // how often a lower-case letter follows a full stop
};

}  // namespace relata
