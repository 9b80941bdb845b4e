// SPDX-License-Identifier: Apache-2.0
#pragma once
// The trained language model: one file, one network, everything that a language needs.

#include "base/sectioned_file.h"
#include "extract/language/encoder.h"
#include "extract/language/heads.h"
#include "extract/language/instruction_set.h"
#include "extract/language/lemmatizer.h"
#include "extract/text/part_of_speech.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// Buffers of one thread, and the words that it met.
struct LanguageScratch {
  EncoderScratch encoder;
  HeadScratch heads;
};

/// Immutable. What it says of a sentence depends on nothing but the sentence and the file: not on
/// the batch, the thread, what was read before, or the processor. Threads: any number, with a
/// scratch each.
class LanguageModel {
 public:
  /// Cost: a checksum over the file and a copy of the weights in the kernels' order; the tables of
  /// words are used in place. Throws: ModelError, whatever the bytes of the file are.
  static std::shared_ptr<const LanguageModel> load(const std::filesystem::path& path);
  /// For comparing the kernels of this processor.
  static std::shared_ptr<const LanguageModel> load(const std::filesystem::path& path,
                                                   InstructionSet instructions);

  /// Throws: ModelError. Valid until: `file` ends.
  LanguageModel(const SectionedBytes& file, InstructionSet instructions);
  LanguageModel(const LanguageModel&) = delete;
  LanguageModel& operator=(const LanguageModel&) = delete;

  /// As the model calls itself, e.g. "en-news-1".
  [[nodiscard]] const std::string& name() const { return name_; }

  [[nodiscard]] const std::vector<PartOfSpeech>& parts_of_speech() const {
    return parts_of_speech_;
  }

  [[nodiscard]] const std::vector<std::string>& fine_tags() const { return fine_tags_; }

  [[nodiscard]] const std::vector<std::string>& relations() const { return relations_; }

  [[nodiscard]] const std::vector<NameKind>& name_kinds() const { return labels_.names.kinds; }

  /// The relation of a piece's root where the piece is not the first of its sentence.
  [[nodiscard]] std::size_t continuation() const { return continuation_; }

  [[nodiscard]] LanguageScratch make_scratch() const;

  /// Valid until: the scratch is used again.
  const BatchAnnotation& annotate(const Batch& batch, LanguageScratch& scratch) const;

  [[nodiscard]] std::string lemma(std::string_view word, const WordAnnotation& annotation) const;

 private:
  std::string name_;
  NetworkSettings settings_;
  std::vector<PartOfSpeech> parts_of_speech_;
  std::vector<std::string> part_names_;
  std::vector<std::string> fine_tags_;
  std::vector<std::string> relations_;
  HeadLabels labels_;
  std::size_t continuation_ = 0;
  Encoder encoder_;
  Heads heads_;
  Lemmatizer lemmatizer_;
};

}  // namespace relata
