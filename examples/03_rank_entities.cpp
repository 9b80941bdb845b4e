// SPDX-License-Identifier: Apache-2.0
// Example: which entities matter most? PageRank over the whole graph.
// Shows: loading a graph file into memory, running a Boost.Graph algorithm on it.
// Understand first: 02_ask_a_graph.cpp
// Usage: 03_rank_entities GRAPH_FILE

#include "base/error.h"
#include "graph/property_graph.h"
#include "graph/store/graph_store.h"

#include <boost/graph/page_rank.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <numeric>
#include <vector>

namespace {

constexpr std::size_t kShown = 10;

void print_most_important(const relata::PropertyGraph& graph) {
  const auto& boost_graph = graph.boost_graph();
  std::vector<double> rank(num_vertices(boost_graph));
  boost::graph::page_rank(boost_graph, boost::make_iterator_property_map(
                                           rank.begin(), get(boost::vertex_index, boost_graph)));
  std::vector<std::size_t> order(rank.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(
      order, [&](std::size_t left, std::size_t right) { return rank[left] > rank[right]; });
  for (std::size_t i = 0; i < std::min(kShown, order.size()); ++i) {
    std::cout << i + 1 << ". " << boost_graph[order[i]].name << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: 03_rank_entities GRAPH_FILE\n";
    return 2;
  }
  try {
    print_most_important(
        relata::load_graph(relata::GraphStore::open(argv[1], relata::OpenMode::Read)));
  } catch (const relata::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
