// SPDX-License-Identifier: Apache-2.0
#pragma once
// The paragraphs, headings and list items of a web page, in reading order.

#include "extract/text/html_tree.h"

#include <cstddef>
#include <string>
#include <vector>

namespace relata {

/// Text that a browser shows without a break: what stands between two begins or ends of block
/// elements, or between two empty lines.
struct HtmlBlock {
  std::string text;            ///< on a single line, not empty
  std::size_t link_bytes = 0;  ///< how much of the text is in links
  std::size_t element = 0;     ///< the innermost block element around it
};

/// The blocks outside `clutter` (see `find_clutter`).
std::vector<HtmlBlock> split_into_blocks(const HtmlTree& page, const std::vector<bool>& clutter);

}  // namespace relata
