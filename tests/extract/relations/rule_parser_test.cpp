// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/rule_parser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::SizeIs;

Result<RuleSet> parse(std::string_view text) {
  const RuleFile file{"test.rules", text};
  return parse_rules({&file, 1});
}

std::string fault(std::string_view text) {
  const auto rules = parse(text);
  return rules ? "no fault" : rules.error().message;
}

TEST(ParseRules, ReadsARule) {
  const auto rules = parse(
      "# a comment\n"
      "words office noun\n"
      "  mayor_of: mayor, lord mayor\n"
      "\n"
      "rule office_of_place\n"
      "  means <office>\n"
      "  confidence 0.75\n"
      "  pattern subject:Person , trigger:<office> of object:Place\n"
      "  match Ada Berg, mayor of Oslo, left. => Ada Berg | mayor_of | Oslo\n"
      "  not Ada Berg left.\n");
  ASSERT_TRUE(rules) << rules.error().message;
  ASSERT_THAT(rules->rules, SizeIs(1));
  const Rule& rule = rules->rules[0];
  EXPECT_EQ(rule.name, "office_of_place");
  EXPECT_EQ(rule.place, "test.rules:5");
  EXPECT_EQ(rule.predicate_class, rules->lexicon.find_class("office"));
  EXPECT_EQ(rule.confidence, 0.75);
  EXPECT_FALSE(rule.is_verbal);
  EXPECT_THAT(rule.patterns, SizeIs(1));
}

TEST(ParseRules, KeepsTheExamplesOfARule) {
  const auto rules = parse(
      "rule r\n  means near\n  pattern a\n"
      "  match A is near B. => A | near | B\n  not A is far.\n");
  ASSERT_TRUE(rules) << rules.error().message;
  const std::vector<RuleExample>& examples = rules->rules.at(0).examples;
  ASSERT_THAT(examples, SizeIs(2));
  EXPECT_EQ(examples[0].text, "A is near B.");
  EXPECT_EQ(examples[0].expected, "A | near | B");
  EXPECT_EQ(examples[0].place, "test.rules:4");
  EXPECT_EQ(examples[1].text, "A is far.");
  EXPECT_EQ(examples[1].expected, "");
}

TEST(ParseRules, ReadsVerbalAndSpeechRules) {
  const auto rules = parse(
      "rule v\n  means near\n  verbal\n  former\n  pattern a\n"
      "rule s\n  speech\n  pattern source:Any said\n");
  ASSERT_TRUE(rules) << rules.error().message;
  EXPECT_TRUE(rules->rules.at(0).is_verbal);
  EXPECT_TRUE(rules->rules[0].is_former);
  EXPECT_EQ(rules->rules[0].predicate, "near");
  EXPECT_TRUE(rules->rules.at(1).is_speech);
}

TEST(ParseRules, GoesOnWithALineThatIsIndentedFurther) {
  const auto rules = parse("rule r\n  means near\n  pattern a\n      b\n");
  ASSERT_TRUE(rules) << rules.error().message;
  EXPECT_THAT(rules->rules.at(0).patterns.at(0), SizeIs(2));
}

TEST(ParseRules, UsesWordsBeforeTheyAreDefined) {
  EXPECT_TRUE(parse("let x = <later>\nwords later\n  a, b\n"));
}

TEST(ParseRules, UsesPatternsOfAnEarlierFile) {
  const std::array<RuleFile, 2> files{
      {{"a.rules", "let x = a b\n"}, {"b.rules", "rule r\n  means near\n  pattern <x>\n"}}};
  const auto rules = parse_rules(files);
  ASSERT_TRUE(rules) << rules.error().message;
  EXPECT_THAT(rules->rules.at(0).patterns.at(0), SizeIs(2));
}

TEST(ParseRules, NamesTheLineOfAFault) {
  EXPECT_EQ(fault("\n\nthing x\n"), "test.rules:3: a block is words, let or rule, not \"thing\"");
  EXPECT_EQ(fault("  item\n"), "test.rules:1: this line belongs to nothing");
  EXPECT_EQ(fault("words\n"),
            "test.rules:1: words want a name, and verb or noun if they are inflected");
  EXPECT_EQ(fault("words x adverb\n"), "test.rules:1: words are verb or noun, not \"adverb\"");
  EXPECT_EQ(fault("let x\n"), "test.rules:1: a named pattern is written: let name = pattern");
  EXPECT_EQ(fault("let x = ( a\n"), "test.rules:1: \"(\" is not closed");
}

TEST(ParseRules, NamesTheFaultOfARule) {
  EXPECT_EQ(fault("rule r\n  means near\n"), "test.rules:1: a rule has a pattern");
  EXPECT_EQ(fault("rule r\n  pattern a\n"), "test.rules:1: a rule has either a meaning or speech");
  EXPECT_EQ(fault("rule r\n  speech\n  means near\n  pattern a\n"),
            "test.rules:1: a rule has either a meaning or speech");
  EXPECT_EQ(fault("rule r\n  means <x>\n"), "test.rules:2: no word class is named \"<x>\"");
  EXPECT_EQ(fault("rule r\n  sense near\n"), "test.rules:2: a rule has no \"sense\"");
  EXPECT_EQ(fault("rule r\n  confidence 2\n"), "test.rules:2: a confidence lies between 0 and 1");
}

TEST(ParseRules, NamesTheFaultOfAnExample) {
  EXPECT_EQ(fault("rule r\n  match A is B.\n"),
            "test.rules:2: a match ends with => subject | predicate | object");
  EXPECT_EQ(fault("rule r\n  not A. => A | near | B\n"),
            "test.rules:2: what must not match has no =>");
}

}  // namespace
}  // namespace relata
