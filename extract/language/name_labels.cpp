// SPDX-License-Identifier: Apache-2.0
#include "extract/language/name_labels.h"

#include "extract/language/labels.h"

#include <algorithm>
#include <string_view>

namespace relata {

namespace {

constexpr std::string_view kSection = "labels.name";

/// Where a kind has the label with this letter, e.g. `B-Person`.
std::size_t find_label(const SectionedBytes& file, const std::vector<std::string>& labels,
                       const std::string& label) {
  const auto found = std::ranges::find(labels, label);
  if (found == labels.end()) {
    file.refuse(kSection, "lacks the label '" + label + "'");
  }
  return static_cast<std::size_t>(found - labels.begin());
}

}  // namespace

NameLabels NameLabels::read(const SectionedBytes& file) {
  const std::vector<std::string> labels = read_labels(file, kSection);
  if (labels.front() != "O") {
    file.refuse(kSection, "does not begin with 'O'");
  }
  NameLabels read;
  read.count = labels.size();
  for (const std::string& label : labels) {
    if (!label.starts_with("B-")) {
      continue;
    }
    const std::string kind = label.substr(2);
    read.kinds.push_back({.name = kind,
                          .begin = find_label(file, labels, "B-" + kind),
                          .inside = find_label(file, labels, "I-" + kind),
                          .last = find_label(file, labels, "L-" + kind),
                          .unit = find_label(file, labels, "U-" + kind)});
  }
  if (read.count != 1 + 4 * read.kinds.size()) {
    file.refuse(kSection, "holds a label that belongs to no kind");
  }
  return read;
}

}  // namespace relata
