// SPDX-License-Identifier: Apache-2.0
// Whatever bytes come as a model, they are refused with a reason, or every sentence has tags and
// one tree. A checksum would refuse nearly all, so the bytes are tried with a mended header, too.
#include "base/error.h"
#include "extract/language/language_model.h"
#include "tests/fuzz/fuzzer.h"
#include "tests/support/sectioned_bytes.h"

#include <array>
#include <string>

namespace relata {

namespace {

void annotate_words(const LanguageModel& model) {
  constexpr std::array<std::string_view, 5> kWords = {"Anna", "met", "men", "\xC3\x89t\xC3\xA9s",
                                                      "."};
  constexpr std::array<Piece, 2> kPieces = {Piece{0, 4}, Piece{4, 5}};
  LanguageScratch scratch = model.make_scratch();
  const BatchAnnotation& annotation = model.annotate({.words = kWords, .pieces = kPieces}, scratch);
  for (std::size_t word = 0; word < kWords.size(); ++word) {
    const WordAnnotation& found = annotation.words[word];
    must_hold(found.part_of_speech < model.parts_of_speech().size(), "a tag is one of the model's");
    must_hold(found.fine_tag < model.fine_tags().size(), "a fine tag is one of the model's");
    must_hold(found.relation < model.relations().size(), "a relation is one of the model's");
    must_hold(found.head <= 4, "a head is a word of the sentence");
    static_cast<void>(model.lemma(kWords[word], found));
  }
  must_hold(annotation.words[4].head == 0, "a word alone is the root");
}

void try_as_model(const std::string& bytes) {
  const AlignedBytes aligned(bytes);
  try {
    const SectionedBytes file(aligned.view(), "model");
    annotate_words(LanguageModel(file, supported_instruction_sets().back()));
  } catch (const ModelError& error) {
    must_hold(!std::string_view(error.what()).empty(), "a refusal has a reason");
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(as_text(data, size));
  try_as_model(bytes);
  try_as_model(with_mended_header(bytes));
  return 0;
}

}  // namespace relata
