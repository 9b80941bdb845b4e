// SPDX-License-Identifier: Apache-2.0
#include "graph/name_groups.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

constexpr EntityKind kPerson = EntityKind::Person;
constexpr EntityKind kPlace = EntityKind::Place;
constexpr EntityKind kOrganization = EntityKind::Organization;

bool are_joined(const NameGroups& groups, std::size_t left, std::size_t right) {
  DisjointSets sets = groups.join_acronyms();
  return sets.find(left) == sets.find(right);
}

TEST(NameGroups, HoldSpellingsOfOneNameTogether) {
  NameGroups groups;
  EXPECT_EQ(groups.add_name(kOrganization, "The Acme Corp."),
            groups.add_name(kOrganization, "ACME Corp"));
  EXPECT_EQ(groups.size(), 1U);
}

TEST(NameGroups, KeepKindsApart) {
  NameGroups groups;
  EXPECT_NE(groups.add_name(kPerson, "Paris"), groups.add_name(kPlace, "Paris"));
}

TEST(NameGroups, JoinAnAcronymWithTheNameThatHasItAsAnAlias) {
  NameGroups groups;
  const std::size_t acronym = groups.add_name(kOrganization, "N.P.U.");
  const std::size_t full = groups.add_name(kOrganization, "Northern Postal Union");
  groups.add_alias(full, "NPU");
  EXPECT_TRUE(are_joined(groups, acronym, full));
}

TEST(NameGroups, LeaveAnAcronymAloneThatTwoNamesHave) {
  NameGroups groups;
  const std::size_t acronym = groups.add_name(kOrganization, "NPU");
  const std::size_t postal = groups.add_name(kOrganization, "Northern Postal Union");
  const std::size_t power = groups.add_name(kOrganization, "National Power Utility");
  groups.add_alias(postal, "NPU");
  groups.add_alias(power, "NPU");
  EXPECT_FALSE(are_joined(groups, acronym, postal));
  EXPECT_FALSE(are_joined(groups, acronym, power));
}

TEST(NameGroups, JoinNoAcronymWithANameOfAnotherKind) {
  NameGroups groups;
  const std::size_t acronym = groups.add_name(kPlace, "NPU");
  const std::size_t full = groups.add_name(kOrganization, "Northern Postal Union");
  groups.add_alias(full, "NPU");
  EXPECT_FALSE(are_joined(groups, acronym, full));
}

TEST(NameGroups, JoinNoOtherAliasThanAnAcronym) {
  NameGroups groups;
  const std::size_t surname = groups.add_name(kPerson, "BERG");
  const std::size_t full = groups.add_name(kPerson, "Ada Berg");
  groups.add_alias(full, "Berg");
  EXPECT_FALSE(are_joined(groups, surname, full));
}

TEST(NameGroups, JoinNoNameThatOnlyFoldsToTheAcronym) {
  NameGroups groups;
  const std::size_t word = groups.add_name(kOrganization, "Us");
  const std::size_t full = groups.add_name(kOrganization, "United Sailors");
  groups.add_alias(full, "US");
  EXPECT_FALSE(are_joined(groups, word, full));
}

TEST(NameGroups, DoNotCountAnotherSpellingOfTheOwnNameAsASecondOwner) {
  NameGroups groups;
  const std::size_t acronym = groups.add_name(kOrganization, "NPU");
  groups.add_alias(acronym, "N.P.U.");
  const std::size_t full = groups.add_name(kOrganization, "Northern Postal Union");
  groups.add_alias(full, "NPU");
  EXPECT_TRUE(are_joined(groups, acronym, full));
}

TEST(NameGroups, JoinAChainOfAcronyms) {
  NameGroups groups;
  const std::size_t old_acronym = groups.add_name(kOrganization, "UPN");
  const std::size_t acronym = groups.add_name(kOrganization, "NPU");
  const std::size_t full = groups.add_name(kOrganization, "Northern Postal Union");
  groups.add_alias(acronym, "UPN");
  groups.add_alias(full, "NPU");
  EXPECT_TRUE(are_joined(groups, old_acronym, full));
}

}  // namespace
}  // namespace relata
