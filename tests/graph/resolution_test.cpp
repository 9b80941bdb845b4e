// SPDX-License-Identifier: Apache-2.0
#include "graph/resolution.h"

#include "base/contract.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

RecordEntity entity(EntityKind kind, std::string name, std::vector<std::string> aliases = {}) {
  return {.id = {},
          .kind = kind,
          .name = std::move(name),
          .aliases = std::move(aliases),
          .mentions = {{.span = {.begin = 0, .end = 1}}}};
}

RecordEntity person(std::string name, std::vector<std::string> aliases = {}) {
  return entity(EntityKind::Person, std::move(name), std::move(aliases));
}

RecordEntity organization(std::string name, std::vector<std::string> aliases = {}) {
  return entity(EntityKind::Organization, std::move(name), std::move(aliases));
}

/// A document whose entities are "e0", "e1", …
DocumentEntities document(std::string id, std::vector<RecordEntity> entities) {
  for (std::size_t i = 0; i < entities.size(); ++i) {
    entities[i].id = "e" + std::to_string(i);
  }
  return {.document_id = std::move(id), .entities = std::move(entities)};
}

std::vector<std::string> ids_of(const Resolution& resolution) {
  std::vector<std::string> ids;
  std::ranges::transform(resolution.entities, std::back_inserter(ids), &Entity::id);
  return ids;
}

std::string entity_of(const Resolution& resolution, std::string_view document,
                      std::string_view entity) {
  return resolution.entity_of.find(document)->second.find(entity)->second;
}

TEST(Resolution, JoinsEntitiesOfOneNameAcrossDocuments) {
  const Resolution resolution =
      resolve_entities(std::vector{document("a", {person("Ada Berg")}),
                                   document("b", {organization("Acme"), person("ADA BERG")})});
  EXPECT_THAT(ids_of(resolution), ElementsAre("organization/acme", "person/ada-berg"));
  EXPECT_EQ(entity_of(resolution, "a", "e0"), "person/ada-berg");
  EXPECT_EQ(entity_of(resolution, "b", "e0"), "organization/acme");
  EXPECT_EQ(entity_of(resolution, "b", "e1"), "person/ada-berg");
}

TEST(Resolution, JoinsEntitiesOfOneNameWithinADocument) {
  const Resolution resolution =
      resolve_entities(std::vector{document("a", {person("Ada Berg"), person("Ada Berg")})});
  ASSERT_THAT(resolution.entities, SizeIs(1));
  EXPECT_EQ(resolution.entities[0].mention_count, 2U);
  EXPECT_EQ(resolution.entities[0].document_count, 1U);
  EXPECT_EQ(entity_of(resolution, "a", "e1"), "person/ada-berg");
}

TEST(Resolution, KeepsKindsApart) {
  const Resolution resolution = resolve_entities(
      std::vector{document("a", {person("Lincoln")}), document("b", {organization("Lincoln")})});
  EXPECT_THAT(ids_of(resolution), ElementsAre("organization/lincoln", "person/lincoln"));
}

TEST(Resolution, JoinsAnAcronymWithItsFullName) {
  const Resolution resolution = resolve_entities(
      std::vector{document("a", {organization("NPU")}),
                  document("b", {organization("Northern Postal Union", {"N.P.U."})})});
  ASSERT_THAT(resolution.entities, SizeIs(1));
  EXPECT_EQ(entity_of(resolution, "a", "e0"), entity_of(resolution, "b", "e0"));
}

TEST(Resolution, LeavesAnAmbiguousAcronymAlone) {
  const Resolution resolution = resolve_entities(
      std::vector{document("a", {organization("NPU")}),
                  document("b", {organization("Northern Postal Union", {"NPU"})}),
                  document("c", {organization("National Power Utility", {"NPU"})})});
  EXPECT_THAT(ids_of(resolution),
              ElementsAre("organization/national-power-utility",
                          "organization/northern-postal-union", "organization/npu"));
}

TEST(Resolution, TakesTheNameThatMostDocumentsUse) {
  const RecordEntity long_name = organization("The Acme Corp");
  const Resolution resolution = resolve_entities(std::vector{
      document("a", {organization("Acme Corp")}), document("b", {long_name, long_name, long_name}),
      document("c", {organization("Acme Corp")})});
  EXPECT_EQ(resolution.entities.front().name, "Acme Corp");
}

