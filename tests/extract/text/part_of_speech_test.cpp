// SPDX-License-Identifier: Apache-2.0
#include "extract/text/part_of_speech.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace relata {
namespace {

class PartOfSpeechName : public testing::TestWithParam<std::pair<PartOfSpeech, const char*>> {};

TEST_P(PartOfSpeechName, IsThatOfUniversalDependencies) {
  EXPECT_EQ(to_string(GetParam().first), GetParam().second);
  EXPECT_EQ(find_part_of_speech(GetParam().second), GetParam().first);
}

INSTANTIATE_TEST_SUITE_P(
    All, PartOfSpeechName,
    testing::Values(
        std::pair{PartOfSpeech::Adjective, "ADJ"}, std::pair{PartOfSpeech::Adposition, "ADP"},
        std::pair{PartOfSpeech::Adverb, "ADV"}, std::pair{PartOfSpeech::Auxiliary, "AUX"},
        std::pair{PartOfSpeech::CoordinatingConjunction, "CCONJ"},
        std::pair{PartOfSpeech::Determiner, "DET"}, std::pair{PartOfSpeech::Interjection, "INTJ"},
        std::pair{PartOfSpeech::Noun, "NOUN"}, std::pair{PartOfSpeech::Numeral, "NUM"},
        std::pair{PartOfSpeech::Particle, "PART"}, std::pair{PartOfSpeech::Pronoun, "PRON"},
        std::pair{PartOfSpeech::ProperNoun, "PROPN"}, std::pair{PartOfSpeech::Punctuation, "PUNCT"},
        std::pair{PartOfSpeech::SubordinatingConjunction, "SCONJ"},
        std::pair{PartOfSpeech::Symbol, "SYM"}, std::pair{PartOfSpeech::Verb, "VERB"},
        std::pair{PartOfSpeech::Other, "X"}));

TEST(PartOfSpeech, HasNoOtherNames) {
  EXPECT_EQ(find_part_of_speech("noun"), std::nullopt);
  EXPECT_EQ(find_part_of_speech(""), std::nullopt);
}

}  // namespace
}  // namespace relata
