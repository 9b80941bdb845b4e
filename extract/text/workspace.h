// SPDX-License-Identifier: Apache-2.0
#pragma once
// Scratch memory of one thread, lent to one stage after another.

#include <cstddef>
#include <map>
#include <memory>
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

  /// What a stage keeps from one document to the next, such as results that it would compute again:
  /// made by `make` when `owner` asks for the first time. Never part of a result. Requires: an
  /// owner asks for one type, and no other thing takes its address while the workspace lives (the
  /// state can see to that by sharing in the owner). Valid until: the workspace ends.
  template <class State, class Make>
  [[nodiscard]] State& kept(const void* owner, Make make) {
    std::shared_ptr<void>& state = kept_[owner];
    if (state == nullptr) {
      state = std::make_shared<State>(make());
    }
    return *static_cast<State*>(state.get());
  }

 private:
  std::map<const void*, std::shared_ptr<void>> kept_;
  std::pmr::monotonic_buffer_resource arena_{std::size_t{1} << 16};
};

}  // namespace relata
