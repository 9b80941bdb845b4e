// SPDX-License-Identifier: Apache-2.0
#include "graph/entity_id.h"

#include "base/contract.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(EntityId, IsMadeOfKindAndName) {
  EXPECT_EQ(make_entity_id(EntityKind::Person, "Ada Berg"), "person/ada-berg");
  EXPECT_EQ(make_entity_id(EntityKind::Place, "Oslo"), "place/oslo");
  EXPECT_EQ(make_entity_id(EntityKind::Organization, "Acme"), "organization/acme");
}

TEST(EntityId, PutsOneDashForWhateverStandsBetweenLettersAndDigits) {
  EXPECT_EQ(make_entity_id(EntityKind::Organization, "Acme & Sons, Inc."),
            "organization/acme-sons-inc");
  EXPECT_EQ(make_entity_id(EntityKind::Person, "\"Red\" O'Brien (Jr.)"), "person/red-o-brien-jr");
  EXPECT_EQ(make_entity_id(EntityKind::Organization, "G20"), "organization/g20");
}

TEST(EntityId, KeepsTheLettersOfAnyScript) {
  EXPECT_EQ(make_entity_id(EntityKind::Place, "POZNA\xC5\x83"), "place/pozna\xC5\x84");
  EXPECT_EQ(make_entity_id(EntityKind::Place, "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0"),
            "place/\xD0\xBC\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0");
}

TEST(EntityId, IsOneForBothSpellingsOfAnAccent) {
  EXPECT_EQ(make_entity_id(EntityKind::Person, "Zoe\xCC\x88"),
            make_entity_id(EntityKind::Person, "Zo\xC3\xAB"));
}

TEST(EntityId, IsAHashForANameWithoutLetters) {
  const std::string id = make_entity_id(EntityKind::Organization, "!!!");
  EXPECT_EQ(id, "organization/e84c538e7fe25073");
  EXPECT_NE(id, make_entity_id(EntityKind::Organization, "???"));
}

TEST(EntityId, IsNumberedFromTwo) {
  EXPECT_EQ(make_numbered_entity_id("person/john-smith", 2), "person/john-smith-2");
  EXPECT_THROW(make_numbered_entity_id("person/john-smith", 1), ContractViolation);
}

}  // namespace
}  // namespace relata
