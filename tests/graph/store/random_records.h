// SPDX-License-Identifier: Apache-2.0
#pragma once
// Records that meet in many ways: for properties that must hold for any.

#include "graph/record/document_record.h"

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace relata {

/// The same seed gives the same records, with every standard library.
class RandomRecords {
 public:
  explicit RandomRecords(unsigned seed) : engine_(seed) {}

  /// Few names, so that documents share entities: also acronyms of one and of two of them, names of
  /// two kinds, and names that differ in spelling only. Qualifiers, speakers, times and dates
  /// occur.
  DocumentRecord make(const std::string& document_id);

  /// A number below `end`.
  std::size_t number_below(std::size_t end) { return engine_() % end; }

  bool flip() { return number_below(2) == 1; }

  template <class Value>
  void shuffle(std::vector<Value>& values) {
    for (std::size_t i = values.size(); i > 1; --i) {
      std::swap(values[i - 1], values[number_below(i)]);
    }
  }

 private:
  std::mt19937 engine_;
};

}  // namespace relata
