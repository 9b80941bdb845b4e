// SPDX-License-Identifier: Apache-2.0
#pragma once
// Language models of random weights, of any size: for tests and for the fuzzer's corpus.

#include "tests/support/sectioned_bytes.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace relata {

/// The sizes of a random model. The first ones are as small as can be, odd, and all different.
struct ModelShape {
  std::size_t norm = 3;
  std::size_t affix = 2;
  std::size_t shape = 1;
  std::size_t trigram = 2;
  std::size_t vector = 3;
  std::size_t gazetteer_bits = 2;
  std::size_t word = 5;
  std::vector<std::size_t> hidden = {3, 2, 2};  ///< the last is residual where it fits
  std::size_t name_hidden = 3;
  std::size_t arc = 5;
  std::size_t label_hidden = 3;
  std::size_t table_rows = 3;
  std::size_t vocabulary = 4;
};

/// Every section that a model needs, in a fixed order. The same shape and seed, the same bytes.
NamedSections random_model(const ModelShape& shape, std::uint64_t seed);

/// The same sections, one with another content. Requires: there is one of this name.
NamedSections with_section(NamedSections sections, const std::string& name, std::string content);

NamedSections without_section(NamedSections sections, const std::string& name);

}  // namespace relata
