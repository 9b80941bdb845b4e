// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_class.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(FindNameClass, ReadsTheNamesOfSections) {
  EXPECT_EQ(find_name_class("country"), NameClass::Country);
  EXPECT_EQ(find_name_class("not_name"), NameClass::NotName);
}

TEST(FindNameClass, FindsNothingForOtherTexts) {
  EXPECT_EQ(find_name_class("Country"), std::nullopt);
  EXPECT_EQ(find_name_class(""), std::nullopt);
}

TEST(NameClasses, HoldsWhatWasAdded) {
  NameClasses classes{NameClass::City};
  classes.add(NameClass::NotName);
  EXPECT_TRUE(classes.contains(NameClass::City));
  EXPECT_TRUE(classes.contains(NameClass::NotName));
  EXPECT_FALSE(classes.contains(NameClass::Surname));
}

TEST(NameClasses, TellsWhetherAnyIsShared) {
  EXPECT_TRUE(NameClasses{NameClass::City}.contains_any(kPlaceClasses));
  EXPECT_FALSE(NameClasses{NameClass::City}.contains_any(kOrganizationClasses));
  EXPECT_FALSE(NameClasses{}.contains_any(kPlaceClasses));
}

}  // namespace
}  // namespace relata
