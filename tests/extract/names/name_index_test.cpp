// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_index.h"

#include "extract/names/name_key.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>

namespace relata {
namespace {

TEST(NameIndex, FindsWhatWasEntered) {
  NameIndex table;
  table.entry("Norland").classes.add(NameClass::Country);
  const NameEntry* found = table.find("Norland");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->name, "Norland");
  EXPECT_TRUE(found->classes.contains(NameClass::Country));
}

TEST(NameIndex, FindsNothingElse) {
  NameIndex table;
  table.entry("Norland");
  EXPECT_EQ(table.find("Westland"), nullptr);
  EXPECT_EQ(table.find(""), nullptr);
}

TEST(NameIndex, KeepsOneEntryForTheFormsOfOneName) {
  NameIndex table;
  table.entry("U.S.").classes.add(NameClass::Country);
  table.entry("US").classes.add(NameClass::NotName);
  EXPECT_EQ(table.size(), 1U);
  EXPECT_EQ(table.find("US")->name, "U.S.");
}

TEST(NameIndex, FindsByAHashThatWasMadeBefore) {
  NameIndex table;
  table.entry("Norland");
  EXPECT_NE(table.find("Norland", hash_name("Norland")), nullptr);
}

TEST(NameIndex, KeepsEverythingWhenItGrows) {
  std::deque<std::string> names;  // a deque: the table refers to the bytes
  NameIndex table;
  for (int i = 0; i < 1000; ++i) {
    table.entry(names.emplace_back("Norland " + std::to_string(i)));
  }
  EXPECT_EQ(table.size(), 1000U);
  EXPECT_NE(table.find("Norland 0"), nullptr);
  EXPECT_NE(table.find("Norland 999"), nullptr);
  EXPECT_EQ(table.find("Norland 1000"), nullptr);
}

}  // namespace
}  // namespace relata
