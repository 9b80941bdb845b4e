// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_gap.h"

#include "extract/tokenize/line_wrap.h"

namespace relata {

namespace {

Gap to_gap(LineWrap::Judgement judgement) {
  switch (judgement) {
    case LineWrap::Judgement::Ends:
      return Gap::LineEnd;
    case LineWrap::Judgement::GoesOnAtWidth:
      return Gap::WrappedLine;
    case LineWrap::Judgement::GoesOnInLowerCase:
      return Gap::LowerLine;
  }
  return Gap::LineEnd;
}

class GapFinder {
 public:
  explicit GapFinder(std::string_view text) : text_(text), wrap_(text) {}

  /// Called for every gap in order. Requires: begin <= end, and a token begins at `end`.
  Gap find(std::size_t begin, std::size_t end) {
    if (begin == end) {
      return Gap::None;
    }
    const std::string_view between = text_.substr(begin, end - begin);
    const std::size_t line_end = between.find('\n');
    if (line_end == std::string_view::npos) {
      return Gap::Space;
    }
    const ByteSpan line{line_begin_, begin};
    line_begin_ = begin + between.rfind('\n') + 1;
    const bool is_blank = between.find('\n', line_end + 1) != std::string_view::npos;
    return is_blank ? Gap::BlankLine : to_gap(wrap_.judge(line, end));
  }

 private:
  std::string_view text_;
  LineWrap wrap_;
  std::size_t line_begin_ = 0;  // of the line that is being read, as a byte
};

}  // namespace

std::vector<Gap> find_gaps(std::string_view text, std::span<const Token> tokens) {
  std::vector<Gap> gaps(tokens.size(), Gap::BlankLine);
  GapFinder finder(text);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    gaps[i] = finder.find(tokens[i].span.end, tokens[i + 1].span.begin);
  }
  return gaps;
}

}  // namespace relata
