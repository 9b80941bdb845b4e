// SPDX-License-Identifier: Apache-2.0
#include "cli/relation_text.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

Relation relation_with(RelationKey key) {
  Relation relation;
  relation.key = std::move(key);
  return relation;
}

TEST(MarkQualifiers, SaysNothingOfAPlainRelation) {
  EXPECT_EQ(mark_qualifiers({}), "");
}

TEST(MarkQualifiers, NamesEveryQualifierInTheOrderOfTheEdgeType) {
  EXPECT_EQ(mark_qualifiers({.subject = "",
                             .predicate = "",
                             .object = "",
                             .polarity = Polarity::Negative,
                             .modality = Modality::Planned,
                             .is_former = true}),
            "NOT PLANNED WAS");
}

TEST(ShowPredicate, QuotesTheWordingOfAnOpenRelation) {
  Relation relation = relation_with({.subject = "", .predicate = "outbid", .object = ""});
  EXPECT_EQ(show_predicate(relation), "outbid");
  relation.is_open = true;
  EXPECT_EQ(show_predicate(relation), "\"outbid\"");
}

TEST(CountSources, KnowsOneFromMany) {
  Relation relation;
  relation.source_count = 1;
  EXPECT_EQ(count_sources(relation), "1 source");
  relation.source_count = 1200;
  EXPECT_EQ(count_sources(relation), "1,200 sources");
}

TEST(ShowPeriod, LeavesUnknownEndsOpen) {
  Relation relation;
  EXPECT_EQ(show_period(relation), "");
  relation.start = "2019-05";
  EXPECT_EQ(show_period(relation), "2019-05 –");
  relation.end = "2020";
  EXPECT_EQ(show_period(relation), "2019-05 – 2020");
  relation.start.reset();
  EXPECT_EQ(show_period(relation), "– 2020");
}

TEST(ShowPeriod, ShowsOneDateOnce) {
  Relation relation;
  relation.start = "2020";
  relation.end = "2020";
  EXPECT_EQ(show_period(relation), "2020");
}

TEST(Summarize, CountsWhatIsNoPlainFactByItsReason) {
  Neighbor plain;
  plain.relation.is_plain_fact = true;
  Neighbor negative;
  negative.relation.key.polarity = Polarity::Negative;
  Neighbor quoted;  // positive and actual, but not plain: only named speakers say it
  EXPECT_EQ(summarize({plain, negative, quoted}),
            "3 relations: 1 plain fact, 1 negative, 1 said by named speakers only");
}

}  // namespace
}  // namespace relata
