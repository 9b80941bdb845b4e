// SPDX-License-Identifier: Apache-2.0
#pragma once
// The words met lately, with what the network computed of each: most words of a text were met
// before.

#include "extract/language/aligned_vector.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace relata {

/// Rows of floats by word, as many as there is room for. What is kept never changes a result, only
/// the time it takes. Threads: one cache a thread.
class WordCache {
 public:
  /// Requires: room for more words than any batch has.
  WordCache(std::size_t row_size, std::size_t capacity);

  /// Rows handed out from here on stay where they are until the next call.
  void begin_batch() { ++batch_; }

  /// Nothing (null) when the word is not there. Valid until: `begin_batch`.
  [[nodiscard]] float* find(std::string_view word);

  /// A row for a word that is not there, in place of one that was not used lately. Words longer
  /// than a line of text are not kept beyond the batch. Valid until: `begin_batch`.
  [[nodiscard]] float* insert(std::string_view word);

 private:
  struct Slot {
    std::string word;
    float* row = nullptr;
    std::uint64_t batch = 0;     // that used it last
    bool is_used_again = false;  // since the hand passed it
  };

  std::size_t free_slot();
  std::size_t new_slot();

  std::size_t row_size_;
  std::size_t capacity_;
  std::uint64_t batch_ = 0;
  std::size_t hand_ = 0;
  std::vector<Slot> slots_;  // never grows beyond what was reserved, so views of words stay valid
  std::vector<AlignedVector<float>> rows_;  // in chunks, so that short texts take little memory
  std::unordered_map<std::string_view, std::size_t> slot_of_;
};

}  // namespace relata
