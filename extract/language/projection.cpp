// SPDX-License-Identifier: Apache-2.0
#include "extract/language/projection.h"

namespace relata {

ProjectedPart ProjectionBuilder::add(const std::string& name, std::size_t size) {
  const ProjectedPart part = add_without_bias(name, size);
  maps_.back().bias = float_row(file_, name + ".bias", size);
  return part;
}

ProjectedPart ProjectionBuilder::add_without_bias(const std::string& name, std::size_t size) {
  const Int8Matrix weights = int8_matrix(file_, name + ".weights");
  if (weights.rows != size || weights.columns != columns_) {
    file_.refuse(name + ".weights", "has another shape than 'network' and the labels say");
  }
  const ProjectedPart part{.begin = rows_, .size = size};
  maps_.push_back({.part = part, .weights = weights, .bias = {}});
  rows_ += size;
  return part;
}

PackedMatrix ProjectionBuilder::pack(ActivationScale scale) const {
  PackedMatrix packed(rows_, columns_);
  for (const Map& map : maps_) {
    packed.put(map.part.begin, map.weights, map.bias, scale);
  }
  return packed;
}

}  // namespace relata
