// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pages that would cost a tree builder too much are found before a tree is built.

#include "base/error.h"
#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace relata {

/// No element of a page may lie deeper. Browsers use the same limit.
inline constexpr std::size_t kMaxHtmlDepth = 512;

/// No tag of a page may have more attributes.
inline constexpr std::size_t kMaxHtmlAttributes = 1024;

/// The failure for a page that is nested too deeply.
Failure nested_too_deeply();

/// A failure when a page would take a tree builder more than linear time: when a tag has too many
/// attributes, or far more elements are open at once than `kMaxHtmlDepth` allows. Estimates depth
/// generously, because only the tree itself knows which end tags may be left out.
std::optional<Failure> find_exceeded_limit(std::string_view html);

}  // namespace relata
