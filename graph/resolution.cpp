// SPDX-License-Identifier: Apache-2.0
#include "graph/resolution.h"

#include "base/contract.h"
#include "base/utf8.h"
#include "graph/entity_id.h"
#include "graph/name_groups.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace relata {

namespace {

/// An entity of one document.
struct Member {
  const DocumentEntities* document = nullptr;
  const RecordEntity* entity = nullptr;
};

/// What becomes one entity: its members in the order of documents, never none.
using Cluster = std::vector<Member>;

/// An entity and where it comes from.
struct ResolvedCluster {
  Entity entity;
  Cluster members;
};

std::vector<const DocumentEntities*> sort_by_id(std::span<const DocumentEntities> documents) {
  std::vector<const DocumentEntities*> sorted;
  sorted.reserve(documents.size());
  for (const DocumentEntities& document : documents) {
    sorted.push_back(&document);
  }
  const auto id_of = [](const DocumentEntities* document) -> const std::string& {
    return document->document_id;
  };
  std::ranges::sort(sorted, {}, id_of);
  expects(std::ranges::adjacent_find(sorted, {}, id_of) == sorted.end(), "document ids are unique");
  return sorted;
}

std::vector<Cluster> find_clusters(const std::vector<const DocumentEntities*>& documents) {
  NameGroups groups;
  std::vector<std::pair<Member, std::size_t>> group_of_member;
  for (const DocumentEntities* document : documents) {
    for (const RecordEntity& entity : document->entities) {
      const std::size_t group = groups.add_name(entity.kind, entity.name);
      group_of_member.emplace_back(Member{.document = document, .entity = &entity}, group);
      for (const std::string& alias : entity.aliases) {
        groups.add_alias(group, alias);
      }
    }
  }
  DisjointSets sets = groups.join_acronyms();
  std::vector<Cluster> clusters(groups.size());
  for (const auto& [member, group] : group_of_member) {
    clusters[sets.find(group)].push_back(member);
  }
  std::erase_if(clusters, [](const Cluster& cluster) { return cluster.empty(); });
  return clusters;
}

std::string choose_name(const Cluster& members) {
  std::map<std::string_view, std::set<const DocumentEntities*>> documents_of_name;
  for (const Member& member : members) {
    documents_of_name[member.entity->name].insert(member.document);
  }
  // The map goes through the names in byte order, and the first of equals is the greatest.
  const auto rank = [](const auto& use) {
    return std::pair(use.second.size(), count_code_points(use.first));
  };
  return std::string(std::ranges::max_element(documents_of_name, {}, rank)->first);
}

Entity make_entity(const Cluster& members) {
  Entity entity;
  entity.kind = members.front().entity->kind;
  entity.name = choose_name(members);
  entity.id = make_entity_id(entity.kind, entity.name);
  std::set<std::string> names;
  const DocumentEntities* last_document = nullptr;
  for (const Member& member : members) {
    names.insert(member.entity->name);
    names.insert(member.entity->aliases.begin(), member.entity->aliases.end());
    entity.mention_count += static_cast<std::uint32_t>(member.entity->mentions.size());
    entity.document_count += member.document != last_document ? 1 : 0;
    last_document = member.document;
  }
  names.erase(entity.name);
  entity.aliases.assign(names.begin(), names.end());
  return entity;
}

std::vector<ResolvedCluster> with_numbered_ids(std::vector<ResolvedCluster> clusters) {
  std::ranges::sort(clusters, {}, [](const ResolvedCluster& cluster) {
    return std::tie(cluster.entity.id, cluster.members.front().document->document_id,
                    cluster.entity.name);
  });
  std::unordered_set<std::string> unnumbered_ids;
  for (const ResolvedCluster& cluster : clusters) {
    unnumbered_ids.insert(cluster.entity.id);
  }
  std::string id;
  unsigned number = 1;
  for (ResolvedCluster& cluster : clusters) {
    if (cluster.entity.id != id) {
      id = cluster.entity.id;
      number = 1;
      continue;
    }
    do {  // "John Smith" twice beside one "John Smith 2"
      cluster.entity.id = make_numbered_entity_id(id, ++number);
    } while (unnumbered_ids.contains(cluster.entity.id));
  }
  return clusters;
}

}  // namespace

Resolution resolve_entities(std::span<const DocumentEntities> documents) {
  std::vector<ResolvedCluster> clusters;
  for (Cluster& members : find_clusters(sort_by_id(documents))) {
    Entity entity = make_entity(members);
    clusters.push_back({.entity = std::move(entity), .members = std::move(members)});
  }
  clusters = with_numbered_ids(std::move(clusters));
  std::ranges::sort(clusters, {}, [](const ResolvedCluster& cluster) -> const std::string& {
    return cluster.entity.id;
  });
  Resolution resolution;
  for (const DocumentEntities& document : documents) {
    resolution.entity_of[document.document_id];  // a document without entities is there too
  }
  for (ResolvedCluster& cluster : clusters) {
    for (const Member& member : cluster.members) {
      resolution.entity_of[member.document->document_id].emplace(member.entity->id,
                                                                 cluster.entity.id);
    }
    resolution.entities.push_back(std::move(cluster.entity));
  }
  return resolution;
}

}  // namespace relata
