// SPDX-License-Identifier: Apache-2.0
#include "extract/language/word_cache.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// Inserts a word with a number of its own.
void insert(WordCache& cache, const std::string& word, float number) {
  cache.insert(word)[0] = number;
}

TEST(WordCache, FindsWhatWasInserted) {
  WordCache cache(1, 4);
  insert(cache, "one", 1.0F);
  insert(cache, "two", 2.0F);
  EXPECT_EQ(*cache.find("one"), 1.0F);
  EXPECT_EQ(*cache.find("two"), 2.0F);
  EXPECT_EQ(cache.find("three"), nullptr);
}

TEST(WordCache, DropsAWordWhenItIsFull) {
  WordCache cache(1, 2);
  insert(cache, "one", 1.0F);
  insert(cache, "two", 2.0F);
  cache.begin_batch();
  insert(cache, "three", 3.0F);
  EXPECT_EQ(cache.find("one"), nullptr);
  EXPECT_EQ(*cache.find("three"), 3.0F);
}

TEST(WordCache, KeepsAWordThatIsUsedAgain) {
  WordCache cache(1, 2);
  insert(cache, "one", 1.0F);
  insert(cache, "two", 2.0F);
  static_cast<void>(cache.find("one"));
  cache.begin_batch();
  insert(cache, "three", 3.0F);
  EXPECT_NE(cache.find("one"), nullptr);
  EXPECT_EQ(cache.find("two"), nullptr);
}

TEST(WordCache, KeepsTheWordsOfTheBatchInPlace) {
  WordCache cache(1, 3);
  insert(cache, "old", 0.0F);
  cache.begin_batch();
  float* const row = cache.insert("one");
  insert(cache, "two", 2.0F);
  insert(cache, "three", 3.0F);
  EXPECT_EQ(cache.find("old"), nullptr);
  EXPECT_EQ(cache.find("one"), row);
}

TEST(WordCache, DoesNotKeepVeryLongWords) {
  WordCache cache(1, 4);
  const std::string word(1000, 'x');
  insert(cache, word, 1.0F);
  EXPECT_EQ(cache.find(word), nullptr);
}

}  // namespace
}  // namespace relata
