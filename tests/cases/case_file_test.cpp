// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string fault(std::string_view text) {
  const auto cases = parse_cases(text, "test.case");
  return cases ? "no fault" : cases.error().message;
}

TEST(ParseCases, ReadsACase) {
  const auto cases = parse_cases(
      "# a comment\ncase: Title\ndate: 2022-03-31\ntext: Ada Berg left\n  Oslo.\n"
      "mention: Ada Berg / Person\nnot: anything\n",
      "test.case");
  ASSERT_TRUE(cases) << cases.error().message;
  ASSERT_THAT(*cases, SizeIs(1));
  const Case& first = cases->front();
  EXPECT_EQ(first.title, "Title");
  EXPECT_EQ(first.date, "2022-03-31");
  EXPECT_EQ(first.text, "Ada Berg left Oslo.");
  EXPECT_EQ(first.mentions.at(0).name, "Ada Berg");
  EXPECT_TRUE(first.forbids_all);
  EXPECT_EQ(first.line, 2);
}

TEST(ParseCases, ReadsTheMarksOfARelation) {
  const auto cases = parse_cases(
      "case: T\ntext: x\n"
      "relation: A -- joins --> B C [negative] [planned] [former] [speaker: D E] [time: in 2008]\n",
      "test.case");
  ASSERT_TRUE(cases) << cases.error().message;
  const ExpectedRelation& relation = cases->front().relations.at(0);
  EXPECT_EQ(relation.subject, "A");
  EXPECT_EQ(relation.predicate, "joins");
  EXPECT_EQ(relation.object, "B C");
  EXPECT_EQ(relation.polarity, Polarity::Negative);
  EXPECT_EQ(relation.modality, Modality::Planned);
  EXPECT_TRUE(relation.is_former);
  EXPECT_EQ(relation.speaker, "D E");
  EXPECT_EQ(relation.time, "in 2008");
}

TEST(ParseCases, NamesFileAndLineOfAFault) {
  EXPECT_EQ(fault("text: x\n"), "test.case:1: a file begins with a case");
  EXPECT_EQ(fault("case: T\nnonsense\n"), "test.case:2: \":\" is missing");
  EXPECT_EQ(fault("case: T\ncolor: x\n"), "test.case:2: a case has no \"color\"");
  EXPECT_EQ(fault("case: T\n\nmention: A\n"), "test.case:3: \"/\" is missing");
  EXPECT_EQ(fault("case: T\nmention: A / Animal\n"),
            "test.case:2: no mention is of kind \"Animal\"");
  EXPECT_EQ(fault("case: T\nrelation: A joins B\n"), "test.case:2: \"--\" is missing");
  EXPECT_EQ(fault("case: T\nrelation: A -- joins B\n"), "test.case:2: \"-->\" is missing");
  EXPECT_EQ(fault("case: T\nrelation: A -- joins --> B [blue]\n"),
            "test.case:2: a relation has no mark \"blue\"");
  EXPECT_EQ(fault("case: T\nrelation: A -- joins --> B [planned\n"),
            "test.case:2: a mark stands in brackets");
  EXPECT_EQ(fault("case: T\ntext: x\n"),
            "test.case:1: a case has a text and says what to find or not to find");
}

/// Ada Berg (e0) joins Norland (e1), says Olav Dahl (e2).
DocumentRecord record() {
  DocumentRecord record;
  record.entities = {{"e0", EntityKind::Person, "Ada Berg", {"Berg"}, {}},
                     {"e1", EntityKind::Place, "Norland", {}, {}},
                     {"e2", EntityKind::Person, "Olav Dahl", {}, {}}};
  RecordStatement statement;
  statement.subject = "e0";
  statement.predicate = "joins";
  statement.object = "e1";
  statement.speaker = "e2";
  statement.time = TimeExpression{"in 2008", std::nullopt, std::nullopt};
  statement.rule = "test";
  record.statements = {statement};
  return record;
}

std::vector<std::string> findings(std::string_view lines) {
  const std::string text = "case: T\ntext: x\n" + std::string(lines);
  return compare(parse_cases(text, "test.case").value().front(), record(), "test.case");
}

TEST(Compare, AcceptsWhatIsThere) {
  EXPECT_THAT(findings("mention: Berg / Person\n"
                       "relation: Berg -- joins --> Norland [speaker: Olav Dahl] [time: in 2008]\n"
                       "not: Norland -- joins --> Berg\n"),
              IsEmpty());
}

TEST(Compare, NamesAMentionThatIsMissing) {
  EXPECT_THAT(findings("mention: Norland / Person\n"),
              ElementsAre("test.case:3: not found: Norland / Person\n    Ada Berg / Person\n"
                          "    Norland / Place\n    Olav Dahl / Person"));
}

TEST(Compare, NamesARelationWithAnotherQualifier) {
  EXPECT_THAT(findings("relation: Berg -- joins --> Norland [negative] [speaker: Olav Dahl]\n"),
              ElementsAre("test.case:3: not found: Berg -- joins --> Norland\n"
                          "    Ada Berg -- joins --> Norland [speaker: Olav Dahl] [time: in 2008] "
                          "by test"));
}

TEST(Compare, WantsTheArticlesOwnVoiceWithoutASpeaker) {
  EXPECT_THAT(findings("relation: Berg -- joins --> Norland\n"), SizeIs(1));
}

TEST(Compare, NamesWhatMustNotBeFound) {
  EXPECT_THAT(findings("not: Berg -- joins --> Norland\n"), SizeIs(1));
  EXPECT_THAT(findings("not: anything\n"), SizeIs(1));
}

}  // namespace
}  // namespace relata
