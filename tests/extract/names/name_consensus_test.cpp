// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_consensus.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

NameCandidate candidate(const SampleText& text, std::string_view part, KindScores scores) {
  NameCandidate result;
  result.tokens = text.range_of(part);
  result.scores = scores;
  return result;
}

TEST(AgreeOnNames, AFullNameMakesItsSurnameAPerson) {
  const SampleText text("Anna Hill spoke. So did Hill\u2019s aide. Hill");
  NameCandidate surname = candidate(text, "Hill\u2019s", {EntityKind::Place, 3});
  surname.tokens.end = surname.tokens.begin + 1;
  const auto names = agree_on_names(
      text.document(), {candidate(text, "Anna Hill", {EntityKind::Person, 7}), surname});
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[1].scores.best(), EntityKind::Person);
}

TEST(AgreeOnNames, AFullNameDoesNotMakeACountryAPerson) {
  const SampleText text("Anna Norland left. Westland, Norland");
  NameCandidate country = candidate(text, "Norland", {EntityKind::Place, 8});
  country.tokens = {text.words().size() - 1, text.words().size()};
  const auto names = agree_on_names(
      text.document(), {candidate(text, "Anna Norland", {EntityKind::Person, 7}), country});
  EXPECT_EQ(names[1].scores.best(), EntityKind::Place);
}

TEST(AgreeOnNames, ContextsOfOneNameAddUp) {
  const SampleText text("Zorb met Zorb");
  NameCandidate first = candidate(text, "Zorb", {EntityKind::Person, 1});
  NameCandidate second = first;
  second.tokens = {2, 3};
  second.context = KindScores(EntityKind::Place, 3);
  const auto names = agree_on_names(text.document(), {first, second});
  EXPECT_EQ(names[0].scores.best(), EntityKind::Place);
  EXPECT_EQ(names[0].scores, names[1].scores);
}

TEST(AgreeOnNames, ManyHintsDoNotOutweighTheLists) {
  const SampleText text("Norland");
  NameCandidate name = candidate(text, "Norland", {EntityKind::Place, 8});
  name.context = KindScores(EntityKind::Person, 20);
  EXPECT_EQ(agree_on_names(text.document(), {name})[0].scores.best(), EntityKind::Place);
}

TEST(AgreeOnNames, TheModelsViewOfOneMentionSpeaksForTheOthers) {
  const SampleText text("Zorb met Zorb");
  NameCandidate first = candidate(text, "Zorb", {EntityKind::Person, 1});
  NameCandidate second = first;
  second.tokens = {2, 3};
  second.tagged = KindScores(EntityKind::Place, kSureTag);
  const auto names = agree_on_names(text.document(), {first, second});
  EXPECT_EQ(names[0].scores.best(), EntityKind::Place);
}

TEST(AgreeOnNames, DropsADoubtfulNameThatNothingSupports) {
  const SampleText text("Orchard left");
  NameCandidate name = candidate(text, "Orchard", {EntityKind::Organization, 5});
  name.is_doubtful = true;
  EXPECT_TRUE(agree_on_names(text.document(), {name}).empty());
}

TEST(AgreeOnNames, KeepsADoubtfulNameThatIsSureElsewhere) {
  const SampleText text("Orchard left Orchard");
  NameCandidate doubtful = candidate(text, "Orchard", {EntityKind::Organization, 5});
  doubtful.is_doubtful = true;
  NameCandidate sure = doubtful;
  sure.is_doubtful = false;
  sure.tokens = {2, 3};
  EXPECT_EQ(agree_on_names(text.document(), {doubtful, sure}).size(), 2U);
}

TEST(AgreeOnNames, ABracketedAcronymHasTheKindOfTheFullName) {
  const SampleText text("Norland People's Republic (NPR)");
  const auto names = agree_on_names(
      text.document(), {candidate(text, "Norland People's Republic", {EntityKind::Place, 5}),
                        candidate(text, "NPR", {EntityKind::Organization, 3})});
  EXPECT_EQ(names[1].scores.best(), EntityKind::Place);
}

TEST(AgreeOnNames, EnumeratedNamesAreOfOneKind) {
  const SampleText text("Norland, Zorb and Quux");
  const auto names =
      agree_on_names(text.document(), {candidate(text, "Norland", {EntityKind::Place, 9}),
                                       candidate(text, "Zorb", {EntityKind::Person, 1})});
  EXPECT_EQ(names[1].scores.best(), EntityKind::Place);
}

TEST(AgreeOnNames, TheShortFormOfAnOrganizationIsOne) {
  const SampleText text("Zorb Motors left. Zorb");
  NameCandidate short_form = candidate(text, "Zorb", {EntityKind::Person, 1});
  short_form.tokens = {text.words().size() - 1, text.words().size()};
  const auto names = agree_on_names(
      text.document(), {candidate(text, "Zorb Motors", {EntityKind::Organization, 6}), short_form});
  EXPECT_EQ(names[1].scores.best(), EntityKind::Organization);
}

TEST(AgreeOnNames, DropsWhatAnEventIsCalled) {
  const SampleText text("Hurricane Anna moved. Anna");
  NameCandidate event = candidate(text, "Hurricane Anna", {});
  event.is_event = true;
  NameCandidate name = candidate(text, "Anna", {EntityKind::Person, 3});
  name.tokens = {text.words().size() - 1, text.words().size()};
  EXPECT_TRUE(agree_on_names(text.document(), {event, name}).empty());
}

TEST(AgreeOnNames, DropsTheFamilyOfAPerson) {
  const SampleText text("Anna Berg left the Bergs");
  EXPECT_EQ(agree_on_names(text.document(), {candidate(text, "Anna Berg", {EntityKind::Person, 7}),
                                             candidate(text, "Bergs", {EntityKind::Person, 1})})
                .size(),
            1U);
}

TEST(AgreeOnNames, ABracketedWordBehindAnOrganizationIsItsShortForm) {
  const SampleText text("Norland Broadcasting Council (Norbroad)");
  const auto names = agree_on_names(
      text.document(),
      {candidate(text, "Norland Broadcasting Council", {EntityKind::Organization, 6}),
       candidate(text, "Norbroad", {EntityKind::Person, 1})});
  EXPECT_EQ(names[1].scores.best(), EntityKind::Organization);
}

TEST(AgreeOnNames, KeepsDemonyms) {
  const SampleText text("Norlandic talks");
  NameCandidate demonym = candidate(text, "Norlandic", {EntityKind::Place, 10});
  demonym.type = MentionType::Demonym;
  EXPECT_EQ(agree_on_names(text.document(), {demonym}).size(), 1U);
}

}  // namespace
}  // namespace relata
