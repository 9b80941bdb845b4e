// SPDX-License-Identifier: Apache-2.0
#include "extract/language/language_model.h"

#include "base/utf8.h"
#include "extract/language/labels.h"
#include "extract/language/text_lines.h"

#include <algorithm>
#include <optional>

namespace relata {

namespace {

constexpr std::string_view kMeta = "meta";
constexpr std::string_view kPartsOfSpeech = "labels.upos";
constexpr std::string_view kFineTags = "labels.xpos";
constexpr std::string_view kRelations = "labels.deprel";

std::string read_name(const SectionedBytes& file) {
  for (const std::string_view line : lines_of(file.section(kMeta))) {
    const auto fields = fields_of(line);
    if (fields.size() == 2 && fields[0] == "name" && is_valid_utf8(fields[1])) {
      return std::string(fields[1]);
    }
  }
  file.refuse(kMeta, "does not name the model");
}

std::vector<PartOfSpeech> read_parts(const SectionedBytes& file,
                                     const std::vector<std::string>& names) {
  std::vector<PartOfSpeech> parts;
  for (const std::string& name : names) {
    const auto part = find_part_of_speech(name);
    if (!part) {
      file.refuse(kPartsOfSpeech, "holds an unknown part of speech");
    }
    parts.push_back(*part);
  }
  return parts;
}

std::optional<std::size_t> find_label(const std::vector<std::string>& labels,
                                      std::string_view label) {
  const auto found = std::ranges::find(labels, label);
  if (found == labels.end()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - labels.begin());
}

HeadLabels read_head_labels(const SectionedBytes& file, std::size_t parts_of_speech,
                            std::size_t fine_tags, const std::vector<std::string>& relations) {
  const auto root = find_label(relations, "root");
  if (!root || relations.size() < 2) {
    file.refuse(kRelations, "lacks 'root', or holds nothing else");
  }
  return {.parts_of_speech = parts_of_speech,
          .fine_tags = fine_tags,
          .relations = {.count = relations.size(), .root = *root},
          .names = NameLabels::read(file)};
}

std::size_t find_continuation(const std::vector<std::string>& relations) {
  return find_label(relations, "parataxis").value_or(find_label(relations, "dep").value_or(0));
}

/// A model together with the file that it lies in.
struct LoadedModel {
  LoadedModel(const std::filesystem::path& path, InstructionSet instructions)
      : file(path), model(file.sections(), instructions) {}

  SectionedFile file;
  LanguageModel model;
};

}  // namespace

std::shared_ptr<const LanguageModel> LanguageModel::load(const std::filesystem::path& path) {
  return load(path, supported_instruction_sets().back());
}

std::shared_ptr<const LanguageModel> LanguageModel::load(const std::filesystem::path& path,
                                                         InstructionSet instructions) {
  const auto loaded = std::make_shared<const LoadedModel>(path, instructions);
  return {loaded, &loaded->model};
}

LanguageModel::LanguageModel(const SectionedBytes& file, InstructionSet instructions)
    : name_(read_name(file)),
      settings_(NetworkSettings::read(file)),
      part_names_(read_labels(file, kPartsOfSpeech)),
      fine_tags_(read_labels(file, kFineTags)),
      relations_(read_labels(file, kRelations)),
      labels_(read_head_labels(file, part_names_.size(), fine_tags_.size(), relations_)),
      continuation_(find_continuation(relations_)),
      encoder_(file, settings_, kernels_for(instructions)),
      heads_(file, settings_, labels_, kernels_for(instructions)),
      lemmatizer_(file, settings_.lemma_by_fine_tag ? fine_tags_ : part_names_) {
  parts_of_speech_ = read_parts(file, part_names_);
}

LanguageScratch LanguageModel::make_scratch() const {
  return {.encoder = encoder_.make_scratch(), .heads = heads_.make_scratch()};
}

const BatchAnnotation& LanguageModel::annotate(const Batch& batch, LanguageScratch& scratch) const {
  return heads_.annotate(batch, encoder_.encode(batch, scratch.encoder), scratch.heads);
}

std::string LanguageModel::lemma(std::string_view word, const WordAnnotation& annotation) const {
  return lemmatizer_.lemma(
      word, settings_.lemma_by_fine_tag ? annotation.fine_tag : annotation.part_of_speech);
}

}  // namespace relata
