// SPDX-License-Identifier: Apache-2.0
#include "extract/language/labels.h"

#include "base/utf8.h"
#include "extract/language/text_lines.h"

#include <set>

namespace relata {

std::vector<std::string> read_labels(const SectionedBytes& file, std::string_view section) {
  constexpr std::size_t kMaxLabels = 512;
  constexpr std::size_t kMaxLabelBytes = 64;
  std::vector<std::string> labels;
  std::set<std::string_view> seen;
  for (const std::string_view line : lines_of(file.section(section))) {
    const bool is_label = !line.empty() && line.size() <= kMaxLabelBytes && is_valid_utf8(line);
    if (!is_label || labels.size() == kMaxLabels || !seen.insert(line).second) {
      file.refuse(section, "holds a label that is wrong, too long, or there twice");
    }
    labels.emplace_back(line);
  }
  if (labels.empty()) {
    file.refuse(section, "is empty");
  }
  return labels;
}

}  // namespace relata
