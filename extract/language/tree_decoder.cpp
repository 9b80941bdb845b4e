// SPDX-License-Identifier: Apache-2.0
#include "extract/language/tree_decoder.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace relata {

namespace {

/// Taken from every arc of the root, so that a tree with two of them is never better than one with
/// one. Sums of doubles keep what remains of the scores.
constexpr double kRootPenalty = 1e7;
constexpr double kNoArc = -std::numeric_limits<double>::infinity();

}  // namespace

const std::vector<HeadNumber>& TreeDecoder::decode(const ScoreRows& scores) {
  heads_.assign(scores.count, 0);
  if (heads_.empty()) {
    return heads_;
  }
  take_best_heads(scores);
  if (is_tree_with_one_root()) {
    return heads_;
  }
  prepare(scores);
  for (const HeadNumber node : active_) {
    choose_head(node);
  }
  for (auto cycle = find_cycle(); !cycle.empty(); cycle = find_cycle()) {
    const HeadNumber contracted = cycle.front();
    contract(std::move(cycle));
    choose_head(contracted);
  }
  expand();
  keep_one_root();
  return heads_;
}

void TreeDecoder::take_best_heads(const ScoreRows& scores) {
  for (std::size_t word = 0; word < scores.count; ++word) {
    const float* const row = scores.row(word);
    float best = row[0];
    for (std::size_t head = 1; head <= scores.count; ++head) {
      if (row[head] > best && head != word + 1) {
        best = row[head];
        heads_[word] = static_cast<HeadNumber>(head);
      }
    }
  }
}

/// Walks up from every word until it meets what an earlier walk has seen.
bool TreeDecoder::is_tree_with_one_root() {
  visits_.assign(heads_.size() + 1, 0);
  for (std::size_t start = 1; start <= heads_.size(); ++start) {
    std::size_t node = start;
    for (; node != 0 && visits_[node] == 0; node = heads_[node - 1]) {
      visits_[node] = static_cast<HeadNumber>(start);
    }
    if (node != 0 && visits_[node] == start) {
      return false;
    }
  }
  return std::ranges::count(heads_, HeadNumber{0}) == 1;
}

void TreeDecoder::prepare(const ScoreRows& scores) {
  nodes_ = scores.count + 1;
  scores_.assign(nodes_ * nodes_, kNoArc);
  arcs_.resize(nodes_ * nodes_);
  chosen_heads_.assign(nodes_, 0);
  active_.resize(nodes_);
  std::iota(active_.begin(), active_.end(), HeadNumber{0});
  node_of_ = active_;
  contractions_.clear();
  for (std::size_t dependent = 1; dependent < nodes_; ++dependent) {
    const float* const row = scores.row(dependent - 1);
    for (std::size_t head = 0; head < nodes_; ++head) {
      arcs_[at(dependent, head)] = {static_cast<HeadNumber>(dependent),
                                    static_cast<HeadNumber>(head)};
      if (head != dependent) {
        scores_[at(dependent, head)] =
            static_cast<double>(row[head]) - (head == 0 ? kRootPenalty : 0.0);
      }
    }
  }
}

void TreeDecoder::choose_head(HeadNumber node) {
  const double* const scores = scores_.data() + at(node, 0);
  double best = kNoArc;
  for (const HeadNumber head : active_) {
    if (head != node && scores[head] > best) {
      best = scores[head];
      chosen_heads_[node] = head;
    }
  }
}

std::vector<HeadNumber> TreeDecoder::find_cycle() {
  visits_.assign(nodes_, 0);
  for (const HeadNumber start : active_) {
    HeadNumber node = start;
    for (; node != 0 && visits_[node] == 0; node = chosen_heads_[node]) {
      visits_[node] = start;
    }
    if (node != 0 && visits_[node] == start) {
      std::vector<HeadNumber> cycle = {node};
      for (HeadNumber next = chosen_heads_[node]; next != node; next = chosen_heads_[next]) {
        cycle.push_back(next);
      }
      return cycle;
    }
  }
  return {};
}

void TreeDecoder::contract(std::vector<HeadNumber> cycle) {
  Contraction contraction{.cycle = std::move(cycle), .arcs = {}, .node_of = node_of_};
  const std::vector<HeadNumber>& nodes = contraction.cycle;
  for (const HeadNumber node : nodes) {
    contraction.arcs.push_back(arcs_[at(node, chosen_heads_[node])]);
  }
  const auto is_inside = [&](HeadNumber node) { return std::ranges::count(nodes, node) != 0; };
  for (const HeadNumber outside : active_) {
    if (!is_inside(outside)) {
      redirect(outside, nodes);
      // What was the best head of a node outside is so still, under the cycle's name.
      if (is_inside(chosen_heads_[outside])) {
        chosen_heads_[outside] = nodes[0];
      }
    }
  }
  std::erase_if(active_, [&](HeadNumber node) { return node != nodes[0] && is_inside(node); });
  for (HeadNumber& node : node_of_) {
    if (is_inside(node)) {
      node = nodes[0];
    }
  }
  contractions_.push_back(std::move(contraction));
}

/// The arcs between the cycle and a node outside of it: the best of those of its nodes. One into
/// the cycle takes the place of the arc by which its node was reached.
void TreeDecoder::redirect(HeadNumber outside, const std::vector<HeadNumber>& cycle) {
  double best_in = kNoArc;
  double best_out = kNoArc;
  Arc arc_in;
  Arc arc_out;
  for (const HeadNumber node : cycle) {
    const double in = scores_[at(node, outside)] - scores_[at(node, chosen_heads_[node])];
    if (in > best_in) {
      best_in = in;
      arc_in = arcs_[at(node, outside)];
    }
    if (scores_[at(outside, node)] > best_out) {
      best_out = scores_[at(outside, node)];
      arc_out = arcs_[at(outside, node)];
    }
  }
  scores_[at(cycle[0], outside)] = best_in;
  arcs_[at(cycle[0], outside)] = arc_in;
  scores_[at(outside, cycle[0])] = best_out;
  arcs_[at(outside, cycle[0])] = arc_out;
}

void TreeDecoder::expand() {
  std::vector<Arc> reached_by(nodes_);
  for (const HeadNumber node : active_) {
    reached_by[node] = arcs_[at(node, chosen_heads_[node])];
  }
  for (auto contraction = contractions_.rbegin(); contraction != contractions_.rend();
       ++contraction) {
    const Arc entry = reached_by[contraction->cycle[0]];
    const HeadNumber entered = contraction->node_of[entry.dependent];
    for (std::size_t i = 0; i < contraction->cycle.size(); ++i) {
      const HeadNumber node = contraction->cycle[i];
      reached_by[node] = node == entered ? entry : contraction->arcs[i];
    }
  }
  for (std::size_t word = 0; word < heads_.size(); ++word) {
    heads_[word] = reached_by[word + 1].head;
  }
}

/// The penalty sees to it, unless scores are larger than those of any trained model.
void TreeDecoder::keep_one_root() {
  const auto first = std::ranges::find(heads_, HeadNumber{0});
  const auto root = static_cast<HeadNumber>(first - heads_.begin() + 1);
  std::replace(first == heads_.end() ? first : first + 1, heads_.end(), HeadNumber{0}, root);
}

}  // namespace relata
