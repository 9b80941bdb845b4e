// SPDX-License-Identifier: Apache-2.0
#include "cli/store_summary.h"

#include "base/number.h"

#include <cstdint>
#include <string_view>

namespace relata {

namespace {

std::string count_of(std::uint64_t number, std::string_view singular, std::string_view plural) {
  return format_count(number) + " " + std::string(number == 1 ? singular : plural);
}

}  // namespace

std::string summarize(const StoreStatistics& statistics) {
  std::string text = count_of(statistics.counts.documents, "document", "documents") + " · " +
                     count_of(statistics.counts.entities, "entity", "entities") + " · " +
                     count_of(statistics.counts.relations, "relation", "relations");
  std::string separator = " (";
  const auto add = [&](std::uint64_t number, std::string_view word) {
    if (number > 0) {
      text += separator + format_count(number) + " " + std::string(word);
      separator = ", ";
    }
  };
  add(statistics.negative, "negative");
  add(statistics.not_actual, "not actual");
  add(statistics.former, "former");
  return text + (separator == ", " ? ")" : "");
}

}  // namespace relata
