// SPDX-License-Identifier: Apache-2.0
#include "extract/text/workspace.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <memory_resource>
#include <vector>

namespace relata {
namespace {

/// Counts the bytes that are lent out.
class CountingMemory final : public std::pmr::memory_resource {
 public:
  [[nodiscard]] std::size_t lent_bytes() const { return lent_bytes_; }

 private:
  void* do_allocate(std::size_t size_bytes, std::size_t alignment) override {
    lent_bytes_ += size_bytes;
    return std::pmr::new_delete_resource()->allocate(size_bytes, alignment);
  }

  void do_deallocate(void* memory, std::size_t size_bytes, std::size_t alignment) override {
    lent_bytes_ -= size_bytes;
    std::pmr::new_delete_resource()->deallocate(memory, size_bytes, alignment);
  }

  [[nodiscard]] bool do_is_equal(const memory_resource& other) const noexcept override {
    return this == &other;
  }

  std::size_t lent_bytes_ = 0;
};

class WorkspaceTest : public testing::Test {
 protected:
  void SetUp() override { before_ = std::pmr::set_default_resource(&memory_); }

  void TearDown() override { std::pmr::set_default_resource(before_); }

  CountingMemory memory_;

 private:
  std::pmr::memory_resource* before_ = nullptr;
};

TEST_F(WorkspaceTest, TakesMemoryInBlocksThatManyContainersShare) {
  Workspace scratch;
  const std::pmr::vector<int> first(10, &scratch.arena());
  const std::size_t lent_bytes = memory_.lent_bytes();
  const std::pmr::vector<int> second(10, &scratch.arena());
  EXPECT_GT(lent_bytes, 10 * sizeof(int));
  EXPECT_EQ(memory_.lent_bytes(), lent_bytes);
}

TEST_F(WorkspaceTest, GivesAllMemoryBackWhenCleared) {
  Workspace scratch;
  static_cast<void>(scratch.arena().allocate(1'000'000));
  EXPECT_GE(memory_.lent_bytes(), 1'000'000U);
  scratch.clear();
  EXPECT_EQ(memory_.lent_bytes(), 0U);
}

TEST(Workspace, KeepsAStateOfEachOwnerFromOneDocumentToTheNext) {
  Workspace scratch;
  const int first = 0;
  const int second = 0;
  scratch.kept<int>(&first, [] { return 1; }) = 10;
  static_cast<void>(scratch.kept<int>(&second, [] { return 2; }));
  scratch.clear();
  EXPECT_EQ(scratch.kept<int>(&first, [] { return 3; }), 10);
  EXPECT_EQ(scratch.kept<int>(&second, [] { return 3; }), 2);
}

}  // namespace
}  // namespace relata
