// SPDX-License-Identifier: Apache-2.0
#include "cli/text_table.h"

#include <gtest/gtest.h>

#include <sstream>

namespace relata {
namespace {

std::string aligned(const TextTable& table) {
  std::ostringstream out;
  table.print_aligned(out, "  ");
  return out.str();
}

TEST(TextTable, AlignsColumnsByCodePointsNotBytes) {
  TextTable table;
  table.add({"Poznań", "Place"});
  table.add({"Jane Doe", "Person"});
  EXPECT_EQ(aligned(table), "  Poznań    Place\n  Jane Doe  Person\n");
}

TEST(TextTable, LeavesNoSpaceAtTheEndOfALine) {
  TextTable table;
  table.add({"a", ""});
  table.add({"b", "x"});
  EXPECT_EQ(aligned(table), "  a\n  b  x\n");
}

TEST(TextTable, GivesNoRoomToAColumnThatIsEmptyEverywhere) {
  TextTable table;
  table.add({"a", "", "x"});
  table.add({"b", "", "y"});
  EXPECT_EQ(aligned(table), "  a  x\n  b  y\n");
}

TEST(TextTable, KeepsEveryTsvRowOnOneLineWithAllItsCells) {
  TextTable table;
  table.add({"a\tb", "", "c\nd"});
  std::ostringstream out;
  table.print_tsv(out);
  EXPECT_EQ(out.str(), "a b\t\tc d\n");
}

}  // namespace
}  // namespace relata
