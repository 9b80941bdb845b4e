// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/quotation_finder.h"

#include "extract/phrases/quotation_mark.h"

#include <algorithm>
#include <optional>
#include <span>

namespace relata {
namespace {

using Marks = std::span<const QuotationMark>;

std::vector<TokenRange> paragraphs_of(const Document& document) {
  std::vector<TokenRange> paragraphs;
  for (const Sentence& sentence : document.sentences) {
    if (paragraphs.empty() || sentence.begins_paragraph) {
      paragraphs.push_back(sentence.tokens);
    }
    paragraphs.back().end = sentence.tokens.end;
  }
  return paragraphs;
}

bool opens_at(Marks marks, std::size_t token) {
  return !marks.empty() && marks.front().token == token && !marks.front().is_single &&
         marks.front().side != MarkSide::Closes;
}

class QuotationReader {
 public:
  explicit QuotationReader(const Document& document) : document_(document) {}

  std::vector<Quotation> read() && {
    std::vector<QuotationMark> marks;
    std::vector<QuotationMark> next_marks;
    const std::vector<TokenRange> paragraphs = paragraphs_of(document_);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
      marks = i == 0 ? find_quotation_marks(document_, paragraphs[i]) : std::move(next_marks);
      const bool has_next = i + 1 < paragraphs.size();
      next_marks = has_next ? find_quotation_marks(document_, paragraphs[i + 1])
                            : std::vector<QuotationMark>();
      goes_on_ = has_next && opens_at(next_marks, paragraphs[i + 1].begin);
      read_paragraph(marks, paragraphs[i]);
    }
    return std::move(quotations_);
  }

 private:
  void read_paragraph(Marks marks, TokenRange paragraph) {
    depth_ = open_ ? 1 : 0;
    std::size_t at = open_ ? 1 : 0;  // the mark that opens it again
    while (at < marks.size()) {
      at = marks[at].is_single ? read_single(marks, at) : read_double(marks, at);
    }
    if (open_ && !goes_on_) {
      end_at(paragraph.end, false);
    }
  }

  /// Returns: the number of the mark to go on with.
  std::size_t read_double(Marks marks, std::size_t at) {
    const QuotationMark& mark = marks[at];
    const bool opens =
        mark.side == MarkSide::Opens || (mark.side == MarkSide::Either && depth_ == 0);
    if (opens && depth_ > 0 && has_enough_closing(marks.subspan(at))) {
      ++depth_;
    } else if (opens) {
      if (open_) {  // whose closing mark was forgotten
        end_at(sentence_begin_before(mark.token), false);
      }
      open_ = mark.token;
      depth_ = 1;
    } else if (depth_ > 0 && --depth_ == 0) {
      end_at(mark.token + 1, true);
    }
    return at + 1;
  }

  /// Whether the paragraph closes all that it still opens, and what is open already.
  [[nodiscard]] bool has_enough_closing(Marks rest) const {
    const auto count = [&](MarkSide side) {
      return std::ranges::count_if(
          rest, [side](const QuotationMark& mark) { return !mark.is_single && mark.side == side; });
    };
    const auto closing = count(MarkSide::Closes) + (goes_on_ ? 1 : 0);
    return closing >= count(MarkSide::Opens) + static_cast<std::ptrdiff_t>(depth_);
  }

  /// Single marks count where no quotation is open, and only in pairs: alone they are apostrophes.
  std::size_t read_single(Marks marks, std::size_t at) {
    if (open_ || marks[at].side != MarkSide::Opens) {
      return at + 1;
    }
    const auto closing = find_single_closing(marks, at);
    if (!closing) {
      return at + 1;
    }
    quotations_.push_back({{marks[at].token, marks[*closing].token + 1}, true});
    return *closing + 1;
  }

  /// Behind a word in -s a mark may be an apostrophe ("the ministers' aide"): a surer one wins.
  [[nodiscard]] std::optional<std::size_t> find_single_closing(Marks marks,
                                                               std::size_t opening) const {
    std::optional<std::size_t> doubtful;
    for (std::size_t at = opening + 1; at < marks.size(); ++at) {
      if (!marks[at].is_single) {
        continue;
      }
      if (marks[at].side == MarkSide::Opens) {
        break;
      }
      const bool is_doubtful =
          document_.text_of(document_.tokens[marks[at].token - 1]).ends_with('s');
      if (!is_doubtful) {
        return at;
      }
      doubtful = doubtful ? doubtful : at;
    }
    return doubtful;
  }

  void end_at(std::size_t end, bool is_closed) {
    quotations_.push_back({{*open_, end}, is_closed});
    open_.reset();
    depth_ = 0;
  }

  /// The begin of the mark's sentence, if that lies inside the open quotation, else the mark.
  [[nodiscard]] std::size_t sentence_begin_before(std::size_t mark) const {
    const std::size_t begin = document_.sentence(document_.sentence_at(mark)).tokens.begin;
    return begin > *open_ ? begin : mark;
  }

  const Document& document_;
  std::vector<Quotation> quotations_;
  std::optional<std::size_t> open_;  // the token that opened the quotation
  std::size_t depth_ = 0;            // how many are open, one inside the other
  bool goes_on_ = false;             // the next paragraph begins with a mark
};

}  // namespace

std::vector<Quotation> find_quotations(const Document& document) {
  return QuotationReader(document).read();
}

}  // namespace relata
