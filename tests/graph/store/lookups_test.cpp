// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/sample_store.h"
#include "tests/support/record_builder.h"
#include "tests/support/whole_graph.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace relata {
namespace {

std::vector<std::string> ids_of(const std::vector<SourceDocument>& documents) {
  std::vector<std::string> ids;
  for (const SourceDocument& document : documents) {
    ids.push_back(document.id);
  }
  return ids;
}

/// Two documents that come in the wrong order, three entities, three relations.
class Lookups : public StoreTest {
 protected:
  GraphStore store_ = make_store(
      {make_work_record("z.txt", "Ada Berg", "Acme"), make_work_record("a.txt", "Zoe Dahl", "Acme"),
       RecordBuilder("m.txt", "Ada Berg no longer works for Acme. Ada Berg met Zoe Dahl.")
           .url("https://example.org/m")
           .title("Berg leaves")
           .publisher("The Norland Times")
           .date("2020-05-01")
           .person("Ada Berg")
           .person("Zoe Dahl")
           .organization("Acme")
           .state({.subject = "Ada Berg",
                   .predicate = "employed_by",
                   .object = "Acme",
                   .sentence = "Ada Berg no longer works for Acme.",
                   .is_former = true,
                   .speaker = "Zoe Dahl",
                   .details = {{"role", "director"}}})
           .build()});
};

TEST_F(Lookups, VisitDocumentsById) {
  EXPECT_THAT(ids_of(collect(store_).documents), testing::ElementsAre("a.txt", "m.txt", "z.txt"));
}

TEST_F(Lookups, VisitEntitiesById) {
  EXPECT_THAT(relata::ids_of(collect(store_).entities),
              testing::ElementsAre("organization/acme", "person/ada-berg", "person/zoe-dahl"));
}

TEST_F(Lookups, VisitRelationsByKey) {
  const auto relations = collect(store_).relations;
  EXPECT_THAT(relations, testing::SizeIs(3));
  EXPECT_TRUE(std::ranges::is_sorted(
      relations, {}, [](const RelationWithStatements& edge) { return edge.relation.key; }));
}

TEST_F(Lookups, VisitTheRelationsOfASubjectOnly) {
  std::vector<std::string> objects;
  store_.visit_relations_from("person/zoe-dahl", [&](const RelationWithStatements& edge) {
    objects.push_back(edge.relation.key.object);
  });
  EXPECT_THAT(objects, testing::ElementsAre("organization/acme"));
}

TEST_F(Lookups, VisitNoRelationsOfAnUnknownSubject) {
  store_.visit_relations_from("person/nobody",
                              [](const RelationWithStatements&) { ADD_FAILURE(); });
}

TEST_F(Lookups, FindAnEntityById) {
  EXPECT_EQ(store_.find_entity("person/ada-berg"), (Entity{.id = "person/ada-berg",
                                                           .kind = EntityKind::Person,
                                                           .name = "Ada Berg",
                                                           .aliases = {},
                                                           .mention_count = 3,
                                                           .document_count = 2}));
}

TEST_F(Lookups, FindNoEntityByAnotherId) {
  EXPECT_EQ(store_.find_entity("person/ada"), std::nullopt);
}

TEST_F(Lookups, FindADocumentById) {
  const auto document = store_.find_document("m.txt");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->url, "https://example.org/m");
  EXPECT_EQ(document->title, "Berg leaves");
  EXPECT_EQ(document->publisher, "The Norland Times");
  EXPECT_EQ(document->date, "2020-05-01");
}

TEST_F(Lookups, FindNoDocumentByAnotherId) {
  EXPECT_EQ(store_.find_document("m"), std::nullopt);
}

TEST_F(Lookups, FindTheDocumentsThatMentionAnEntity) {
  EXPECT_THAT(ids_of(store_.find_documents_of("person/ada-berg")),
              testing::ElementsAre("m.txt", "z.txt"));
  EXPECT_THAT(store_.find_documents_of("person/nobody"), testing::IsEmpty());
}

TEST_F(Lookups, FindARelationWithItsEvidence) {
  const RelationKey key{.subject = "person/ada-berg",
                        .predicate = "employed_by",
                        .object = "organization/acme",
                        .is_former = true};
  const auto found = store_.find_relation(make_relation_id(key));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->relation.key, key);
  EXPECT_EQ(found->relation.role, "director");
  EXPECT_THAT(found->relation.speakers,
              testing::ElementsAre(Speaker{.value = "person/zoe-dahl", .is_entity = true}));
  ASSERT_THAT(found->statements, testing::SizeIs(1));
  EXPECT_EQ(found->statements.front().evidence.text, "Ada Berg no longer works for Acme.");
}

TEST_F(Lookups, FindNoRelationByAnotherId) {
  EXPECT_EQ(store_.find_relation("r0000000000000000"), std::nullopt);
}

}  // namespace
}  // namespace relata
