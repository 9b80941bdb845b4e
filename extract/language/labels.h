// SPDX-License-Identifier: Apache-2.0
#pragma once
// Lists of labels in a model.

#include "base/sectioned_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// The lines of a section. Throws: ModelError when there are none or too many, or one is empty, too
/// long, not UTF-8, or there twice.
std::vector<std::string> read_labels(const SectionedBytes& file, std::string_view section);

}  // namespace relata
