// SPDX-License-Identifier: Apache-2.0
#pragma once
// What lies between a token and the next one.

#include "extract/text/document.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace relata {

enum class Gap : std::uint8_t {
  None,
  Space,
  WrappedLine,  ///< a line end because the line was full
  LowerLine,    ///< a line end before a lower-case letter
  LineEnd,      ///< a line end that ends something
  BlankLine,    ///< also the text's end
};

/// Whether no sentence goes on beyond this gap.
constexpr bool is_line_end(Gap gap) {
  return gap == Gap::LineEnd || gap == Gap::BlankLine;
}

/// The gap behind every token. Requires: `tokens` are those of `text`. Cost: linear.
std::vector<Gap> find_gaps(std::string_view text, std::span<const Token> tokens);

}  // namespace relata
