// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names by their letters.

#include "extract/names/name_class.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace relata {

/// What is known of one written form.
struct NameEntry {
  std::string_view name;  ///< as listed first
  NameClasses classes;
  std::string_view stands_for;         ///< of a demonym or member: the place or party
  std::uint8_t first_name_weight = 0;  ///< 1 (rare) to 9; 0: no first name
};

/// A hash table with open addressing. Not std::unordered_map: 200,000 names have to be there within
/// 50 ms of the program's start, and a node each costs more than that.
class NameIndex {
 public:
  /// Room for this many names without growing.
  explicit NameIndex(std::size_t expected_names = 0);

  /// The entry of `name`, made when it is new. Valid until: the next call. The bytes of `name` must
  /// outlive the table.
  NameEntry& entry(std::string_view name);

  /// Nothing when no such name is listed. Valid until: this object changes.
  [[nodiscard]] const NameEntry* find(std::string_view name) const;
  /// As above, for a hash that was made piece by piece. Requires: hash == hash_name(name).
  [[nodiscard]] const NameEntry* find(std::string_view name, std::uint64_t hash) const;

  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  [[nodiscard]] std::size_t slot_of(std::string_view name, std::uint64_t hash) const;
  void grow();

  struct Slot {
    std::uint32_t tag = 0;    // the hash's upper half, to skip most comparisons
    std::uint32_t entry = 0;  // its number + 1; 0: free
  };

  std::vector<Slot> slots_;  // a power of two, at most half full
  std::vector<NameEntry> entries_;
};

}  // namespace relata
