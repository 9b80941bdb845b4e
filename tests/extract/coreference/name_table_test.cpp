// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/name_table.h"

#include "base/contract.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

const NameId kFirst = id_at<Name>(0);
const NameId kSecond = id_at<Name>(1);

Document two_places() {
  return DocumentMaker()
      .sentence("New Norland , Old Norland , New Norland")
      .place("New Norland")
      .place("Old Norland")
      .place("New Norland")
      .make();
}

TEST(NameTable, BeginsWithOneNameAForm) {
  const Document document = two_places();
  const NameTable names(document);
  EXPECT_THAT(names.live_names(), ElementsAre(kFirst, kSecond));
  EXPECT_THAT(names.name(kFirst).mentions, ElementsAre(id_at<Mention>(0), id_at<Mention>(2)));
}

TEST(NameTable, FindsNamesByTheirWords) {
  const Document document = two_places();
  const NameTable names(document);
  EXPECT_THAT(names.longer_names_from("new"), ElementsAre(kFirst));
  EXPECT_THAT(names.longer_names_to("norland"), ElementsAre(kFirst, kSecond));
  EXPECT_THAT(names.names_of_form("old norland"), ElementsAre(kSecond));
  EXPECT_THAT(names.names_of_form("norland"), IsEmpty());
}

TEST(NameTable, ForgetsANameThatWasJoined) {
  const Document document = two_places();
  NameTable names(document);
  names.join(kFirst, kSecond);
  EXPECT_THAT(names.live_names(), ElementsAre(kSecond));
  EXPECT_THAT(names.longer_names_from("new"), IsEmpty());
  EXPECT_THAT(names.name(kSecond).mentions, SizeIs(3));
  EXPECT_EQ(names.name_of(id_at<Mention>(0)), kSecond);
}

TEST(NameTable, MovesOneMentionAlone) {
  const Document document = two_places();
  NameTable names(document);
  names.move(id_at<Mention>(2), kSecond);
  EXPECT_THAT(names.name(kFirst).mentions, ElementsAre(id_at<Mention>(0)));
  EXPECT_THAT(names.name(kSecond).mentions,
              UnorderedElementsAre(id_at<Mention>(1), id_at<Mention>(2)));
}

TEST(NameTable, RefusesToJoinANameWithItself) {
  const Document document = two_places();
  NameTable names(document);
  EXPECT_THROW(names.join(kFirst, kFirst), ContractViolation);
}

TEST(NameTable, VotesForTheKind) {
  Document document = DocumentMaker()
                          .sentence("Berg , Berg , Berg")
                          .person("Berg")
                          .place("Berg")
                          .person("Berg")
                          .make();
  document.mentions[0].kind_confidence = 0.3;
  document.mentions[1].kind_confidence = 0.5;
  document.mentions[2].kind_confidence = 0.3;
  const NameTable names(document);
  ASSERT_THAT(names.live_names(), SizeIs(1));
  EXPECT_EQ(names.kind_of(kFirst), EntityKind::Person);
  EXPECT_TRUE(names.may_be(kFirst, EntityKind::Place));
}

TEST(NameTable, HoldsSureKindsToBeDifferent) {
  const Document document =
      DocumentMaker().sentence("Berg of Dal").person("Berg").place("Dal").make();
  const NameTable names(document);
  EXPECT_FALSE(names.kinds_agree(kFirst, kSecond));
  EXPECT_FALSE(names.may_be(kFirst, EntityKind::Place));
}

}  // namespace
}  // namespace relata
