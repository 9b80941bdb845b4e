// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tokenized sentences and a small gazetteer, for the tests of this folder.

#include "extract/names/gazetteer.h"
#include "extract/names/name_reading.h"
#include "extract/names/word.h"
#include "extract/text/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// Lists with a few invented and a few real names; see the .cpp file.
const Gazetteer& sample_gazetteer();

/// A text with its tokens, sentences and words.
class SampleText {
 public:
  explicit SampleText(std::string text);

  [[nodiscard]] const Document& document() const { return document_; }

  [[nodiscard]] const std::vector<Word>& words() const { return words_; }

  /// The tokens of the first place where `part` stands. Throws: ContractViolation when it does not.
  [[nodiscard]] TokenRange range_of(std::string_view part) const;

  /// The context of a name that begins where `part` does, with the run that begins there.
  [[nodiscard]] NameContext context_of(std::string_view part) const;

  [[nodiscard]] std::string text_of(TokenRange tokens) const;

  /// The words from where `part` begins to the end of `reading`.
  [[nodiscard]] std::string text_of(std::string_view part, const NameReading& reading) const;

 private:
  Document document_;
  std::vector<Word> words_;
};

}  // namespace relata
