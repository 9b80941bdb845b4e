// SPDX-License-Identifier: Apache-2.0
// Example: an export that Relata does not have, here Graphviz DOT with the plain facts only.
// Shows: the GraphSource interface that every writer uses; it serves a store and a graph in memory
// alike. Understand first: 02_ask_a_graph.cpp Usage: 04_write_your_own_format GRAPH_FILE

#include "base/error.h"
#include "graph/graph_source.h"
#include "graph/store/graph_store.h"

#include <iostream>
#include <string>
#include <string_view>

namespace {

std::string quote(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      quoted += '\\';
    }
    quoted += c;
  }
  return quoted + '"';
}

void write_dot(const relata::GraphSource& source, std::ostream& out) {
  out << "digraph relata {\n";
  source.visit_entities([&](const relata::Entity& entity) {
    out << "  " << quote(entity.id) << " [label=" << quote(entity.name) << "];\n";
  });
  source.visit_relations([&](const relata::RelationWithStatements& each) {
    const auto& relation = each.relation;
    if (relation.is_plain_fact) {
      out << "  " << quote(relation.key.subject) << " -> " << quote(relation.key.object)
          << " [label=" << quote(relation.key.predicate) << "];\n";
    }
  });
  out << "}\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: 04_write_your_own_format GRAPH_FILE\n";
    return 2;
  }
  try {
    write_dot(relata::GraphStore::open(argv[1], relata::OpenMode::Read), std::cout);
  } catch (const relata::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
