// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/pattern_parser.h"

#include "tests/extract/relations/pattern_test_kit.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

struct Fault {
  std::string name;
  std::string pattern;
  std::string message;
};

class PatternFaults : public testing::TestWithParam<Fault> {};

TEST_P(PatternFaults, AreNamed) {
  const auto parsed = parse_pattern(GetParam().pattern, small_lexicon(), {});
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().code, ErrorCode::WrongUsage);
  EXPECT_EQ(parsed.error().message, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    ParsePattern, PatternFaults,
    testing::Values(
        Fault{"OpenBracket", "( a", "\"(\" is not closed"},
        Fault{"ClosingBracket", "a )", "\")\" has nothing to close"},
        Fault{"OpenReference", "<office", "\"<\" is not closed"},
        Fault{"UnknownClass", "<animal>", "no word class or pattern is named \"animal\""},
        Fault{"UnknownForm", "<act.future>", "no form is named \"future\""},
        Fault{"UnknownKind", "subject:Animal", "no mention is of kind \"Animal\""},
        Fault{"EndlessRepeat", "( a? )*", "what may be empty is repeated without end"},
        Fault{"EndlessChoice", "( a | b* )+", "what may be empty is repeated without end"},
        Fault{"EndlessLook", "( &a )*", "what may be empty is repeated without end"},
        Fault{"CountWithoutNumber", "a{x}", "a number is missing at \"x}\""},
        Fault{"CountBackwards", "a{3,2}", "a count is {n} or {m,n}, at most 20"},
        Fault{"CountTooHigh", "a{99}", "a count is {n} or {m,n}, at most 20"},
        Fault{"NothingBehindSign", "a !", "something is missing at the end"},
        Fault{"QuantifierAlone", "a ?b", "something is missing before \"?b\""}),
    [](const auto& fault) { return fault.param.name; });

TEST(ParsePattern, TakesTheEmptyPattern) {
  EXPECT_TRUE(parse_pattern("", Lexicon(), {})->empty());
}

TEST(ParsePattern, UsesANamedPatternBeforeAClass) {
  const NamedPatterns named{{"office", *parse_pattern("boss", Lexicon(), {})}};
  const auto parsed = parse_pattern("<office>", small_lexicon(), named);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->at(0).operation, Operation::Word);
  EXPECT_EQ(parsed->at(0).text, "boss");
}

TEST(ParsePattern, MakesAListOfAPluralCapture) {
  const auto parsed = parse_pattern("objects:Place/Organization", Lexicon(), {});
  ASSERT_TRUE(parsed);
  const MentionFilter& filter = parsed->at(0).mention;
  EXPECT_TRUE(filter.is_list);
  EXPECT_EQ(filter.capture, "object");
  EXPECT_EQ(filter.kinds, (KindSet{EntityKind::Place, EntityKind::Organization}));
}

}  // namespace
}  // namespace relata
