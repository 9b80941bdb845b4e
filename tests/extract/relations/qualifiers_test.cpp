// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/qualifiers.h"

#include "extract/relations/rule_files.h"
#include "tests/extract/relations/pattern_test_kit.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

const Qualifiers kPlain{};
const Qualifiers kNegative{.polarity = Polarity::Negative};
const Qualifiers kFormer{.is_former = true};

Qualifiers with(Modality modality) {
  return {.modality = modality};
}

struct Sentence {
  std::string text;  // Norland and Sudland are names; the trigger is "join", "president" or a form
  Qualifiers expected;
};

CellRange trigger_of(const std::vector<Cell>& cells) {
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (cells[at].word.starts_with("join") || cells[at].word == "president") {
      return {at, at + 1};
    }
  }
  return {};
}

class VerbQualifiers : public testing::TestWithParam<Sentence> {};

TEST_P(VerbQualifiers, ComeFromTheClauseOfTheVerb) {
  const Document document =
      DocumentMaker().sentence(GetParam().text).place("Norland").place("Sudland").make();
  const Lexicon& lexicon = standard_rules()->lexicon;
  const std::vector<Cell> cells = cells_of(document, lexicon);
  const Pattern pattern =
      parse_pattern("subject:Place ... trigger:( *join* ) ... object:Place", lexicon, {}).value();
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (const auto match = match_at(pattern, cells, at)) {
      EXPECT_EQ(QualifierFinder(lexicon).of_verb(cells, *match, trigger_of(cells)),
                GetParam().expected);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    QualifierFinder, VerbQualifiers,
    testing::Values(Sentence{"Norland joined Sudland .", kPlain},
                    Sentence{"Norland has not joined Sudland .", kNegative},
                    Sentence{"Norland never joined Sudland .", kNegative},
                    Sentence{"Norland refused to join Sudland .", kNegative},
                    Sentence{"Norland will join Sudland .", with(Modality::Planned)},
                    Sentence{"Norland plans to join Sudland .", with(Modality::Planned)},
                    Sentence{"Norland may join Sudland .", with(Modality::Possible)},
                    Sentence{"Norland should join Sudland .", with(Modality::Demanded)},
                    Sentence{"Norland allegedly joined Sudland .", with(Modality::Alleged)},
                    Sentence{"If Norland joins Sudland , all sleep .", with(Modality::Conditional)},
                    Sentence{"He denied that Norland joined Sudland .", kNegative},
                    Sentence{"He urged that Norland join Sudland .", with(Modality::Demanded)},
                    Sentence{"He claims Norland joined Sudland .", with(Modality::Alleged)},
                    Sentence{"He will sleep , and Norland joined Sudland .", kPlain},
                    Sentence{"He did not sleep because Norland joined Sudland .", kPlain},
                    Sentence{"Norland will not join Sudland .",
                             {.polarity = Polarity::Negative, .modality = Modality::Planned}}));

class NounQualifiers : public testing::TestWithParam<Sentence> {};

TEST_P(NounQualifiers, ComeFromTheNounPhraseBeforeIt) {
  const Document document = DocumentMaker().sentence(GetParam().text).place("Norland").make();
  const Lexicon& lexicon = standard_rules()->lexicon;
  const std::vector<Cell> cells = cells_of(document, lexicon);
  EXPECT_EQ(QualifierFinder(lexicon).of_noun(cells, trigger_of(cells)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    QualifierFinder, NounQualifiers,
    testing::Values(Sentence{"Norland president Berg", kPlain},
                    Sentence{"former Norland president Berg", kFormer},
                    Sentence{"Norland 's former president Berg", kFormer},
                    Sentence{"Norland 's then - president Berg", kFormer},
                    Sentence{"not Norland president Berg", kPlain},
                    Sentence{"the alleged Norland president Berg", with(Modality::Alleged)},
                    Sentence{"he will meet Norland president Berg", kPlain},
                    Sentence{"a former wrestler met Norland president Berg", kPlain},
                    Sentence{"the former , and Norland president Berg", kPlain}));

}  // namespace
}  // namespace relata
