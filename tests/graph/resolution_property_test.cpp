// SPDX-License-Identifier: Apache-2.0
// Resolution and graph over random worlds. The name of a failed test ends with the seed.

#include "graph/normalized_name.h"
#include "graph/property_graph.h"
#include "graph/record/record_json.h"
#include "graph/resolution.h"
#include "tests/support/random_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <variant>

namespace relata {
namespace {

using testing::Contains;

std::vector<DocumentEntities> entities_of(const std::vector<DocumentRecord>& records) {
  std::vector<DocumentEntities> documents;
  for (const DocumentRecord& record : records) {
    documents.push_back({.document_id = record.document.id, .entities = record.entities});
  }
  return documents;
}

template <class Value>
std::vector<Value> shuffled(std::vector<Value> values, std::uint32_t seed) {
  std::mt19937 random(seed + 1);
  for (std::size_t i = values.size(); i > 1; --i) {
    std::swap(values[i - 1], values[random() % i]);
  }
  return values;
}

/// The rules of resolution, read word for word: every entity compared with every other one.
class SlowResolution {
 public:
  explicit SlowResolution(const std::vector<DocumentEntities>& documents) {
    for (const DocumentEntities& document : documents) {
      for (const RecordEntity& entity : document.entities) {
        entities_.push_back(&entity);
      }
    }
    are_joined_.assign(entities_.size(), std::vector<bool>(entities_.size()));
    for (std::size_t i = 0; i < entities_.size(); ++i) {
      for (std::size_t k = 0; k < entities_.size(); ++k) {
        are_joined_[i][k] =
            have_one_name(i, k) || is_only_owner_of_acronym(i, k) || is_only_owner_of_acronym(k, i);
      }
    }
    close();
  }

  [[nodiscard]] bool are_joined(std::size_t left, std::size_t right) const {
    return are_joined_[left][right];
  }

 private:
  [[nodiscard]] bool have_one_name(std::size_t left, std::size_t right) const {
    return entities_[left]->kind == entities_[right]->kind &&
           normalize_name(entities_[left]->name) == normalize_name(entities_[right]->name);
  }

  /// Whether `owner` has the name of `named`, an acronym, as an alias.
  [[nodiscard]] bool owns_acronym(std::size_t owner, std::size_t named) const {
    const RecordEntity& entity = *entities_[owner];
    return is_acronym(entities_[named]->name) && entity.kind == entities_[named]->kind &&
           !have_one_name(owner, named) &&
           std::ranges::any_of(entity.aliases, [&](const std::string& alias) {
             return is_acronym(alias) &&
                    normalize_name(alias) == normalize_name(entities_[named]->name);
           });
  }

  [[nodiscard]] bool is_only_owner_of_acronym(std::size_t owner, std::size_t named) const {
    std::set<std::string> owners;
    for (std::size_t i = 0; i < entities_.size(); ++i) {
      if (owns_acronym(i, named)) {
        owners.insert(normalize_name(entities_[i]->name));
      }
    }
    return owns_acronym(owner, named) && owners.size() == 1;
  }

  /// Warshall's algorithm.
  void close() {
    const std::size_t count = entities_.size();
    for (std::size_t via = 0; via < count; ++via) {
      for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = 0; k < count; ++k) {
          are_joined_[i][k] = are_joined_[i][k] || (are_joined_[i][via] && are_joined_[via][k]);
        }
      }
    }
  }

  std::vector<const RecordEntity*> entities_;
  std::vector<std::vector<bool>> are_joined_;
};

/// All that a graph gives, in its order.
struct Content {
  std::vector<SourceDocument> documents;
  std::vector<Entity> entities;
  std::vector<RelationWithStatements> relations;

  friend bool operator==(const Content&, const Content&) = default;
};

void PrintTo(const Content& content, std::ostream* out) {
  for (const Entity& entity : content.entities) {
    *out << entity.id << ' ' << testing::PrintToString(entity.aliases) << '\n';
  }
  for (const RelationWithStatements& relation : content.relations) {
    const RelationKey& key = relation.relation.key;
    *out << key.subject << ' ' << qualifier_prefix(key) << key.predicate << ' ' << key.object << ' '
         << relation.statements.size() << '\n';
  }
}

