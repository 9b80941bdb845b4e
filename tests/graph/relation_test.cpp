// SPDX-License-Identifier: Apache-2.0
#include "graph/relation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

RelationKey founder() {
  return {
      .subject = "person/jane-doe", .predicate = "founder_of", .object = "organization/acme-sons"};
}

// The ids of the interchange examples.
TEST(Relation, HasTheIdThatTheProfileGivesIt) {
  RelationKey key = founder();
  EXPECT_EQ(make_relation_id(key), "r2000551730c90e3c");
  key.polarity = Polarity::Negative;
  EXPECT_EQ(make_relation_id(key), "r9feb2ab30aef10bc");
}

TEST(Relation, HasAnotherIdWhenPlanned) {
  EXPECT_EQ(make_relation_id({.subject = "person/j\xC3\xB3zef-nowak",
                              .predicate = "joins",
                              .object = "organization/acme-sons",
                              .modality = Modality::Planned}),
            "r6007da80212e8ac9");
}

TEST(Relation, HasAnotherIdWhenFormer) {
  EXPECT_EQ(make_relation_id({.subject = "person/jane-doe",
                              .predicate = "head_of",
                              .object = "organization/nordic-bank",
                              .is_former = true}),
            "rc46466fe9051f4f4");
}

TEST(Relation, GivesAStatementTheIdOfTheProfile) {
  EXPECT_EQ(make_statement_id(founder(), "doc1", {.begin = 172, .end = 202}), "17483a98608d3797");
}

TEST(Relation, NumbersStatementsThatWouldHaveOneId) {
  const CodePointSpan sentence{.begin = 172, .end = 202};
  EXPECT_EQ(make_statement_id(founder(), "doc1", sentence, 1), "17483a98608d3797");
  EXPECT_NE(make_statement_id(founder(), "doc1", sentence, 2), "17483a98608d3797");
  EXPECT_NE(make_statement_id(founder(), "doc1", sentence, 2),
            make_statement_id(founder(), "doc1", sentence, 3));
}

struct Prefixed {
  Polarity polarity;
  Modality modality;
  bool is_former;
  const char* prefix;
};

class QualifierPrefix : public testing::TestWithParam<Prefixed> {};

TEST_P(QualifierPrefix, SaysWhatKeepsARelationFromBeingAFact) {
  RelationKey key = founder();
  key.polarity = GetParam().polarity;
  key.modality = GetParam().modality;
  key.is_former = GetParam().is_former;
  EXPECT_EQ(qualifier_prefix(key), GetParam().prefix);
}

INSTANTIATE_TEST_SUITE_P(
    Relation, QualifierPrefix,
    testing::Values(Prefixed{Polarity::Positive, Modality::Actual, false, ""},
                    Prefixed{Polarity::Negative, Modality::Actual, false, "not_"},
                    Prefixed{Polarity::Positive, Modality::Planned, false, "planned_"},
                    Prefixed{Polarity::Positive, Modality::Possible, false, "possible_"},
                    Prefixed{Polarity::Positive, Modality::Demanded, false, "demanded_"},
                    Prefixed{Polarity::Positive, Modality::Alleged, false, "alleged_"},
                    Prefixed{Polarity::Positive, Modality::Conditional, false, "conditional_"},
                    Prefixed{Polarity::Positive, Modality::Actual, true, "former_"},
                    Prefixed{Polarity::Negative, Modality::Planned, true, "not_planned_former_"}));

/// Two keys, the first of which stands before the second.
using KeyPair = std::pair<RelationKey, RelationKey>;

class KeyOrder : public testing::TestWithParam<KeyPair> {};

TEST_P(KeyOrder, IsThatOfTheTexts) {
  EXPECT_LT(GetParam().first, GetParam().second);
  EXPECT_GT(GetParam().second, GetParam().first);
}

RelationKey key_of(const char* subject, const char* predicate, const char* object) {
  return {.subject = subject, .predicate = predicate, .object = object};
}

RelationKey denied() {
  RelationKey key = founder();
  key.polarity = Polarity::Negative;
  return key;
}

RelationKey with(Modality modality) {
  RelationKey key = founder();
  key.modality = modality;
  return key;
}

RelationKey former() {
  RelationKey key = founder();
  key.is_former = true;
  return key;
}

INSTANTIATE_TEST_SUITE_P(
    Relation, KeyOrder,
    testing::Values(KeyPair{key_of("a", "z", "z"), key_of("b", "a", "a")},
                    KeyPair{key_of("a", "a", "z"), key_of("a", "b", "a")},
                    KeyPair{key_of("a", "a", "a"), key_of("a", "a", "b")},
                    KeyPair{key_of("z", "a", "a"), key_of("\xC3\xA9", "a", "a")},  // unsigned bytes
                    KeyPair{denied(), founder()},
                    KeyPair{with(Modality::Conditional), with(Modality::Demanded)},
                    KeyPair{founder(), former()}));

}  // namespace
}  // namespace relata
