// SPDX-License-Identifier: Apache-2.0
#include "evaluation/gold_article.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

std::string problem(const std::string& json) {
  const auto read = parse_gold_article(json, "a.json");
  return read ? "" : read.error().message;
}

TEST(ParseGoldArticle, ReadsEntitiesAndStatements) {
  const auto read = parse_gold_article(
      R"({"entities":[{"name":"Acme","kind":"Organization","aliases":["A"],"demonyms":["Acmean"],"required":false}],
          "statements":[{"subject":"Acme","predicate":"other","also":["owns"],"object":"Bolt","phrase":"bought",
                         "required":true,"polarity":"negative","modality":"planned","former":true,
                         "speaker":"Berg","evidence":"Acme bought."}]})",
      "a.json");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->entities[0].other_names.size(), 2U);
  EXPECT_FALSE(read->entities[0].is_required);
  const GoldStatement& statement = read->statements[0];
  EXPECT_EQ(statement.polarity, Polarity::Negative);
  EXPECT_EQ(statement.modality, Modality::Planned);
  EXPECT_TRUE(statement.is_former);
  EXPECT_EQ(statement.speaker, "Berg");
  EXPECT_EQ(statement.also.size(), 1U);
}

TEST(ParseGoldArticle, TakesWhatIsLeftOutForPlain) {
  const auto read = parse_gold_article(
      R"({"entities":[{"name":"A","kind":"Place"}],"statements":[{"subject":"A","predicate":"owns","object":"B","speaker":null}]})",
      "a.json");
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->entities[0].is_required);
  EXPECT_EQ(read->statements[0].polarity, Polarity::Positive);
  EXPECT_EQ(read->statements[0].speaker, std::nullopt);
}

TEST(ParseGoldArticle, SaysWhereTheJsonIsBroken) {
  EXPECT_EQ(problem("{"), "a.json: invalid JSON at byte 1: Missing a name for object member.");
}

TEST(ParseGoldArticle, RefusesAnUnknownKind) {
  EXPECT_EQ(problem(R"({"entities":[{"name":"A","kind":"Dog"}],"statements":[]})"),
            "a.json: cannot read \"entities\"; docs/evaluation.md describes the form");
}

TEST(ParseGoldArticle, RefusesAMissingList) {
  EXPECT_EQ(problem(R"({"entities":[]})"),
            "a.json: cannot read \"statements\"; docs/evaluation.md describes the form");
}

}  // namespace
}  // namespace relata
