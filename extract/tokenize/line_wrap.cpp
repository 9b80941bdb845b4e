// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/line_wrap.h"

#include "base/utf8.h"

#include <algorithm>

namespace relata {

namespace {

constexpr std::size_t kMinWidth = 60;
constexpr std::size_t kMaxWidth = 120;

std::size_t longest_line(std::string_view text) {
  std::size_t longest = 0;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const bool could_break = line.find(' ') != std::string_view::npos;
    longest = could_break ? std::max(longest, count_code_points(line)) : longest;
    begin = end + 1;
  }
  return longest;
}

/// Code points up to the next blank or line end, at most `limit`: longer makes no difference.
std::size_t word_length(std::string_view text, std::size_t begin, std::size_t limit) {
  const std::string_view reach = text.substr(begin, limit);
  return count_code_points(reach.substr(0, reach.find_first_of(" \t\n")));
}

}  // namespace

LineWrap::LineWrap(std::string_view text) : text_(text) {
  const std::size_t longest = longest_line(text);
  width_ = longest >= kMinWidth && longest <= kMaxWidth ? longest : 0;
}

LineWrap::Judgement LineWrap::judge(ByteSpan line, std::size_t next) const {
  const std::size_t length = count_code_points(text_at(text_, line));
  if (width_ > 0 && length + 1 + word_length(text_, next, kMaxWidth) > width_) {
    return Judgement::GoesOnAtWidth;
  }
  const bool is_lower_case = is_lower(decode_code_point(text_, next).value);
  return is_lower_case ? Judgement::GoesOnInLowerCase : Judgement::Ends;
}

}  // namespace relata
