// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rows of cells: columns in line for a person, TSV for a pipe.

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

class TextTable {
 public:
  using Row = std::vector<std::string>;

  void add(Row row) { rows_.push_back(std::move(row)); }

  [[nodiscard]] bool is_empty() const { return rows_.empty(); }

  /// Cells padded to the width of their column (in code points), two spaces between, `indent`
  /// before; no space at line ends.
  void print_aligned(std::ostream& out, std::string_view indent = "") const;
  /// Tabs between cells; tabs and line ends inside a cell become spaces.
  void print_tsv(std::ostream& out) const;

 private:
  std::vector<Row> rows_;
};

}  // namespace relata
