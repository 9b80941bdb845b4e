// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/statement_finder.h"

#include "extract/relations/rule_files.h"
#include "extract/relations/rule_parser.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Document annotated(Document document) {
  Workspace scratch;
  StatementFinder(Ontology::standard()).annotate(document, scratch);
  return document;
}

std::vector<FoundStatement> statements_in(const Document& document) {
  return annotated(document).statements;
}

Document berg_attacks(std::string_view sentence) {
  return DocumentMaker()
      .sentence(sentence)
      .place("Norland")
      .place("Sudland")
      .chain_the_rest()
      .make();
}

TEST(StatementFinder, PointsAtTheWordsThatSayIt) {
  const Document document = berg_attacks("Norland invaded Sudland .");
  const std::vector<FoundStatement> found = statements_in(document);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].predicate, "invades");
  EXPECT_EQ(found[0].subject, id_at<Chain>(0));
  EXPECT_EQ(found[0].object, id_at<Chain>(1));
  EXPECT_EQ(found[0].subject_mention, id_at<Mention>(0));
  EXPECT_EQ(found[0].object_mention, id_at<Mention>(1));
  EXPECT_EQ(found[0].trigger, (TokenRange{1, 2}));
  EXPECT_EQ(found[0].rule, "subject_verb_object");
}

TEST(StatementFinder, TurnsThePassiveRound) {
  const std::vector<FoundStatement> found =
      statements_in(berg_attacks("Norland was invaded by Sudland ."));
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].subject, id_at<Chain>(1));
}

TEST(StatementFinder, NeverTakesTwoNamesForAStatement) {
  EXPECT_THAT(statements_in(berg_attacks("Norland and Sudland .")), IsEmpty());
  EXPECT_THAT(statements_in(berg_attacks("Norland slept while Sudland slept .")), IsEmpty());
}

TEST(StatementFinder, QualifiesWhatItFinds) {
  const std::vector<FoundStatement> found =
      statements_in(DocumentMaker()
                        .sentence("In 2008 , Norland did not invade Sudland .")
                        .place("Norland")
                        .place("Sudland")
                        .chain_the_rest()
                        .date("2008", "2008")
                        .make());
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].polarity, Polarity::Negative);
  ASSERT_TRUE(found[0].time);
  EXPECT_EQ(found[0].time->text, "In 2008");
}

TEST(StatementFinder, LeavesAComingWeekdayUnresolved) {
  Document document = berg_attacks("Norland will invade Sudland on Friday .");
  document.phrases.times.push_back(
      {.tokens = {5, 6}, .start = "2022-03-25", .end = "2022-03-25", .looks_back = true});
  const std::vector<FoundStatement> found = statements_in(document);
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_TRUE(found[0].time);
  EXPECT_EQ(found[0].time->text, "on Friday");
  EXPECT_EQ(found[0].time->start, std::nullopt);
}

TEST(StatementFinder, NamesTheSpeakerOfWhatIsSaid) {
  const Document document = DocumentMaker()
                                .sentence("Berg said that Norland invaded Sudland .")
                                .person("Berg")
                                .place("Norland")
                                .place("Sudland")
                                .chain_the_rest()
                                .make();
  const std::vector<FoundStatement> found = statements_in(document);
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_TRUE(found[0].speaker);
  EXPECT_EQ(found[0].speaker->chain, id_at<Chain>(0));
}

TEST(StatementFinder, KeepsTheRoleAsADetail) {
  const Document document = DocumentMaker()
                                .sentence("Norlandic Foreign Minister Berg slept .")
                                .demonym("Norlandic", "Norland")
                                .person("Berg")
                                .chain_the_rest()
                                .make();
  const std::vector<FoundStatement> found = statements_in(document);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].predicate, "minister_of");
  EXPECT_THAT(found[0].details, ElementsAre(std::pair("role", "Foreign Minister")));
}

TEST(StatementFinder, ChoosesThePredicateByTheKinds) {
  const Document document = DocumentMaker()
                                .sentence("Berg , president of the Norland Society , slept .")
                                .person("Berg")
                                .organization("Norland Society")
                                .chain_the_rest()
                                .make();
  const std::vector<FoundStatement> found = statements_in(document);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].predicate, "head_of");
}

