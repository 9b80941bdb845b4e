// SPDX-License-Identifier: Apache-2.0
#pragma once
// Line ends that mean nothing: texts that were wrapped at a fixed width.

#include "base/span.h"

#include <cstddef>
#include <string_view>

namespace relata {

/// Tells whether a line goes on in the next one. A text counts as wrapped when its longest line has
/// between 60 and 120 code points; a line of one long word (an address) says nothing about the
/// width. In a wrapped text a line goes on when the next line's first word would not have fitted;
/// in any text, when the next line begins with a lower-case letter.
class LineWrap {
 public:
  enum class Judgement { Ends, GoesOnAtWidth, GoesOnInLowerCase };

  /// Valid until: `text`'s owner changes. Cost: one pass.
  explicit LineWrap(std::string_view text);

  /// `line` is without its line end; `next` is where the next line's first word begins.
  [[nodiscard]] Judgement judge(ByteSpan line, std::size_t next) const;

 private:
  std::string_view text_;
  std::size_t width_ = 0;  // 0: not wrapped
};

}  // namespace relata
