// SPDX-License-Identifier: Apache-2.0
#pragma once
// Arrays that begin at a cache line, for vector loads.

#include <cstddef>
#include <new>
#include <vector>

namespace relata {

inline constexpr std::size_t kCacheLineBytes = 64;

/// Allocates at cache lines.
template <class T>
struct CacheLineAllocator {
  using value_type = T;

  CacheLineAllocator() = default;

  template <class Other>
  explicit CacheLineAllocator(const CacheLineAllocator<Other>& /*other*/) {}

  T* allocate(std::size_t count) {
    return static_cast<T*>(::operator new (count * sizeof(T), std::align_val_t{kCacheLineBytes}));
  }

  void deallocate(T* memory, std::size_t /*count*/) {
    ::operator delete (memory, std::align_val_t{kCacheLineBytes});
  }

  friend bool operator==(CacheLineAllocator, CacheLineAllocator) { return true; }
};

template <class T>
using AlignedVector = std::vector<T, CacheLineAllocator<T>>;

/// `count` rounded up to a multiple of `unit`.
constexpr std::size_t round_up(std::size_t count, std::size_t unit) {
  return (count + unit - 1) / unit * unit;
}

}  // namespace relata
