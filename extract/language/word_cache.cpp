// SPDX-License-Identifier: Apache-2.0
#include "extract/language/word_cache.h"

namespace relata {

namespace {

constexpr std::size_t kChunkRows = 64;
constexpr std::size_t kMaxKeptBytes = 128;

}  // namespace

WordCache::WordCache(std::size_t row_size, std::size_t capacity)
    : row_size_(row_size), capacity_(capacity) {
  slots_.reserve(capacity);
}

float* WordCache::find(std::string_view word) {
  const auto found = slot_of_.find(word);
  if (found == slot_of_.end()) {
    return nullptr;
  }
  Slot& slot = slots_[found->second];
  slot.batch = batch_;
  slot.is_used_again = true;
  return slot.row;
}

float* WordCache::insert(std::string_view word) {
  const std::size_t index = slots_.size() < capacity_ ? new_slot() : free_slot();
  Slot& slot = slots_[index];
  slot.batch = batch_;
  if (word.size() <= kMaxKeptBytes) {
    slot.word = word;
    slot_of_.emplace(slot.word, index);
  }
  return slot.row;
}

std::size_t WordCache::new_slot() {
  const std::size_t index = slots_.size();
  if (index % kChunkRows == 0) {
    rows_.emplace_back(kChunkRows * row_size_);
  }
  slots_.emplace_back();
  slots_.back().row = rows_.back().data() + index % kChunkRows * row_size_;
  return index;
}

/// The clock: a hand goes round over the slots and takes the first that was not used since it last
/// came by. Words of this batch are passed over.
std::size_t WordCache::free_slot() {
  for (;; hand_ = (hand_ + 1) % capacity_) {
    Slot& slot = slots_[hand_];
    if (slot.batch == batch_) {
      continue;
    }
    if (!slot.is_used_again) {
      break;
    }
    slot.is_used_again = false;
  }
  slot_of_.erase(slots_[hand_].word);
  slots_[hand_].word.clear();
  return hand_;
}

}  // namespace relata