Content content_of(const std::vector<DocumentRecord>& records) {
  const PropertyGraph graph = build_graph(records, Ontology::standard());
  Content content;
  graph.visit_documents([&](const SourceDocument& each) { content.documents.push_back(each); });
  graph.visit_entities([&](const Entity& each) { content.entities.push_back(each); });
  graph.visit_relations(
      [&](const RelationWithStatements& each) { content.relations.push_back(each); });
  return content;
}

/// The record as it comes back from its line.
DocumentRecord written_and_read(const DocumentRecord& record, RecordJsonOptions options) {
  return std::get<DocumentRecord>(parse_record(to_json(record, options)).value());
}

class RandomWorld : public testing::TestWithParam<std::uint32_t> {
 protected:
  std::vector<DocumentRecord> records_ = make_random_world(GetParam());
};

TEST_P(RandomWorld, IsResolvedAlikeInAnyOrder) {
  const Resolution resolution = resolve_entities(entities_of(records_));
  const Resolution other = resolve_entities(shuffled(entities_of(records_), GetParam()));
  EXPECT_EQ(other.entities, resolution.entities);
  EXPECT_EQ(other.entity_of, resolution.entity_of);
}

TEST_P(RandomWorld, IsResolvedAsComparingAllPairsDoes) {
  const std::vector<DocumentEntities> documents = entities_of(records_);
  const Resolution resolution = resolve_entities(documents);
  std::vector<std::string> ids;
  for (const DocumentEntities& document : documents) {
    for (const RecordEntity& entity : document.entities) {
      ids.push_back(resolution.entity_of.at(document.document_id).at(entity.id));
    }
  }
  const SlowResolution slow(documents);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    for (std::size_t k = 0; k < ids.size(); ++k) {
      EXPECT_EQ(ids[i] == ids[k], slow.are_joined(i, k)) << ids[i] << " and " << ids[k];
    }
  }
}

TEST_P(RandomWorld, GivesEveryEntityAnIdOfItsOwn) {
  const Resolution resolution = resolve_entities(entities_of(records_));
  EXPECT_EQ(std::ranges::adjacent_find(resolution.entities, std::greater_equal(), &Entity::id),
            resolution.entities.end());
}

TEST_P(RandomWorld, GivesTheSameGraphInAnyOrder) {
  EXPECT_EQ(content_of(shuffled(records_, GetParam())), content_of(records_));
}

TEST_P(RandomWorld, GivesTheSameGraphFromRecordsThatWereWrittenAndRead) {
  std::vector<DocumentRecord> copies;
  for (const DocumentRecord& record : records_) {
    copies.push_back(written_and_read(record, {}));
  }
  EXPECT_EQ(content_of(copies), content_of(records_));
}

TEST_P(RandomWorld, GivesTheSameGraphFromRecordsWithoutText) {
  std::vector<DocumentRecord> copies;
  for (const DocumentRecord& record : records_) {
    copies.push_back(written_and_read(record, {.without_text = true}));
  }
  EXPECT_EQ(content_of(copies), content_of(records_));
}

TEST_P(RandomWorld, GivesEveryStatementAnIdOfItsOwn) {
  std::set<std::string> ids;
  const PropertyGraph graph = build_graph(records_, Ontology::standard());
  graph.visit_relations([&](const RelationWithStatements& relation) {
    for (const Statement& statement : relation.statements) {
      EXPECT_TRUE(ids.insert(statement.id).second) << statement.id;
    }
  });
  EXPECT_EQ(ids.size(), graph.counts().statements);
}

TEST_P(RandomWorld, PointsEvidenceAtNamesOfItsEnds) {
  const PropertyGraph graph = build_graph(records_, Ontology::standard());
  const auto names_of = [&](const std::string& id) {
    const Entity& entity = graph.boost_graph()[*graph.find_entity(id)];
    std::vector<std::string> names = entity.aliases;
    names.push_back(entity.name);
    return names;
  };
  const std::string& text = *records_.front().document.text;  // the same in all documents
  graph.visit_relations([&](const RelationWithStatements& relation) {
    for (const Statement& statement : relation.statements) {
      const Evidence& evidence = statement.evidence;
      EXPECT_THAT(names_of(relation.relation.key.subject),
                  Contains(text_at(text, evidence.subject)));
      EXPECT_THAT(names_of(relation.relation.key.object), Contains(text_at(text, evidence.object)));
    }
  });
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWorld, testing::Range(0U, 80U));

}  // namespace
}  // namespace relata
