// SPDX-License-Identifier: Apache-2.0
#pragma once
// An article as the graph knows it: everything but its text.

#include <optional>
#include <string>

namespace relata {

struct SourceDocument {
  std::string id;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::optional<std::string> date;  ///< ISO 8601, as precise as known
  std::string sha256;

  friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

}  // namespace relata
