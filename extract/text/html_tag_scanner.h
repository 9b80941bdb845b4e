// SPDX-License-Identifier: Apache-2.0
#pragma once
// The tags of a page in the order of its bytes, without a tree.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// A start or end tag.
struct HtmlTag {
  std::string name;  ///< in lower case
  bool is_end = false;
  bool is_self_closed = false;  ///< written <name/>
  std::size_t attributes = 0;
};

/// Walks over tags as the tokenizer of the HTML standard does. Comments, doctypes and processing
/// instructions are passed over. Cost: one pass, no memory but the current tag's name.
class HtmlTagScanner {
 public:
  /// Valid until: `html`'s owner changes.
  explicit HtmlTagScanner(std::string_view html) : html_(html) {}

  /// Nothing at the end.
  std::optional<HtmlTag> next();

  /// Passes over the raw text of an element (a script or style) up to its end tag.
  void skip_raw_text(std::string_view name);

 private:
  void skip_comment();
  void skip_to(std::string_view text);
  void skip_spaces();
  void skip_attribute();
  std::string read_name();
  HtmlTag read_tag(bool is_end);

  [[nodiscard]] char peek() const { return position_ < html_.size() ? html_[position_] : '\0'; }

  std::string_view html_;
  std::size_t position_ = 0;
};

}  // namespace relata
