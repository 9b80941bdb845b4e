// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/passes.h"

#include "tests/support/document_maker.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

/// Whether a pass makes two mentions of a document names of one thing.
bool joins(void (*pass)(NameTable&), const Document& document, std::size_t left,
           std::size_t right) {
  NameTable names(document);
  pass(names);
  return names.name_of(id_at<Mention>(left)) == names.name_of(id_at<Mention>(right));
}

DocumentMaker organizations(std::string_view sentence, std::string_view first,
                            std::string_view second) {
  return DocumentMaker().sentence(sentence).organization(first).organization(second);
}

TEST(AcronymPasses, JoinABracketedAcronym) {
  const Document document =
      organizations("the Norland Defence League ( NDL )", "Norland Defence League", "NDL").make();
  EXPECT_TRUE(joins(join_acronyms, document, 0, 1));
}

TEST(AcronymPasses, JoinABracketedLongForm) {
  const Document document =
      organizations("the NDL ( Norland Defence League )", "NDL", "Norland Defence League").make();
  EXPECT_TRUE(joins(join_acronyms, document, 0, 1));
}

TEST(AcronymPasses, ForgiveSkippedLettersInBrackets) {
  const Document document =
      organizations("the Norland Broadcaster ( NRK )", "Norland Broadcaster", "NRK").make();
  EXPECT_TRUE(joins(join_acronyms, document, 0, 1));
}

TEST(AcronymPasses, LeaveAnotherNameInBracketsAlone) {
  const Document document =
      organizations("Norland Broadcaster ( ACME )", "Norland Broadcaster", "ACME").make();
  EXPECT_FALSE(joins(join_acronyms, document, 0, 1));
}

TEST(AcronymPasses, JoinInitialsWithoutSmallWords) {
  const Document document =
      organizations("the Bank of Norland . BN rose", "Bank of Norland", "BN").make();
  EXPECT_TRUE(joins(join_acronyms, document, 0, 1));
}

TEST(AcronymPasses, LeaveInitialsOfTwoNamesAlone) {
  const Document document = organizations("Bank Nord and Bay News and BN", "Bank Nord", "Bay News")
                                .organization("BN")
                                .make();
  EXPECT_FALSE(joins(join_acronyms, document, 0, 2));
  EXPECT_FALSE(joins(join_acronyms, document, 1, 2));
}

TEST(AcronymPasses, LeaveAPersonsInitialsAlone) {
  const Document document =
      DocumentMaker().sentence("Anna Berg of AB").person("Anna Berg").organization("AB").make();
  EXPECT_FALSE(joins(join_acronyms, document, 0, 1));
}

TEST(PlacePasses, JoinKnownFormsOfAPlace) {
  const Document document = DocumentMaker()
                                .sentence("Russia , the Russian Federation")
                                .place("Russia")
                                .place("Russian Federation")
                                .make();
  EXPECT_TRUE(joins(join_places, document, 0, 1));
}

TEST(PlacePasses, JoinAPlaceWithItsKind) {
  const Document document = DocumentMaker()
                                .sentence("Norland and the Norland region")
                                .place("Norland")
                                .place("Norland region")
                                .make();
  EXPECT_TRUE(joins(join_places, document, 0, 1));
}

TEST(PlacePasses, LeaveAPlaceOfAnotherKindApart) {
  const Document document = DocumentMaker()
                                .sentence("Norland and Norland County")
                                .place("Norland")
                                .place("Norland County")
                                .make();
  EXPECT_FALSE(joins(join_places, document, 0, 1));
}

TEST(PersonPasses, JoinASurname) {
  const Document document = DocumentMaker()
                                .sentence("Anna van den Berg left . Van den Berg slept .")
                                .person("Anna van den Berg")
                                .person("Van den Berg")
                                .make();
  EXPECT_TRUE(joins(join_persons, document, 0, 1));
}

TEST(PersonPasses, JoinAForenameOfOnePerson) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg left . Anna slept .")
                                .person("Anna Berg")
                                .person("Anna")
                                .make();
  EXPECT_TRUE(joins(join_persons, document, 0, 1));
}

TEST(PersonPasses, LeaveAForenameOfTwoPeopleAlone) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg met Anna Dahl . Anna slept .")
                                .person("Anna Berg")
                                .person("Anna Dahl")
                                .person("Anna")
                                .make();
  EXPECT_FALSE(joins(join_persons, document, 0, 2));
  EXPECT_FALSE(joins(join_persons, document, 1, 2));
}

