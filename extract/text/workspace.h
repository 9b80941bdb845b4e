// SPDX-License-Identifier: Apache-2.0
#pragma once
// Scratch memory of one thread, lent to one stage after another.

#include <cstddef>
#include <memory_resource>

namespace relata {

/// Memory that lives for one document. Stages are const and may be used by many threads; each
/// thread brings its own workspace, so that no stage needs a lock.
class Workspace {
 public:
  /// For containers that live no longer than the document. Valid until: `clear`.
  [[nodiscard]] std::pmr::memory_resource& arena() { return arena_; }

  /// Gives the arena's memory back. Called between documents.
  void clear() { arena_.release(); }

 private:
  std::pmr::monotonic_buffer_resource arena_{std::size_t{1} << 16};
};

}  // namespace relata
