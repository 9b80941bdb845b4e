// SPDX-License-Identifier: Apache-2.0
#pragma once
// Numbers that cannot be mistaken for each other.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace relata {

/// Position of a thing in the vector that owns its kind. `Id<A>` and `Id<B>` do not convert into
/// each other.
template <class Tag>
struct Id {
  std::uint32_t value = 0;

  [[nodiscard]] constexpr std::size_t index() const { return value; }

  friend constexpr auto operator<=>(Id, Id) = default;
};

/// The id of the element at `index`. Requires: index < 2^32.
template <class Tag>
constexpr Id<Tag> id_at(std::size_t index) {
  return Id<Tag>{static_cast<std::uint32_t>(index)};
}

}  // namespace relata

template <class Tag>
struct std::hash<relata::Id<Tag>> {
  std::size_t operator()(relata::Id<Tag> id) const noexcept {
    return std::hash<std::uint32_t>{}(id.value);
  }
};
