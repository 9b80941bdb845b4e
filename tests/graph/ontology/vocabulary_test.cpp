// SPDX-License-Identifier: Apache-2.0
#include "graph/ontology/vocabulary.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(Vocabulary, NamesTheKindsOfEntities) {
  EXPECT_EQ(to_string(EntityKind::Person), "Person");
  EXPECT_EQ(to_string(EntityKind::Place), "Place");
  EXPECT_EQ(to_string(EntityKind::Organization), "Organization");
}

TEST(Vocabulary, NamesTheTypesOfMentions) {
  EXPECT_EQ(to_string(MentionType::Name), "name");
  EXPECT_EQ(to_string(MentionType::Demonym), "demonym");
  EXPECT_EQ(to_string(MentionType::Description), "description");
  EXPECT_EQ(to_string(MentionType::Pronoun), "pronoun");
}

TEST(Vocabulary, NamesThePolarities) {
  EXPECT_EQ(to_string(Polarity::Positive), "positive");
  EXPECT_EQ(to_string(Polarity::Negative), "negative");
}

TEST(Vocabulary, NamesTheModalities) {
  EXPECT_EQ(to_string(Modality::Actual), "actual");
  EXPECT_EQ(to_string(Modality::Planned), "planned");
  EXPECT_EQ(to_string(Modality::Possible), "possible");
  EXPECT_EQ(to_string(Modality::Demanded), "demanded");
  EXPECT_EQ(to_string(Modality::Alleged), "alleged");
  EXPECT_EQ(to_string(Modality::Conditional), "conditional");
}

class EveryEntityKind : public testing::TestWithParam<EntityKind> {};

TEST_P(EveryEntityKind, IsFoundByItsName) {
  EXPECT_EQ(find_entity_kind(to_string(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Vocabulary, EveryEntityKind,
                         testing::Values(EntityKind::Person, EntityKind::Place,
                                         EntityKind::Organization));

class EveryMentionType : public testing::TestWithParam<MentionType> {};

TEST_P(EveryMentionType, IsFoundByItsName) {
  EXPECT_EQ(find_mention_type(to_string(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Vocabulary, EveryMentionType,
                         testing::Values(MentionType::Name, MentionType::Demonym,
                                         MentionType::Description, MentionType::Pronoun));

class EveryPolarity : public testing::TestWithParam<Polarity> {};

TEST_P(EveryPolarity, IsFoundByItsName) {
  EXPECT_EQ(find_polarity(to_string(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Vocabulary, EveryPolarity,
                         testing::Values(Polarity::Positive, Polarity::Negative));

class EveryModality : public testing::TestWithParam<Modality> {};

TEST_P(EveryModality, IsFoundByItsName) {
  EXPECT_EQ(find_modality(to_string(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Vocabulary, EveryModality,
                         testing::Values(Modality::Actual, Modality::Planned, Modality::Possible,
                                         Modality::Demanded, Modality::Alleged,
                                         Modality::Conditional));

TEST(Vocabulary, FindsAWordInAnyLetterCase) {
  EXPECT_EQ(find_entity_kind("person"), EntityKind::Person);
  EXPECT_EQ(find_entity_kind("ORGANIZATION"), EntityKind::Organization);
  EXPECT_EQ(find_modality("Planned"), Modality::Planned);
}

TEST(Vocabulary, FindsNothingForAnotherWord) {
  EXPECT_EQ(find_entity_kind("Event"), std::nullopt);
  EXPECT_EQ(find_entity_kind(""), std::nullopt);
  EXPECT_EQ(find_mention_type("names"), std::nullopt);
  EXPECT_EQ(find_polarity("neutral"), std::nullopt);
  EXPECT_EQ(find_modality("plan"), std::nullopt);
}

}  // namespace
}  // namespace relata
