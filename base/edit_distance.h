// SPDX-License-Identifier: Apache-2.0
#pragma once
// Nearness of two spellings, for "did you mean".

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace relata {

/// The number of insertions, deletions, substitutions and swaps of neighbors (code points) that
/// turn one text into the other (optimal string alignment). Requires: valid UTF-8. Cost: product of
/// the lengths.
std::size_t edit_distance(std::string_view left, std::string_view right);

/// The candidate nearest to `text`, when at most a third of its letters (at least one, at most
/// three) differ; the first of equally near ones.
std::optional<std::string> find_nearest(std::string_view text,
                                        std::span<const std::string> candidates);

}  // namespace relata
