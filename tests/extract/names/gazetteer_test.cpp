// SPDX-License-Identifier: Apache-2.0
#include "extract/names/gazetteer.h"

#include "base/contract.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace relata {
namespace {

Gazetteer gazetteer_of(std::string_view list) {
  return Gazetteer(std::array<std::string_view, 1>{list});
}

TEST(Gazetteer, ReadsNamesUnderTheirSections) {
  const Gazetteer gazetteer = gazetteer_of("[country]\nNorland\n[city]\nBergstad\n");
  EXPECT_EQ(gazetteer.classes_of("Norland"), NameClasses{NameClass::Country});
  EXPECT_EQ(gazetteer.classes_of("Bergstad"), NameClasses{NameClass::City});
  EXPECT_EQ(gazetteer.size(), 2U);
}

TEST(Gazetteer, CollectsTheClassesOfAName) {
  const Gazetteer gazetteer = gazetteer_of("[city]\nBerg\n[surname]\nBerg\n");
  EXPECT_EQ(gazetteer.classes_of("Berg"), (NameClasses{NameClass::City, NameClass::Surname}));
}

TEST(Gazetteer, ReadsWhatADemonymStandsForAndKeepsTheFirst) {
  const Gazetteer gazetteer = gazetteer_of("[demonym]\nNorse\tNorland\nNorse\tWestland\n");
  EXPECT_EQ(gazetteer.find("Norse")->stands_for, "Norland");
}

TEST(Gazetteer, ReadsTheWeightOfAFirstName) {
  const Gazetteer gazetteer = gazetteer_of("[first_name]\nAnna\tf7\n");
  EXPECT_EQ(gazetteer.find("Anna")->first_name_weight, 7);
  EXPECT_EQ(gazetteer.find("Anna")->stands_for, "");
}

TEST(Gazetteer, TakesAListWithoutALastLineEnd) {
  EXPECT_NE(gazetteer_of("[city]\nBergstad").find("Bergstad"), nullptr);
}

TEST(Gazetteer, KnowsNothingOfOtherNames) {
  const Gazetteer gazetteer = gazetteer_of("[city]\nBergstad\n\n");
  EXPECT_EQ(gazetteer.find("Norland"), nullptr);
  EXPECT_EQ(gazetteer.classes_of("Norland"), NameClasses{});
}

TEST(Gazetteer, RefusesAnUnknownSection) {
  EXPECT_THROW(gazetteer_of("[planet]\nNorland\n"), ContractViolation);
}

TEST(Gazetteer, RefusesANameBeforeTheFirstSection) {
  EXPECT_THROW(gazetteer_of("Norland\n"), ContractViolation);
}

TEST(StandardGazetteer, HasTheListsThatAreBuiltIn) {
  const auto gazetteer = Gazetteer::standard();
  EXPECT_TRUE(gazetteer->classes_of("U.S.").contains(NameClass::Country));
  EXPECT_TRUE(gazetteer->classes_of("Tbilisi").contains(NameClass::Capital));
  EXPECT_TRUE(gazetteer->classes_of("Badalona").contains(NameClass::City));
  EXPECT_TRUE(gazetteer->classes_of("Reuters").contains(NameClass::Media));
  EXPECT_TRUE(gazetteer->classes_of("Prime Minister").contains(NameClass::Title));
  EXPECT_TRUE(gazetteer->classes_of("police").contains(NameClass::Word));
}

TEST(StandardGazetteer, KnowsWhatADemonymStandsFor) {
  const auto gazetteer = Gazetteer::standard();
  EXPECT_EQ(gazetteer->find("Georgians")->stands_for, "Georgia");
  EXPECT_EQ(gazetteer->find("Ossetian")->stands_for, "Ossetia");
}

TEST(StandardGazetteer, IsOneObjectForTheWholeProgram) {
  EXPECT_EQ(Gazetteer::standard(), Gazetteer::standard());
}

}  // namespace
}  // namespace relata
