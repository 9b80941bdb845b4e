// SPDX-License-Identifier: Apache-2.0
// The whole network against the trainer's own answers (data/README.md), with every instruction set.
#include "base/input_file.h"
#include "extract/language/language_model.h"
#include "extract/language/language_tagger.h"
#include "extract/language/text_lines.h"
#include "tests/extract/language/instruction_set_printer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace relata {
namespace {

const std::filesystem::path kModel = RELATA_TINY_MODEL;
const std::filesystem::path kData = std::filesystem::path(RELATA_TEST_DATA) / "data";

/// A CoNLL-U file, and its tokens as a document.
struct Sample {
  Document document;
  std::string text;
};

Sample read_sample() {
  Sample sample{.document = {}, .text = read_file(kData / "tiny.conllu")};
  Document& document = sample.document;
  for (const std::string_view line : lines_of(sample.text)) {
    if (line.empty()) {
      document.sentences.back().tokens.end = document.tokens.size();
    } else if (line.starts_with("# sent_id")) {
      document.sentences.push_back({.span = {}, .tokens = {document.tokens.size(), 0}});
    } else if (!line.starts_with('#')) {
      const std::size_t begin = document.text.size();
      document.text += fields_of(line)[1];
      document.tokens.push_back({.span = {begin, document.text.size()}});
      document.text += ' ';
    }
  }
  document.sentences.back().tokens.end = document.tokens.size();
  return sample;
}

std::string name_label(const Document& document, std::size_t token) {
  for (const TaggedName& name : document.tagged_names) {
    if (name.tokens.contains(token)) {
      const bool begins = name.tokens.begin == token;
      const bool ends = name.tokens.end == token + 1;
      return std::string(begins ? (ends ? "U-" : "B-") : (ends ? "L-" : "I-")) + name.kind;
    }
  }
  return "O";
}

std::string line_of(const Document& document, TokenRange sentence, std::size_t token) {
  const TokenTags& tags = document.tags[token];
  const TreeNode& node = document.tree[token];
  const std::size_t head = node.head ? *node.head - sentence.begin + 1 : 0;
  return std::to_string(token - sentence.begin + 1) + '\t' +
         std::string(document.text_of(document.tokens[token])) + '\t' + tags.lemma + '\t' +
         std::string(to_string(tags.part_of_speech)) + '\t' + tags.fine_tag + "\t_\t" +
         std::to_string(head) + '\t' + node.relation + "\t_\tName=" + name_label(document, token);
}

/// As the trainer writes it.
std::string conllu_of(const Document& document) {
  std::string text;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const TokenRange tokens = document.sentences[i].tokens;
    std::string lines;
    std::string words;
    for (std::size_t token = tokens.begin; token < tokens.end; ++token) {
      lines += line_of(document, tokens, token) + '\n';
      words += ' ' + std::string(document.text_of(document.tokens[token]));
    }
    text += "# sent_id = " + std::to_string(i + 1) + "\n# text =" + words + '\n' + lines + '\n';
  }
  return text;
}

class TinyModel : public testing::TestWithParam<InstructionSet> {};

TEST_P(TinyModel, AnswersAsTheTrainerDoes) {
  Sample sample = read_sample();
  Workspace scratch;
  LanguageTagger(LanguageModel::load(kModel, GetParam())).annotate(sample.document, scratch);
  EXPECT_EQ(conllu_of(sample.document), sample.text);
}

INSTANTIATE_TEST_SUITE_P(All, TinyModel, testing::ValuesIn(supported_instruction_sets()),
                         [](const auto& set) { return std::string(to_string(set.param)); });

}  // namespace
}  // namespace relata
