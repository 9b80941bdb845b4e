// SPDX-License-Identifier: Apache-2.0
#include "extract/language/name_decoder.h"

#include "tests/support/random_numbers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace relata {
namespace {

using Path = std::vector<std::uint16_t>;
using Matrix = std::vector<std::vector<float>>;  // by word and label

/// O, then B I L U of two kinds.
NameLabels two_kinds() {
  return {.kinds = {{.name = "Person", .begin = 1, .inside = 2, .last = 3, .unit = 4},
                    {.name = "Place", .begin = 5, .inside = 6, .last = 7, .unit = 8}},
          .count = 9};
}

enum Label : std::uint16_t {
  O,
  BPerson,
  IPerson,
  LPerson,
  UPerson,
  BPlace,
  IPlace,
  LPlace,
  UPlace
};

class Scores {
 public:
  explicit Scores(const Matrix& rows) : count_(rows.size()) {
    for (const auto& row : rows) {
      flat_.insert(flat_.end(), row.begin(), row.end());
    }
  }

  [[nodiscard]] ScoreRows rows() const {
    return {.values = flat_.data(), .stride = 9, .count = count_};
  }

 private:
  std::vector<float> flat_;
  std::size_t count_;
};

Path decode(const Matrix& rows) {
  return NameDecoder(two_kinds()).decode(Scores(rows).rows());
}

/// Scores that want these labels.
Matrix wanting(const Path& labels) {
  Matrix rows;
  for (const std::uint16_t label : labels) {
    rows.emplace_back(9, 0.0F);
    rows.back()[label] = 5.0F;
  }
  return rows;
}

bool may_follow(std::uint16_t before, std::uint16_t label) {
  const bool is_open =
      before == BPerson || before == IPerson || before == BPlace || before == IPlace;
  const bool continues = label == IPerson || label == LPerson || label == IPlace || label == LPlace;
  return is_open == continues && (!is_open || (before <= UPerson) == (label <= UPerson));
}

bool is_legal(const Path& path) {
  std::uint16_t before = O;
  for (const std::uint16_t label : path) {
    if (!may_follow(before, label)) {
      return false;
    }
    before = label;
  }
  return may_follow(before, O);
}

double total(const Matrix& rows, const Path& path) {
  double sum = 0;
  for (std::size_t word = 0; word < path.size(); ++word) {
    sum += static_cast<double>(rows[word][path[word]]);
  }
  return sum;
}

double best_total(const Matrix& rows) {
  double best = -std::numeric_limits<double>::infinity();
  Path path(rows.size(), 0);
  for (;;) {
    if (is_legal(path)) {
      best = std::max(best, total(rows, path));
    }
    std::size_t word = 0;
    while (word < path.size() && path[word] == UPlace) {
      path[word++] = 0;
    }
    if (word == path.size()) {
      return best;
    }
    ++path[word];
  }
}

TEST(NameDecoder, TakesTheBestLabelsWhereTheyAreLegal) {
  EXPECT_EQ(decode(wanting({BPerson, IPerson, LPerson, O, UPlace})),
            (Path{BPerson, IPerson, LPerson, O, UPlace}));
}

TEST(NameDecoder, EndsEveryNameItBegins) {
  EXPECT_TRUE(is_legal(decode(wanting({O, BPerson, IPerson}))));
}

TEST(NameDecoder, KeepsTheKindWithinAName) {
  EXPECT_TRUE(is_legal(decode(wanting({BPerson, LPlace, O}))));
}

TEST(NameDecoder, TakesTheSmallestOfEqualLabels) {
  EXPECT_EQ(decode(Matrix(3, std::vector<float>(9, 1.0F))), (Path{O, O, O}));
}

TEST(NameDecoder, HasNothingToSayOfNoWords) {
  EXPECT_TRUE(decode({}).empty());
}

TEST(NameDecoder, NamesSpansWithTheirKind) {
  const Scores scores(wanting({UPlace, O, BPerson, LPerson}));
  NameDecoder decoder(two_kinds());
  const auto names = decoder.names(decoder.decode(scores.rows()), scores.rows());
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(names[0].kind, 1U);
  EXPECT_EQ(names[1].begin, 2U);
  EXPECT_EQ(names[1].end, 4U);
  EXPECT_EQ(names[1].kind, 0U);
}

// e^5 / (e^5 + 8) for the label, and three more labels of the same kind.
TEST(NameDecoder, GivesTheShareOfTheKindAsConfidence) {
  const Scores scores(wanting({UPlace}));
  NameDecoder decoder(two_kinds());
  const auto names = decoder.names(decoder.decode(scores.rows()), scores.rows());
  ASSERT_EQ(names.size(), 1U);
  EXPECT_NEAR(names[0].confidence, (148.413 + 3) / (148.413 + 8), 1e-5);
}

class RandomNames : public testing::TestWithParam<int> {};

TEST_P(RandomNames, AreAsGoodAsTheBestOfAll) {
  RandomNumbers random(static_cast<std::uint64_t>(GetParam()));
  Matrix rows(random.size(1, 4), std::vector<float>(9));
  for (auto& row : rows) {
    std::ranges::generate(row, [&] { return random.real(-4.0F, 4.0F); });
  }
  const Path path = decode(rows);
  ASSERT_TRUE(is_legal(path));
  EXPECT_NEAR(total(rows, path), best_total(rows), 1e-5);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomNames, testing::Range(0, 100));

}  // namespace
}  // namespace relata
