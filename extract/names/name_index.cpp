// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_index.h"

#include "extract/names/name_key.h"

#include <bit>

namespace relata {

namespace {

constexpr std::size_t kMinSlots = 16;

std::uint32_t tag_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32U);
}

}  // namespace

NameIndex::NameIndex(std::size_t expected_names)
    : slots_(std::bit_ceil(2 * expected_names + kMinSlots)) {
  entries_.reserve(expected_names);
}

std::size_t NameIndex::slot_of(std::string_view name, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash ^ (hash >> 29U)) & mask;
  while (slots_[at].entry != 0) {
    const Slot& slot = slots_[at];
    if (slot.tag == tag_of(hash) && is_same_name(entries_[slot.entry - 1].name, name)) {
      return at;
    }
    at = (at + 1) & mask;
  }
  return at;
}

NameEntry& NameIndex::entry(std::string_view name) {
  if (2 * (entries_.size() + 1) > slots_.size()) {
    grow();
  }
  const std::uint64_t hash = hash_name(name);
  Slot& slot = slots_[slot_of(name, hash)];
  if (slot.entry == 0) {
    entries_.push_back({name, {}, {}, 0});
    slot = {tag_of(hash), static_cast<std::uint32_t>(entries_.size())};
  }
  return entries_[slot.entry - 1];
}

const NameEntry* NameIndex::find(std::string_view name) const {
  return find(name, hash_name(name));
}

const NameEntry* NameIndex::find(std::string_view name, std::uint64_t hash) const {
  const Slot& slot = slots_[slot_of(name, hash)];
  return slot.entry == 0 ? nullptr : &entries_[slot.entry - 1];
}

void NameIndex::grow() {
  slots_.assign(2 * slots_.size(), {});
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const std::uint64_t hash = hash_name(entries_[i].name);
    slots_[slot_of(entries_[i].name, hash)] = {tag_of(hash), static_cast<std::uint32_t>(i + 1)};
  }
}

}  // namespace relata