TEST(PersonPasses, JoinANameWithoutItsMiddleInitial) {
  const Document document = DocumentMaker()
                                .sentence("Anna K. Berg is Anna Berg .")
                                .person("Anna K. Berg")
                                .person("Anna Berg")
                                .make();
  EXPECT_TRUE(joins(join_persons, document, 0, 1));
}

TEST(PersonPasses, KeepFullNamesOfOneSurnameApart) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg met Anna Maria Berg .")
                                .person("Anna Berg")
                                .person("Anna Maria Berg")
                                .make();
  EXPECT_FALSE(joins(join_persons, document, 0, 1));
}

TEST(PersonPasses, GiveASurnameToTheLatestFullName) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg met Olav Berg . Berg slept .")
                                .person("Anna Berg")
                                .person("Olav Berg")
                                .person("Berg")
                                .make();
  EXPECT_TRUE(joins(join_persons, document, 1, 2));
}

TEST(PersonPasses, LeaveASurnameWithWhomItStoodForBefore) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg left . Berg met Olav Berg . Berg slept .")
                                .person("Anna Berg")
                                .person("Berg")
                                .person("Olav Berg")
                                .person("Berg")
                                .make();
  EXPECT_TRUE(joins(join_persons, document, 0, 1));
  EXPECT_TRUE(joins(join_persons, document, 0, 3));
}

TEST(PersonPasses, GiveASurnameToTheGenderOfItsTitle) {
  const Document document = DocumentMaker()
                                .sentence("Mrs Anna Berg met Mr Olav Berg . Mrs Berg slept .")
                                .person("Anna Berg")
                                .person("Olav Berg")
                                .person("Berg")
                                .make();
  EXPECT_TRUE(joins(join_persons, document, 0, 2));
}

TEST(PersonPasses, LeaveAPlaceWithAPersonsSurnameAlone) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg lives in Berg .")
                                .person("Anna Berg")
                                .place("Berg")
                                .make();
  EXPECT_FALSE(joins(join_persons, document, 0, 1));
}

TEST(OrganizationPasses, JoinANameWithoutItsDesignator) {
  const Document document = organizations("Acme Inc. and Acme", "Acme Inc.", "Acme").make();
  EXPECT_TRUE(joins(join_organizations, document, 0, 1));
}

TEST(OrganizationPasses, JoinTheBeginningOfOneLongerName) {
  const Document document =
      organizations("Acme Heavy Industries and Acme", "Acme Heavy Industries", "Acme").make();
  EXPECT_TRUE(joins(join_organizations, document, 0, 1));
}

TEST(OrganizationPasses, JoinWhatStandsBeforeOf) {
  const Document document = organizations("the Supreme Court of Norland . The Supreme Court",
                                          "Supreme Court of Norland", "Supreme Court")
                                .make();
  EXPECT_TRUE(joins(join_organizations, document, 0, 1));
}

TEST(OrganizationPasses, LeaveSeveralWordsBeforeAnythingElseAlone) {
  const Document document = organizations("the House of Norland Library , the House of Norland",
                                          "House of Norland Library", "House of Norland")
                                .make();
  EXPECT_FALSE(joins(join_organizations, document, 0, 1));
}

TEST(OrganizationPasses, LeaveTheBeginningOfTwoNamesAlone) {
  const Document document = organizations("Acme Air and Acme Sea and Acme", "Acme Air", "Acme Sea")
                                .organization("Acme")
                                .make();
  EXPECT_FALSE(joins(join_organizations, document, 0, 2));
}

TEST(OrganizationPasses, JoinAnOrganizationWithoutItsPlace) {
  const Document document =
      DocumentMaker()
          .sentence("In Norland , the Norland Supreme Court . The Supreme Court")
          .place("Norland")
          .organization("Norland Supreme Court")
          .organization("Supreme Court")
          .make();
  EXPECT_TRUE(joins(join_organizations, document, 1, 2));
}

TEST(OrganizationPasses, LeaveAnyOtherEndOfANameAlone) {
  const Document document =
      organizations("Nordic Steel Union and Steel Union", "Nordic Steel Union", "Steel Union")
          .make();
  EXPECT_FALSE(joins(join_organizations, document, 0, 1));
}

TEST(OrganizationPasses, LeaveAPlaceAlone) {
  const Document document = DocumentMaker()
                                .sentence("the Norland Post of Norland")
                                .organization("Norland Post")
                                .place("Norland")
                                .make();
  EXPECT_FALSE(joins(join_organizations, document, 0, 1));
}

}  // namespace
}  // namespace relata
