// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/quotation_mark.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace relata {
namespace {

struct Form {
  std::string_view text;
  MarkSide side;
  bool is_single;
};

constexpr std::array<Form, 11> kForms{{{"\"", MarkSide::Either, false},
                                       {"\u201c", MarkSide::Opens, false},
                                       {"\u201d", MarkSide::Closes, false},
                                       {"\u201e", MarkSide::Opens, false},
                                       {"\u00ab", MarkSide::Opens, false},
                                       {"\u00bb", MarkSide::Closes, false},
                                       {"``", MarkSide::Opens, false},
                                       {"''", MarkSide::Closes, false},
                                       {"'", MarkSide::Either, true},
                                       {"\u2018", MarkSide::Opens, true},
                                       {"\u2019", MarkSide::Closes, true}}};

constexpr std::size_t kLongestForm = 3;

/// Signs that an opening mark may follow without a space.
constexpr std::array<std::string_view, 8> kBeforeOpening{"(",      "[",      "-", "--",
                                                         "\u2014", "\u2013", ":", "/"};

/// Signs that stand behind a closing mark, and never behind an opening one.
constexpr std::array<std::string_view, 8> kSentenceSigns{".", ",", ";", ":", "!", "?", ")", "]"};

/// Signs that may follow a closing mark without a space, but an opening one as well.
constexpr std::array<std::string_view, 5> kDashes{"-", "--", "\u2014", "\u2013", "..."};

const Form* form_of(std::string_view token) {
  if (token.size() > kLongestForm) {
    return nullptr;
  }
  const auto form = std::ranges::find(kForms, token, &Form::text);
  return form == kForms.end() ? nullptr : &*form;
}

class MarkReader {
 public:
  MarkReader(const Document& document, TokenRange paragraph)
      : document_(document), paragraph_(paragraph) {}

  [[nodiscard]] std::optional<QuotationMark> read(std::size_t token) const {
    const Form* form = form_of(text(token));
    if (form == nullptr) {
      return std::nullopt;
    }
    const MarkSide by_place = side_by_place(token);
    return QuotationMark{token, by_place == MarkSide::Either ? form->side : by_place,
                         form->is_single};
  }

 private:
  [[nodiscard]] MarkSide side_by_place(std::size_t token) const {
    const bool is_first = token == paragraph_.begin;
    const bool is_last = token + 1 == paragraph_.end;
    const bool has_space_before = is_first || document_.tokens[token].follows_space;
    const bool has_space_behind = is_last || document_.tokens[token + 1].follows_space;
    if (!has_space_behind && is_one_of(kSentenceSigns, text(token + 1))) {
      return MarkSide::Closes;
    }
    if (has_space_before != has_space_behind) {
      return has_space_before ? MarkSide::Opens : MarkSide::Closes;
    }
    if (has_space_before) {
      return MarkSide::Either;
    }
    if (is_one_of(kDashes, text(token + 1)) || form_of(text(token + 1)) != nullptr) {
      return MarkSide::Closes;
    }
    return is_one_of(kBeforeOpening, text(token - 1)) || form_of(text(token - 1)) != nullptr
               ? MarkSide::Opens
               : MarkSide::Either;
  }

  [[nodiscard]] std::string_view text(std::size_t token) const {
    return document_.text_of(document_.tokens[token]);
  }

  template <class Words>
  static bool is_one_of(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
  }

  const Document& document_;
  TokenRange paragraph_;
};

}  // namespace

std::vector<QuotationMark> find_quotation_marks(const Document& document, TokenRange paragraph) {
  const MarkReader reader(document, paragraph);
  std::vector<QuotationMark> marks;
  for (std::size_t token = paragraph.begin; token < paragraph.end; ++token) {
    if (const auto mark = reader.read(token)) {
      marks.push_back(*mark);
    }
  }
  return marks;
}

}  // namespace relata
