// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which side of a quotation a mark stands on.

#include "extract/text/document.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace relata {

enum class MarkSide : std::uint8_t { Opens, Closes, Either };

struct QuotationMark {
  std::size_t token = 0;
  MarkSide side = MarkSide::Either;
  bool is_single = false;  ///< 'so'; an apostrophe may look the same
};

/// The marks of a paragraph. The spaces around a mark tell its side, since many articles mix up
/// curly marks; only where they do not, its form does. Requires: the range is a paragraph's tokens.
std::vector<QuotationMark> find_quotation_marks(const Document& document, TokenRange paragraph);

}  // namespace relata
