// SPDX-License-Identifier: Apache-2.0
#include "base/map_in_order.h"

#include <gmock/gmock.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>

namespace relata {
namespace {

/// Gives 0, 1, … `count`-1.
class Counter {
 public:
  explicit Counter(int count) : count_(count) {}

  std::optional<int> operator()() { return next_ < count_ ? std::optional(next_++) : std::nullopt; }

 private:
  int count_;
  int next_ = 0;
};

std::vector<int> numbers_to(int count) {
  std::vector<int> numbers(static_cast<std::size_t>(count));
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}

class MapInOrder : public testing::TestWithParam<std::size_t> {};

TEST_P(MapInOrder, GivesOutputsInTheOrderOfTheItems) {
  const auto make = [](int i) {
    std::this_thread::sleep_for(std::chrono::microseconds(i % 7 == 0 ? 500 : 0));
    return i;
  };
  std::vector<int> taken;
  map_in_order(GetParam(), Counter(300), make, [&](int i) { taken.push_back(i); });
  EXPECT_EQ(taken, numbers_to(300));
}

TEST_P(MapInOrder, TakesNothingWhenThereIsNothing) {
  int taken = 0;
  map_in_order(
      GetParam(), Counter(0), [](int i) { return i; }, [&](int) { ++taken; });
  EXPECT_EQ(taken, 0);
}

TEST_P(MapInOrder, MovesWhatCannotBeCopied) {
  std::vector<int> taken;
  map_in_order(
      GetParam(), Counter(20), [](int i) { return std::make_unique<int>(i); },
      [&](std::unique_ptr<int> output) { taken.push_back(*output); });
  EXPECT_EQ(taken, numbers_to(20));
}

TEST_P(MapInOrder, PassesOnWhatNextThrows) {
  const auto next = [counter = Counter(100)]() mutable {
    const std::optional<int> item = counter();
    return item == 50 ? throw std::runtime_error("next failed at 50") : item;
  };
  EXPECT_THAT(([&] {
                map_in_order(
                    GetParam(), next, [](int i) { return i; }, [](int) {});
              }),
              testing::ThrowsMessage<std::runtime_error>("next failed at 50"));
}

TEST_P(MapInOrder, PassesOnWhatMakeThrowsAfterTheOutputsBefore) {
  const auto make = [](int i) {
    return i == 50 ? throw std::runtime_error("make failed at 50") : i;
  };
  std::vector<int> taken;
  EXPECT_THAT(
      ([&] { map_in_order(GetParam(), Counter(100), make, [&](int i) { taken.push_back(i); }); }),
      testing::ThrowsMessage<std::runtime_error>("make failed at 50"));
  EXPECT_EQ(taken, numbers_to(50));
}

TEST_P(MapInOrder, PassesOnWhatTakeThrowsAndTakesNoMore) {
  std::vector<int> taken;
  const auto take = [&](int i) {
    taken.push_back(i);
    if (i == 50) {
      throw std::runtime_error("take failed at 50");
    }
  };
  EXPECT_THAT(([&] {
                map_in_order(
                    GetParam(), Counter(100), [](int i) { return i; }, take);
              }),
              testing::ThrowsMessage<std::runtime_error>("take failed at 50"));
  EXPECT_EQ(taken, numbers_to(51));
}

TEST_P(MapInOrder, HoldsAtMostFourItemsAThread) {
  int given = 0;
  int taken = 0;
  int most = 0;
  const auto next = [&, counter = Counter(200)]() mutable {
    const std::optional<int> item = counter();
    given += item ? 1 : 0;
    most = std::max(most, given - taken);
    return item;
  };
  map_in_order(
      GetParam(), next, [](int i) { return i; }, [&](int) { ++taken; });
  // One more than in flight: it was read before the window was looked at.
  EXPECT_LE(most, static_cast<int>(4 * GetParam()) + 1);
}

TEST_P(MapInOrder, CallsNextAndTakeOnTheCallingThread) {
  const std::thread::id caller = std::this_thread::get_id();
  std::atomic<int> elsewhere = 0;
  const auto note = [&] { elsewhere += std::this_thread::get_id() == caller ? 0 : 1; };
  const auto next = [&, counter = Counter(50)]() mutable {
    note();
    return counter();
  };
  map_in_order(
      GetParam(), next, [](int i) { return i; }, [&](int) { note(); });
  EXPECT_EQ(elsewhere, 0);
}

INSTANTIATE_TEST_SUITE_P(Threads, MapInOrder, testing::Values(1, 2, 4));

TEST(MapInOrder, WorksOnSeveralItemsAtOnce) {
  std::atomic<int> arrived = 0;
  // Each waits for the other: only two threads at work can end this.
  const auto make = [&](int i) {
    ++arrived;
    while (arrived < 2) {
      std::this_thread::yield();
    }
    return i;
  };
  std::vector<int> taken;
  map_in_order(2, Counter(2), make, [&](int i) { taken.push_back(i); });
  EXPECT_EQ(taken, numbers_to(2));
}

TEST(MapInOrder, DropsItemsBehindTheOneThatFailed) {
  std::atomic<int> made = 0;
  const auto make = [&](int i) {
    ++made;
    return i == 0 ? throw std::runtime_error("no") : i;
  };
  EXPECT_THROW(map_in_order(2, Counter(1000), make, [](int) {}), std::runtime_error);
  EXPECT_LE(made, 8);
}

}  // namespace
}  // namespace relata
