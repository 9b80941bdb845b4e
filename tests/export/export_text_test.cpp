// SPDX-License-Identifier: Apache-2.0
#include "export/export_text.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

namespace relata {
namespace {

using testing::ElementsAre;
using namespace std::string_view_literals;

TEST(ToExportText, KeepsMarkupAndEveryScript) {
  const std::string text = "<a & \"b\"> ]]> Łódź 北京 שלום 🙂";
  EXPECT_EQ(to_export_text(text), text);
}

TEST(ToExportText, ComposesCombiningMarks) {
  EXPECT_EQ(to_export_text("Jo\u0301zef"), "Józef");
}

TEST(ToExportText, MakesARunOfLineBreaksAndTabsOneSpace) {
  EXPECT_EQ(to_export_text("a\r\n\tb\u2028c"), "a b c");
}

TEST(ToExportText, KeepsSpacesAsTheyAre) {
  EXPECT_EQ(to_export_text(" a  b "), " a  b ");
}

TEST(ToExportText, DropsControlCharacters) {
  EXPECT_EQ(to_export_text("a\0b\x01\x1F\x7F\u0080\u009Fc"sv), "abc");
}

TEST(ToExportText, DropsTheTwoNoncharactersThatXmlForbids) {
  EXPECT_EQ(to_export_text("a\uFFFE\uFFFFb\uFFFD"), "ab\uFFFD");
}

TEST(ToExportList, SortsAndDropsWhatIsEmptyOrTwice) {
  const std::vector<std::string> items{"b", "a", "\x01", "e\u0301", "\u00E9"};
  EXPECT_THAT(to_export_list(items), ElementsAre("a", "b", "é"));
}

TEST(JoinList, PutsABarBetweenItems) {
  const std::vector<std::string> items{"a", "b c", "d"};
  EXPECT_EQ(join_list(items), "a|b c|d");
}

TEST(JoinList, MarksABarInsideAnItem) {
  const std::vector<std::string> items{"a|b", "c"};
  EXPECT_EQ(join_list(items), "a\\|b|c");
}

TEST(JoinList, GivesNothingForNoItems) {
  EXPECT_EQ(join_list({}), "");
}

TEST(MakeDisplayName, IsTheNameAsExportText) {
  EXPECT_EQ(make_display_name({.id = "person/a-b", .name = "A\nB", .aliases = {}}), "A B");
}

TEST(MakeDisplayName, IsTheIdWhenNothingOfTheNameIsLeft) {
  EXPECT_EQ(make_display_name({.id = "person/x", .name = "\x02", .aliases = {}}), "person/x");
}

}  // namespace
}  // namespace relata
