// SPDX-License-Identifier: Apache-2.0
#include "extract/language/language_model.h"

#include "extract/language/language_tagger.h"
#include "tests/support/document_maker.h"
#include "tests/support/error_matcher.h"
#include "tests/support/model_maker.h"
#include "tests/support/random_numbers.h"
#include "tests/support/sectioned_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace relata {
namespace {

std::shared_ptr<const LanguageModel> load(const NamedSections& sections,
                                          InstructionSet set = InstructionSet::Scalar) {
  const TemporaryFolder folder;
  return LanguageModel::load(folder.write("test.relata-model", sectioned_bytes(sections)), set);
}

/// Sentences of random words from a small vocabulary.
Document random_document(RandomNumbers& random, std::size_t sentences, std::size_t longest) {
  DocumentMaker maker;
  for (std::size_t i = 0; i < sentences; ++i) {
    std::string words;
    const std::size_t count = random.size(1, longest);
    for (std::size_t word = 0; word < count; ++word) {
      words += (word > 0 ? " w" : "w") + std::to_string(random.integer(0, 300));
    }
    maker.sentence(words);
  }
  return maker.make();
}

/// All that the tagger gave, as text.
std::string layers_of(const Document& document) {
  std::string text;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    const TreeNode& node = document.tree[i];
    text += std::string(to_string(document.tags[i].part_of_speech)) + ' ' +
            document.tags[i].fine_tag + ' ' + document.tags[i].lemma + ' ' +
            (node.head ? std::to_string(*node.head) : "-") + ' ' + node.relation + '\n';
  }
  for (const TaggedName& name : document.tagged_names) {
    text += std::to_string(name.tokens.begin) + '-' + std::to_string(name.tokens.end) + ' ' +
            name.kind + ' ' + std::to_string(name.confidence) + '\n';
  }
  return text;
}

std::string annotate(const std::shared_ptr<const LanguageModel>& model, Document document,
                     Workspace& scratch) {
  LanguageTagger(model).annotate(document, scratch);
  return layers_of(document);
}

TEST(LanguageModel, SaysItsName) {
  EXPECT_EQ(load(random_model({}, 1))->name(), "test");
}

class RandomModel : public testing::TestWithParam<int> {
 protected:
  RandomNumbers random_{static_cast<std::uint64_t>(GetParam())};
  ModelShape shape_{.norm = random_.size(1, 20),
                    .affix = random_.size(1, 20),
                    .shape = random_.size(1, 9),
                    .trigram = random_.size(1, 20),
                    .vector = random_.size(1, 20),
                    .gazetteer_bits = random_.size(1, 9),
                    .word = random_.size(1, 40),
                    .hidden = {random_.size(1, 20), random_.size(1, 20), random_.size(1, 20)},
                    .name_hidden = random_.size(1, 20),
                    .arc = random_.size(1, 20),
                    .label_hidden = random_.size(1, 20),
                    .table_rows = random_.size(1, 99),
                    .vocabulary = random_.size(1, 99)};
  NamedSections sections_ = random_model(shape_, static_cast<std::uint64_t>(GetParam()));
};

TEST_P(RandomModel, SaysTheSameWithEveryInstructionSet) {
  const Document document = random_document(random_, 20, 40);
  Workspace scratch;
  const std::string expected = annotate(load(sections_), document, scratch);
  for (const InstructionSet set : supported_instruction_sets()) {
    EXPECT_EQ(annotate(load(sections_, set), document, scratch), expected) << to_string(set);
  }
}

TEST_P(RandomModel, SaysTheSameWhateverItReadBefore) {
  const auto model = load(sections_);
  const Document document = random_document(random_, 20, 40);
  Workspace fresh;
  const std::string expected = annotate(model, document, fresh);
  Workspace used;
  static_cast<void>(annotate(model, random_document(random_, 40, 60), used));
  EXPECT_EQ(annotate(model, document, used), expected);
}

TEST_P(RandomModel, SaysTheSameOfASentenceAloneAndAmongOthers) {
  const auto model = load(sections_);
  Document document = random_document(random_, 12, 80);
  Workspace scratch;
  LanguageTagger(model).annotate(document, scratch);
  const TokenRange last = document.sentences.back().tokens;
  Document alone = document;
  alone.sentences = {document.sentences.back()};
  LanguageTagger(model).annotate(alone, scratch);
  const auto same = [&](std::size_t token) {
    return alone.tree[token].head == document.tree[token].head &&
           alone.tree[token].relation == document.tree[token].relation &&
           alone.tags[token].fine_tag == document.tags[token].fine_tag;
  };
  for (std::size_t token = last.begin; token < last.end; ++token) {
    EXPECT_TRUE(same(token)) << token;
  }
}

TEST_P(RandomModel, GivesALongSentenceOneTree) {
  std::string words = "w";
  for (int i = 0; i < 700; ++i) {
    words += " w" + std::to_string(random_.integer(0, 50));
  }
  Document document = DocumentMaker().sentence(words).make();
  Workspace scratch;
  LanguageTagger(load(sections_)).annotate(document, scratch);
  EXPECT_EQ(std::ranges::count_if(document.tree, [](const auto& node) { return !node.head; }), 1);
  EXPECT_EQ(std::ranges::count(document.tree, "root", &TreeNode::relation), 1);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomModel, testing::Range(0, 12));

