// SPDX-License-Identifier: Apache-2.0
#pragma once
// From scores of arcs to a tree: the best one with exactly one root.

#include "extract/language/score_rows.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace relata {

/// The head of a word: 0 is the root, others are the head's number in the piece plus one.
using HeadNumber = std::uint16_t;

/// Finds the tree with the largest sum of scores. Most often the best head of each word makes one;
/// where it does not, the algorithm of Chu, Liu and Edmonds contracts cycles until it does. Of
/// equal heads it takes the smaller. Threads: one decoder a thread; its buffers are kept.
class TreeDecoder {
 public:
  /// `scores` has a row for each word: column 0 is the root, column j + 1 the word j; a word's own
  /// column does not count. Requires: finite scores; fewer than 65,535 words. Returns: the head of
  /// each word. Valid until: the next call.
  const std::vector<HeadNumber>& decode(const ScoreRows& scores);

 private:
  /// An arc of the sentence, behind an arc between contracted nodes.
  struct Arc {
    HeadNumber dependent = 0;
    HeadNumber head = 0;
  };

  struct Contraction {
    std::vector<HeadNumber> cycle;    // its nodes; the first stands for all from then on
    std::vector<Arc> arcs;            // by which each of them was reached within the cycle
    std::vector<HeadNumber> node_of;  // for each word, the node it was in before
  };

  void take_best_heads(const ScoreRows& scores);
  [[nodiscard]] bool is_tree_with_one_root();
  void prepare(const ScoreRows& scores);
  void choose_head(HeadNumber node);
  [[nodiscard]] std::vector<HeadNumber> find_cycle();
  void contract(std::vector<HeadNumber> cycle);
  void redirect(HeadNumber outside, const std::vector<HeadNumber>& cycle);
  void expand();
  void keep_one_root();

  [[nodiscard]] std::size_t at(std::size_t dependent, std::size_t head) const {
    return dependent * nodes_ + head;
  }

  std::vector<HeadNumber> heads_;  // the result, by word
  // Of the algorithm; nodes are the root and the words, counted from 1.
  std::size_t nodes_ = 0;
  std::vector<double> scores_;            // by dependent and head
  std::vector<Arc> arcs_;                 // the same
  std::vector<HeadNumber> active_;        // nodes that are not contracted into another, in order
  std::vector<HeadNumber> chosen_heads_;  // by node
  std::vector<HeadNumber> visits_;        // by node: the walk that came by first
  std::vector<HeadNumber> node_of_;       // by word: the node that it is in now
  std::vector<Contraction> contractions_;
};

}  // namespace relata
