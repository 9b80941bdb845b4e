// SPDX-License-Identifier: Apache-2.0
#pragma once
// All maps that meet the encoded words, as one matrix: one product instead of eight.

#include "base/sectioned_file.h"
#include "extract/language/packed_matrix.h"
#include "extract/language/score_rows.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace relata {

/// Some columns of the rows that a projection gives.
struct ProjectedPart {
  std::size_t begin = 0;
  std::size_t size = 0;

  [[nodiscard]] ScoreRows of(const ScoreRows& rows) const {
    return {.values = rows.values + begin, .stride = rows.stride, .count = rows.count};
  }
};

/// Collects maps, then packs them.
class ProjectionBuilder {
 public:
  /// Requires: `file` outlives this object.
  ProjectionBuilder(const SectionedBytes& file, std::size_t columns)
      : file_(file), columns_(columns) {}

  /// The map in the sections `name`.weights and `name`.bias, with `size` rows. Throws: ModelError.
  ProjectedPart add(const std::string& name, std::size_t size);
  /// The same with no section of biases.
  ProjectedPart add_without_bias(const std::string& name, std::size_t size);

  [[nodiscard]] PackedMatrix pack(ActivationScale scale) const;

  [[nodiscard]] const SectionedBytes& file() const { return file_; }

 private:
  struct Map {
    ProjectedPart part;
    Int8Matrix weights;
    std::span<const float> bias;
  };

  const SectionedBytes& file_;
  std::size_t columns_;
  std::size_t rows_ = 0;
  std::vector<Map> maps_;
};

}  // namespace relata