TEST(Resolution, TakesTheLongestOfNamesUsedAlike) {
  const Resolution resolution = resolve_entities(std::vector{
      document("a", {organization("Acme")}), document("b", {organization("The Acme")})});
  EXPECT_EQ(resolution.entities.front().name, "The Acme");
}

TEST(Resolution, TakesTheFirstInByteOrderOfNamesOfOneLength) {
  const Resolution resolution = resolve_entities(
      std::vector{document("a", {organization("Acme")}), document("b", {organization("ACME")})});
  EXPECT_EQ(resolution.entities.front().name, "ACME");
}

TEST(Resolution, MakesAliasesOfAllOtherNames) {
  const Resolution resolution =
      resolve_entities(std::vector{document("a", {person("Ada Berg", {"Berg", "Ada"})}),
                                   document("b", {person("ADA BERG", {"Ada Berg", "Dr Berg"})}),
                                   document("c", {person("Ada Berg", {"Berg"})})});
  EXPECT_EQ(resolution.entities.front().name, "Ada Berg");
  EXPECT_THAT(resolution.entities.front().aliases,
              ElementsAre("ADA BERG", "Ada", "Berg", "Dr Berg"));
}

TEST(Resolution, CountsMentionsAndDocuments) {
  RecordEntity often = person("Ada Berg");
  often.mentions.resize(3);
  const Resolution resolution =
      resolve_entities(std::vector{document("a", {often}), document("b", {person("Ada Berg")})});
  EXPECT_EQ(resolution.entities.front().mention_count, 4U);
  EXPECT_EQ(resolution.entities.front().document_count, 2U);
}

TEST(Resolution, NumbersEntitiesOfOneIdByTheirSmallestDocument) {
  const Resolution resolution = resolve_entities(
      std::vector{document("c", {person("Jean-Luc Roy")}), document("b", {person("Jean Luc Roy")}),
                  document("a", {person("Jean (Luc) Roy")})});
  EXPECT_EQ(entity_of(resolution, "a", "e0"), "person/jean-luc-roy");
  EXPECT_EQ(entity_of(resolution, "b", "e0"), "person/jean-luc-roy-2");
  EXPECT_EQ(entity_of(resolution, "c", "e0"), "person/jean-luc-roy-3");
}

TEST(Resolution, NumbersEntitiesOfOneDocumentByTheirNames) {
  const Resolution resolution = resolve_entities(
      std::vector{document("a", {person("Jean-Luc Roy"), person("Jean Luc Roy")})});
  EXPECT_EQ(entity_of(resolution, "a", "e1"), "person/jean-luc-roy");
  EXPECT_EQ(entity_of(resolution, "a", "e0"), "person/jean-luc-roy-2");
}

TEST(Resolution, PassesOverANumberedIdThatIsANamesOwn) {
  const Resolution resolution = resolve_entities(std::vector{
      document("a", {person("Studio-54"), person("Studio 54"), person("Studio 54 2")})});
  EXPECT_THAT(ids_of(resolution),
              ElementsAre("person/studio-54", "person/studio-54-2", "person/studio-54-3"));
  EXPECT_EQ(entity_of(resolution, "a", "e2"), "person/studio-54-2");
}

TEST(Resolution, OrdersEntitiesByTheirIds) {
  const Resolution resolution = resolve_entities(
      std::vector{document("a", {person("Zoe"), organization("Zeta"), person("Ada")})});
  EXPECT_THAT(ids_of(resolution), ElementsAre("organization/zeta", "person/ada", "person/zoe"));
}

TEST(Resolution, KnowsADocumentWithoutEntities) {
  const Resolution resolution = resolve_entities(std::vector{document("a", {})});
  EXPECT_THAT(resolution.entities, IsEmpty());
  ASSERT_TRUE(resolution.entity_of.contains("a"));
  EXPECT_THAT(resolution.entity_of.at("a"), IsEmpty());
}

TEST(Resolution, RefusesADocumentThatComesTwice) {
  EXPECT_THROW(resolve_entities(std::vector{document("a", {}), document("a", {})}),
               ContractViolation);
}

}  // namespace
}  // namespace relata
