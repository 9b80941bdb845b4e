// SPDX-License-Identifier: Apache-2.0
#include "evaluation/article_score.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "evaluation/entity_matching.h"
#include <string>

namespace relata {
namespace {

RecordEntity entity(const std::string& id, const std::string& name, EntityKind kind) {
  return {.id = id, .kind = kind, .name = name, .aliases = {}, .mentions = {}};
}

/// Acme owns Bolt: e0 owns e1, said in the first sentence of the text.
DocumentRecord record(const std::string& predicate = "owns") {
  DocumentRecord made;
  made.document.text = "Acme owns Bolt. So it is.";
  made.entities = {entity("e0", "Acme", EntityKind::Organization),
                   entity("e1", "Bolt", EntityKind::Organization)};
  RecordStatement statement;
  statement.subject = "e0";
  statement.predicate = predicate;
  statement.object = "e1";
  statement.evidence.sentence = {0, 15};
  made.statements = {statement};
  return made;
}

GoldArticle gold() {
  GoldArticle made;
  made.entities = {{.name = "Acme", .kind = EntityKind::Organization, .other_names = {}},
                   {.name = "Bolt", .kind = EntityKind::Organization, .other_names = {}}};
  made.statements = {{.subject = "Acme",
                      .predicate = "owns",
                      .object = "Bolt",
                      .also = {},
                      .phrase = "",
                      .speaker = std::nullopt,
                      .evidence = "Acme owns Bolt."}};
  return made;
}

ArticleScore score(const GoldArticle& wanted, const DocumentRecord& found) {
  return score_article(Ontology::standard(), wanted, found);
}

TEST(ScoreArticle, FindsARightStatement) {
  const ArticleScore found = score(gold(), record());
  EXPECT_EQ(found.all_entities(), (Tally{.right = 2, .found = 2, .reached = 2, .required = 2}));
  EXPECT_EQ(found.statements, (Tally{.right = 1, .found = 1, .reached = 1, .required = 1}));
  ASSERT_EQ(found.judgements.size(), 1U);
  EXPECT_EQ(found.judgements[0].overlaps, true);
}

TEST(ScoreArticle, CountsAPairThatIsLabelledWrongly) {
  const ArticleScore found = score(gold(), record("visits"));
  EXPECT_EQ(found.statements.right, 0U);
  EXPECT_EQ(found.pairs, (Tally{.right = 1, .found = 1, .reached = 1, .required = 1}));
}

TEST(ScoreArticle, CountsWhatIsSaidTwiceOnce) {
  DocumentRecord twice = record();
  twice.statements.push_back(twice.statements[0]);
  EXPECT_EQ(score(gold(), twice).statements.found, 1U);
}

TEST(ScoreArticle, DoesNotRequireWhatIsOptional) {
  GoldArticle wanted = gold();
  wanted.statements[0].is_required = false;
  wanted.entities[1].is_required = false;
  const ArticleScore found = score(wanted, record());
  EXPECT_EQ(found.statements, (Tally{.right = 1, .found = 1, .reached = 0, .required = 0}));
  EXPECT_EQ(found.all_entities().required, 1U);
}

TEST(ScoreArticle, HoldsADeniedStatementForWrong) {
  GoldArticle wanted = gold();
  wanted.statements[0].polarity = Polarity::Negative;
  EXPECT_EQ(score(wanted, record()).statements.right, 0U);
}

TEST(ScoreArticle, AcceptsAnOpenPredicateWithTheSameWords) {
  GoldArticle wanted = gold();
  wanted.statements[0].predicate = "other";
  wanted.statements[0].phrase = "bought up";
  EXPECT_EQ(score(wanted, record("buy")).statements.right, 0U);
  EXPECT_EQ(score(wanted, record("bought_out")).statements.right, 1U);
}

TEST(ScoreArticle, ComparesNoEvidenceWithoutTheText) {
  DocumentRecord without_text = record();
  without_text.document.text.reset();
  EXPECT_EQ(score(gold(), without_text).judgements.at(0).overlaps, std::nullopt);
}

TEST(MatchEntities, GivesEqualNamesTheFirstChoice) {
  const std::vector<GoldEntity> wanted = {
      {.name = "Anna Berg", .kind = EntityKind::Person, .other_names = {"Berg"}}};
  const auto matched = match_entities(wanted, {entity("e0", "Berg", EntityKind::Person),
                                               entity("e1", "Anna Berg", EntityKind::Person)});
  EXPECT_THAT(matched, ::testing::ElementsAre(::testing::Pair("e1", "Anna Berg")));
}

TEST(MatchEntities, WantsTheSameKind) {
  const std::vector<GoldEntity> wanted = {
      {.name = "Berg", .kind = EntityKind::Place, .other_names = {}}};
  EXPECT_TRUE(match_entities(wanted, {entity("e0", "Berg", EntityKind::Person)}).empty());
}

}  // namespace
}  // namespace relata
