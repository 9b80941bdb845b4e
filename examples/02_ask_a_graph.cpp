// SPDX-License-Identifier: Apache-2.0
// Example: build a graph file from articles and ask who is next to an entity.
// Shows: building a store, finding an entity by name, neighbors, the evidence of an answer.
// Understand first: 01_extract_one_text.cpp
// Usage: 02_ask_a_graph ARTICLES GRAPH_FILE NAME

#include "base/error.h"
#include "extract/extractor.h"
#include "graph/store/graph_store.h"
#include "pipeline/graph_builder.h"

#include <iostream>

namespace {

void print_neighbors(const relata::GraphStore& store, const relata::Entity& entity) {
  for (const auto& neighbor :
       store.find_neighbors({.entity = entity.id, .predicates = {}, .kinds = {}})) {
    const auto& relation = neighbor.relation;
    std::cout << (neighbor.is_outgoing ? "-> " : "<- ") << qualifier_prefix(relation.key)
              << relation.key.predicate << ' ' << neighbor.other.name << '\n';
    const auto evidence = store.find_relation(relation.id);  // kept while its statements are read
    for (const auto& statement : evidence->statements) {
      std::cout << "     " << statement.document << ": " << statement.evidence.text.value_or("")
                << '\n';
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: 02_ask_a_graph ARTICLES GRAPH_FILE NAME\n";
    return 2;
  }
  try {
    const auto& ontology = relata::Ontology::standard();
    const auto extractor = relata::Extractor::standard(ontology);
    const relata::BuildContext context{.extractor = extractor, .ontology = ontology, .options = {}};
    relata::build_store(argv[2], relata::list_inputs({argv[1]}), context);
    const auto store = relata::GraphStore::open(argv[2], relata::OpenMode::Read);
    for (const auto& entity : store.find_entities_named(argv[3])) {
      std::cout << entity.id << '\n';
      print_neighbors(store, entity);
    }
  } catch (const relata::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
