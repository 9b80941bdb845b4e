// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_block.h"

#include "base/utf8.h"
#include "extract/text/white_space.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace relata {
namespace {

/// Elements that stand in a line of text. Sorted.
constexpr auto kInline = std::to_array<std::string_view>(
    {"a",      "abbr",   "acronym", "b",   "bdi",  "bdo", "big",  "cite",  "code",
     "data",   "del",    "dfn",     "em",  "font", "i",   "img",  "ins",   "kbd",
     "label",  "mark",   "nobr",    "q",   "ruby", "s",   "samp", "small", "span",
     "strike", "strong", "sub",     "sup", "time", "tt",  "u",    "var",   "wbr"});

static_assert(std::ranges::is_sorted(kInline));

/// Soft hyphen, zero-width space and zero-width no-break space only say where a line may break. In
/// a text they would split words.
bool is_break_mark(char32_t value) {
  return value == U'\u00AD' || value == U'\u200B' || value == U'\uFEFF';
}

std::string without_break_marks(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCodePoint code_point = decode_code_point(text, at);
    if (!is_break_mark(code_point.value)) {
      plain += text.substr(at, code_point.size_bytes);
    }
    at += code_point.size_bytes;
  }
  return plain;
}

class BlockSplitter {
 public:
  explicit BlockSplitter(const HtmlTree& page) : page_(page), surroundings_(page.nodes().size()) {}

  /// Called for every node in order; the surroundings of one come from its parent's.
  void visit(std::size_t index, bool is_shown) {
    const HtmlNode& node = page_.node(index);
    const Surroundings outer = surroundings_[node.parent];
    const bool is_inline =
        node.is_text || node.tag == "br" || std::ranges::binary_search(kInline, node.tag);
    surroundings_[index] = {.block = is_inline ? outer.block : index,
                            .is_link = outer.is_link || node.tag == "a"};
    if (!is_shown) {
      return;
    }
    if (node.is_text) {
      add_text(node, outer);
    } else if (node.tag == "br") {
      add_line_break();
    } else if (!is_inline) {
      finish_block();
    }
  }

  std::vector<HtmlBlock> take() {
    finish_block();
    return std::move(blocks_);
  }

 private:
  /// What a node's text stands in: the innermost block element, and whether that is in a link.
  struct Surroundings {
    std::size_t block = 0;
    bool is_link = false;
  };

  void add_text(const HtmlNode& node, const Surroundings& around) {
    if (around.block != block_.element) {
      finish_block();
      block_.element = around.block;
    }
    const std::string text = without_break_marks(node.text);
    block_.text += text;
    if (!is_blank(text)) {
      line_breaks_ = 0;
      block_.link_bytes += around.is_link ? text.size() : 0;
    }
  }

  /// One break is a space, two are an empty line and therefore the end of a paragraph.
  void add_line_break() {
    block_.text += ' ';
    if (++line_breaks_ > 1) {
      finish_block();
    }
  }

  void finish_block() {
    block_.text = to_single_line(block_.text);
    if (!block_.text.empty()) {
      blocks_.push_back(block_);
    }
    block_.text.clear();
    block_.link_bytes = 0;
    line_breaks_ = 0;
  }

  const HtmlTree& page_;
  std::vector<Surroundings> surroundings_;  // of each node so far
  std::vector<HtmlBlock> blocks_;
  HtmlBlock block_;
  int line_breaks_ = 0;
};

}  // namespace

std::vector<HtmlBlock> split_into_blocks(const HtmlTree& page, const std::vector<bool>& clutter) {
  BlockSplitter splitter(page);
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    splitter.visit(i, !clutter[i]);
  }
  return splitter.take();
}

}  // namespace relata
