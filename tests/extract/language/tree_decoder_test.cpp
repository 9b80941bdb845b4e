// SPDX-License-Identifier: Apache-2.0
#include "extract/language/tree_decoder.h"

#include "tests/support/random_numbers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace relata {
namespace {

using Heads = std::vector<HeadNumber>;
using Matrix = std::vector<std::vector<float>>;  // by word and head, the root first

Heads decode(const Matrix& scores) {
  std::vector<float> flat;
  for (const auto& row : scores) {
    flat.insert(flat.end(), row.begin(), row.end());
  }
  return TreeDecoder().decode(
      {.values = flat.data(), .stride = scores.size() + 1, .count = scores.size()});
}

bool reaches_root(const Heads& heads, std::size_t word) {
  for (std::size_t steps = 0; steps <= heads.size(); ++steps) {
    if (heads[word] == 0) {
      return true;
    }
    word = heads[word] - 1U;
  }
  return false;
}

bool is_tree(const Heads& heads) {
  std::vector<std::size_t> words(heads.size());
  std::iota(words.begin(), words.end(), 0U);
  return std::ranges::count(heads, HeadNumber{0}) == 1 &&
         std::ranges::all_of(words, [&](std::size_t word) { return reaches_root(heads, word); });
}

double total(const Matrix& scores, const Heads& heads) {
  double sum = 0;
  for (std::size_t word = 0; word < heads.size(); ++word) {
    sum += static_cast<double>(scores[word][heads[word]]);
  }
  return sum;
}

/// The largest sum of all trees, by trying every choice of heads.
double best_total(const Matrix& scores) {
  double best = -std::numeric_limits<double>::infinity();
  Heads heads(scores.size(), 0);
  for (;;) {
    if (is_tree(heads)) {
      best = std::max(best, total(scores, heads));
    }
    std::size_t word = 0;
    while (word < heads.size() && heads[word] == heads.size()) {
      heads[word++] = 0;
    }
    if (word == heads.size()) {
      return best;
    }
    ++heads[word];
  }
}

Matrix random_scores(RandomNumbers& random, std::size_t words) {
  Matrix scores(words, std::vector<float>(words + 1));
  for (auto& row : scores) {
    for (float& score : row) {
      score = random.real(-8.0F, 8.0F);
    }
  }
  return scores;
}

TEST(TreeDecoder, TakesTheBestHeadsWhereTheyAreATree) {
  EXPECT_EQ(decode({{0, 9, 5, 1}, {7, 1, 9, 1}, {0, 1, 5, 9}}), (Heads{2, 0, 2}));
}

TEST(TreeDecoder, BreaksACycleWhereItCostsLeast) {
  // 1 and 2 want each other; the root is nearly as good for 2, much worse for 1.
  EXPECT_EQ(decode({{0, 0, 9}, {8, 9, 0}}), (Heads{2, 0}));
}

TEST(TreeDecoder, KeepsOneRootOfTwo) {
  EXPECT_EQ(decode({{9, 0, 2}, {8, 3, 0}}), (Heads{0, 1}));
}

TEST(TreeDecoder, TakesTheSmallerOfEqualHeads) {
  EXPECT_EQ(decode({{1, 0, 0, 0}, {0, 2, 0, 2}, {0, 2, 2, 0}}), (Heads{0, 1, 1}));
}

TEST(TreeDecoder, HasNothingToSayOfNoWords) {
  EXPECT_TRUE(decode({}).empty());
}

TEST(TreeDecoder, MakesAWordAloneTheRoot) {
  EXPECT_EQ(decode({{-5, 100}}), Heads{0});
}

TEST(TreeDecoder, GivesATreeForScoresBeyondThoseOfAnyModel) {
  constexpr float kHuge = 1e30F;
  EXPECT_TRUE(is_tree(decode({{kHuge, 0, 1, 2}, {kHuge, 1, 0, -kHuge}, {kHuge, 0, kHuge, 1}})));
}

class RandomTree : public testing::TestWithParam<int> {};

TEST_P(RandomTree, IsAsGoodAsTheBestOfAll) {
  RandomNumbers random(static_cast<std::uint64_t>(GetParam()));
  const Matrix scores = random_scores(random, random.size(1, 5));
  const Heads heads = decode(scores);
  ASSERT_TRUE(is_tree(heads));
  EXPECT_NEAR(total(scores, heads), best_total(scores), 1e-5);
}

TEST_P(RandomTree, IsATreeWhateverTheLength) {
  RandomNumbers random(static_cast<std::uint64_t>(GetParam()));
  EXPECT_TRUE(is_tree(decode(random_scores(random, random.size(6, 80)))));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTree, testing::Range(0, 200));

}  // namespace
}  // namespace relata
