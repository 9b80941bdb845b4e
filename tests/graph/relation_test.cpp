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

RelationKey key(const char* subject, const char* predicate, const char* object,
                Polarity polarity = Polarity::Positive, Modality modality = Modality::Actual) {
  return {.subject = subject,
          .predicate = predicate,
          .object = object,
          .polarity = polarity,
          .modality = modality};
}

INSTANTIATE_TEST_SUITE_P(
    Relation, KeyOrder,
    testing::Values(KeyPair{key("a", "z", "z"), key("b", "a", "a")},
                    KeyPair{key("a", "a", "z"), key("a", "b", "a")},
                    KeyPair{key("a", "a", "a"), key("a", "a", "b")},
                    KeyPair{key("z", "a", "a"), key("\xC3\xA9", "a", "a")},  // bytes are unsigned
                    KeyPair{key("a", "a", "a", Polarity::Negative), key("a", "a", "a")},
                    KeyPair{key("a", "a", "a", Polarity::Positive, Modality::Conditional),
                            key("a", "a", "a", Polarity::Positive, Modality::Demanded)},
                    KeyPair{founder(), [] {
                              RelationKey former = founder();
                              former.is_former = true;
                              return former;
                            }()}));

}  // namespace
}  // namespace relata
