// SPDX-License-Identifier: Apache-2.0
#pragma once
// The elements and texts of a web page.

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// An attribute of an element. Valid until: its tree ends.
struct HtmlAttribute {
  std::string_view name;  ///< in lower case
  std::string_view value;
};

/// An element or a run of text. Valid until: its tree ends.
struct HtmlNode {
  std::string_view tag = {};   ///< in lower case; empty for texts and for elements that HTML lacks
  std::string_view text = {};  ///< of a text; empty for elements
  std::size_t parent = 0;
  std::size_t end = 0;  ///< behind the last node inside
  std::size_t first_attribute = 0;
  std::size_t last_attribute = 0;  ///< behind the last one
  bool is_text = false;
};

/// A page as one row of nodes, each before those inside it, so that every walk is a loop and no
/// nesting can exhaust the stack: the nodes inside node `i` are `i + 1` to `end - 1`. Comments,
/// styles, templates, SVG and MathML are left out; scripts are kept as text, because JSON-LD stands
/// in them.
class HtmlTree {
 public:
  /// Parses as browsers do (the HTML standard's algorithm, by gumbo); any bytes make a tree.
  /// Requires: valid UTF-8. Failure: LimitExceeded for more than `kMaxHtmlDepth` elements in each
  /// other, for more than `kMaxHtmlAttributes` in one tag, and for a tree of more than
  /// `kMaxTreeBytes`.
  static Result<HtmlTree> parse(std::string_view html);

  ~HtmlTree();
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;
  HtmlTree(HtmlTree&&) noexcept;
  HtmlTree& operator=(HtmlTree&&) noexcept;

  static constexpr std::size_t kMaxTreeBytes = std::size_t{256} << 20;

  /// The html element and everything in it; never empty.
  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }

  [[nodiscard]] const HtmlNode& node(std::size_t index) const { return nodes_[index]; }

  /// The value of an attribute; empty when it has none, nothing without the attribute.
  [[nodiscard]] std::optional<std::string_view> find_attribute(std::size_t index,
                                                               std::string_view name) const;

  /// All text inside a node but that of scripts, on a single line.
  [[nodiscard]] std::string text_of(std::size_t index) const;

 private:
  class Memory;  // of the strings that the nodes show
  class Builder;

  explicit HtmlTree(std::unique_ptr<Memory> memory);

  std::unique_ptr<Memory> memory_;
  std::vector<HtmlNode> nodes_;
  std::vector<HtmlAttribute> attributes_;
};

}  // namespace relata
