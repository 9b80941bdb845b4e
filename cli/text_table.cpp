// SPDX-License-Identifier: Apache-2.0
#include "cli/text_table.h"

#include "base/utf8.h"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string_view>

namespace relata {

namespace {

std::vector<std::size_t> measure_columns(const std::vector<TextTable::Row>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], count_code_points(row[i]));
    }
  }
  return widths;
}

std::string one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace

void TextTable::print_aligned(std::ostream& out, std::string_view indent) const {
  const auto widths = measure_columns(rows_);
  for (const auto& row : rows_) {
    std::string line(indent);
    std::size_t pending_spaces = 0;  // written before the next cell that is not empty
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!row[i].empty()) {
        line.append(pending_spaces, ' ').append(one_line(row[i]));
        pending_spaces = 0;
      }
      pending_spaces += widths[i] - count_code_points(row[i]) + (widths[i] == 0 ? 0 : 2);
    }
    out << line << '\n';
  }
}

void TextTable::print_tsv(std::ostream& out) const {
  for (const auto& row : rows_) {
    std::string_view separator;
    for (const auto& cell : row) {
      out << separator << one_line(cell);
      separator = "\t";
    }
    out << '\n';
  }
}

}  // namespace relata