TEST(LanguageTagger, NeedsTokensAndGivesTagsTreeAndNames) {
  const LanguageTagger tagger(load(random_model({}, 1)));
  EXPECT_EQ(tagger.needs(), LayerSet{Layer::Tokens});
  EXPECT_EQ(tagger.gives(), (LayerSet{Layer::Tags, Layer::Tree, Layer::TaggedNames}));
}

TEST(LanguageTagger, HasNothingToSayOfAnEmptyDocument) {
  Document document;
  Workspace scratch;
  LanguageTagger(load(random_model({}, 1))).annotate(document, scratch);
  EXPECT_TRUE(document.tags.empty());
  EXPECT_TRUE(document.tagged_names.empty());
}

/// A section that is not what it should be, and what is said of it.
struct WrongSection {
  const char* name;
  std::string section;
  std::string content;
  std::string message;
};

class WrongModel : public testing::TestWithParam<WrongSection> {};

TEST_P(WrongModel, IsRefusedWithTheSection) {
  const auto& [name, section, content, message] = GetParam();
  const AlignedBytes bytes(sectioned_bytes(with_section(random_model({}, 1), section, content)));
  const SectionedBytes file(bytes.view(), "m");
  EXPECT_THAT([&] { LanguageModel(file, InstructionSet::Scalar); },
              (fails_with<ModelError>(ErrorCode::FileDamaged,
                                      "m: the model file is damaged (its section '" + section +
                                          "' " + message + "); install it again")));
}

/// The header of a matrix, and nothing behind it.
std::string matrix_header(std::uint32_t rows, std::uint32_t columns, std::uint32_t type) {
  const std::uint32_t numbers[] = {rows, columns, type, 0};
  return std::string(reinterpret_cast<const char*>(numbers), sizeof(numbers)) +
         std::string(48, '\0');
}

std::string one_float(float value) {
  return matrix_header(1, 1, 2) + std::string(reinterpret_cast<const char*>(&value), sizeof(value));
}

const WrongSection kWrongSections[] = {
    {"WithoutName", "meta", "version\t1\n", "does not name the model"},
    {"WithoutWidths", "network", "hidden\t1\n", "says nothing of 'widths'"},
    {"WithTooFewWidths", "network", "widths\t1\t2\n", "has a wrong number of values for 'widths'"},
    {"WithAHugeWidth", "network", "widths\t1\t1\t1\t1\t1\t1\t1e9\n",
     "has a width that is too small or too large"},
    {"WithWordsForNumbers", "network", "widths\tmany\n", "holds something that is no number"},
    {"OfUnknownParts", "labels.upos", "NOUN\nTHING\nPUNCT\n", "holds an unknown part of speech"},
    {"OfTheSameLabelTwice", "labels.xpos", "NN\nNN\n.\n,\n",
     "holds a label that is wrong, too long, or there twice"},
    {"WithoutRoot", "labels.deprel", "dep\nnsubj\n", "lacks 'root', or holds nothing else"},
    {"WithAnOpenKind", "labels.name", "O\nB-Person\n", "lacks the label 'I-Person'"},
    {"WithoutOutside", "labels.name", "B-Person\n", "does not begin with 'O'"},
    {"OfAnotherType", "upos.weights", matrix_header(3, 4, 2), "holds another type of numbers"},
    {"CutShort", "upos.weights", matrix_header(3, 4, 1), "is too short for its matrix"},
    {"WithoutHeader", "upos.weights", "short", "is too short for a matrix"},
    {"OfHugeRows", "upos.weights", matrix_header(0xFFFFFFFF, 4, 1), "is too large"},
    {"OfOtherLabels", "upos.bias", one_float(0), "has 1 numbers instead of 3"},
    {"NotFinite", "arc.root_bias", one_float(std::numeric_limits<float>::infinity()),
     "holds a number that is not finite or too large"},
    {"NotANumber", "arc.root_bias", one_float(std::numeric_limits<float>::quiet_NaN()),
     "holds a number that is not finite or too large"},
    {"OfKeysThatFall", "vocabulary",
     matrix_header(1, 2, 3) + std::string("\2\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0", 16),
     "holds keys that do not rise"},
};

INSTANTIATE_TEST_SUITE_P(Ways, WrongModel, testing::ValuesIn(kWrongSections),
                         [](const auto& way) { return std::string(way.param.name); });

class MissingSection : public testing::TestWithParam<std::string> {};

TEST_P(MissingSection, IsNamed) {
  const AlignedBytes bytes(sectioned_bytes(without_section(random_model({}, 1), GetParam())));
  const SectionedBytes file(bytes.view(), "m");
  EXPECT_THAT([&] { LanguageModel(file, InstructionSet::Scalar); },
              (fails_with<ModelError>(ErrorCode::FileDamaged,
                                      "m: the model file is damaged (its section '" + GetParam() +
                                          "' is missing); install it again")));
}

std::vector<std::string> needed_sections() {
  std::vector<std::string> names;
  for (const auto& [name, content] : random_model({}, 1)) {
    if (!name.starts_with("lemma.")) {
      names.push_back(name);
    }
  }
  return names;
}

INSTANTIATE_TEST_SUITE_P(All, MissingSection, testing::ValuesIn(needed_sections()));

}  // namespace
}  // namespace relata