TEST(StatementFinder, HeedsTheKindThatAWordWants) {
  const auto statements = [](EntityKind kind) {
    return statements_in(DocumentMaker()
                             .sentence("Berg , director of Norland , slept .")
                             .person("Berg")
                             .mention("Norland", kind)
                             .chain_the_rest()
                             .make());
  };
  EXPECT_THAT(statements(EntityKind::Organization), SizeIs(1));
  EXPECT_THAT(statements(EntityKind::Place), IsEmpty());
}

TEST(StatementFinder, LeavesASpeakersOwnDeedToTheArticle) {
  const Document document = DocumentMaker()
                                .sentence("Berg said on Twitter that all slept .")
                                .person("Berg")
                                .organization("Twitter")
                                .chain_the_rest()
                                .make();
  const std::vector<FoundStatement> found = statements_in(document);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].predicate, "posts_on");
  EXPECT_FALSE(found[0].speaker);
}

TEST(StatementFinder, DropsWhatTheKindsMakeImpossible) {
  const Document document = DocumentMaker()
                                .sentence("Berg annexed Dahl .")
                                .person("Berg")
                                .person("Dahl")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(statements_in(document), IsEmpty());
}

TEST(StatementFinder, DropsWhatAThingIsToItself) {
  const Document document = DocumentMaker()
                                .sentence("Norland attacked Norland .")
                                .place("Norland")
                                .place("Norland")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(statements_in(document), IsEmpty());
}

TEST(StatementFinder, GivesAStatementForEachThingOfAList) {
  const Document document = DocumentMaker()
                                .sentence("Norland invaded Sudland and Westland .")
                                .place("Norland")
                                .place("Sudland")
                                .place("Westland")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(statements_in(document), SizeIs(2));
}

TEST(StatementFinder, GivesASymmetricStatementOnce) {
  EXPECT_THAT(statements_in(berg_attacks("The war between Norland and Sudland : Norland 's war "
                                         "with Sudland .")),
              SizeIs(1));
}

TEST(StatementFinder, TrustsDistantEndsLess) {
  const auto near = statements_in(berg_attacks("Norland invaded Sudland ."));
  const auto far = statements_in(
      berg_attacks("Norland , which was not at all a big or rich land then , invaded Sudland ."));
  ASSERT_THAT(near, SizeIs(1));
  ASSERT_THAT(far, SizeIs(1));
  EXPECT_LT(far[0].confidence, near[0].confidence);
}

TEST(StatementFinder, FindsNothingInAnEmptyDocument) {
  EXPECT_THAT(statements_in(Document{}), IsEmpty());
}

TEST(StatementFinder, LeavesMentionsWithoutAChainAlone) {
  const Document document = DocumentMaker()
                                .sentence("Norland invaded Sudland .")
                                .place("Norland")
                                .place("Sudland")
                                .make();
  EXPECT_THAT(statements_in(document), IsEmpty());
}

TEST(StatementFinder, SkipsPredicatesThatTheOntologyLacks) {
  const auto ontology = Ontology::parse(
      "predicate\tsubject\tobject\tinverse\tsymmetric\tstate_or_event\tfunctional\tschema_org\t"
      "wikidata\ttriggers\tgroup\twave\n"
      "near\tPlace\tPlace\tnear\tyes\tstate\t\t\t\t\tGeography\tv1\n",
      "test.tsv");
  ASSERT_TRUE(ontology) << ontology.error().message;
  Document document = berg_attacks("Norland invaded Sudland .");
  Workspace scratch;
  StatementFinder(*ontology).annotate(document, scratch);
  EXPECT_THAT(document.statements, IsEmpty());
}

TEST(StandardRules, StandForPredicatesOfTheOntology) {
  for (const Rule& rule : standard_rules()->rules) {
    if (!rule.predicate.empty()) {
      EXPECT_NE(Ontology::standard().find_predicate(rule.predicate), nullptr) << rule.place;
    }
  }
}

TEST(StandardRules, ShowWhatTheyFindAndWhatTheyMustNot) {
  for (const Rule& rule : standard_rules()->rules) {
    const auto shows = [&](bool must_match) {
      return std::ranges::any_of(rule.examples, [&](const RuleExample& example) {
        return example.expected.empty() != must_match;
      });
    };
    EXPECT_TRUE(rule.is_speech || (shows(true) && shows(false))) << rule.place;
  }
}

}  // namespace
}  // namespace relata
