// SPDX-License-Identifier: Apache-2.0
#include "export/jsonld/jsonld_context.h"

#include "graph/ontology/ontology.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace relata {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(DirectTerm, IsTheNameOfEveryStandardPredicate) {
  EXPECT_TRUE(std::ranges::all_of(Ontology::standard().predicates(), [](const Predicate& each) {
    return make_direct_term(each.name) == each.name;
  }));
}

TEST(DirectTerm, KeepsAPredicateApartFromTheWordsOfTheProfile) {
  EXPECT_EQ(make_direct_term("label"), "rel_label");
  EXPECT_EQ(make_direct_term("rel"), "rel_rel");
}

TEST(JsonLdContext, BeginsWithThePrefixOfIds) {
  EXPECT_THAT(make_jsonld_context("urn:x:", {}), StartsWith("{\n  \"kg\": \"urn:x:\",\n"));
}

TEST(JsonLdContext, DefinesThePredicatesThatAreUsed) {
  const std::string context = make_jsonld_context("urn:x:", {"owns"});
  EXPECT_THAT(context,
              HasSubstr(R"("owns": {"@id": "rel:owns", "@type": "@id", "@container": "@set"})"));
  EXPECT_THAT(context, Not(HasSubstr("founder_of")));
}

TEST(JsonLdContext, GivesATakenWordItsOwnTerm) {
  EXPECT_THAT(make_jsonld_context("urn:x:", {"label"}),
              HasSubstr(R"("rel_label": {"@id": "rel:label", )"));
}

}  // namespace
}  // namespace relata
