// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_limits.h"

#include "extract/text/html_tag_scanner.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace relata {
namespace {

constexpr std::size_t kMaxOpenElements = 4 * kMaxHtmlDepth;

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// Elements without an end tag, and those of which none stands in another without an element of
/// another kind between.
bool never_nests(std::string_view name) {
  constexpr std::array<std::string_view, 28> kNames = {
      "area",  "base",  "body",  "br",    "caption", "col",  "colgroup", "embed", "head",  "hr",
      "html",  "image", "img",   "input", "keygen",  "link", "meta",     "p",     "param", "source",
      "tbody", "td",    "tfoot", "th",    "thead",   "tr",   "track",    "wbr"};
  return is_one_of(kNames, name);
}

/// Whether a start tag ends the element before it. A list item in a definition, and the other way
/// round, is nested.
bool replaces(std::string_view name, std::string_view before) {
  const bool is_definition = name == "dd" || name == "dt";
  return (name == "li" && before == "li") || (is_definition && (before == "dd" || before == "dt"));
}

/// Elements whose content no end tag reaches out of.
bool is_closed_world(std::string_view name) {
  constexpr std::array<std::string_view, 9> kNames = {
      "applet", "foreignobject", "marquee", "math", "object", "select", "svg", "table", "template"};
  return is_one_of(kNames, name);
}

/// The elements that are open at a place of the page, from the outside to the inside.
class OpenElements {
 public:
  [[nodiscard]] std::size_t size() const { return names_.size(); }

  [[nodiscard]] bool contains(std::string_view name) const {
    return std::ranges::find(names_, name) != names_.end();
  }

  void open(std::string name) {
    if (!names_.empty() && replaces(name, names_.back())) {
      names_.pop_back();
    }
    names_.push_back(std::move(name));
  }

  void close(std::string_view name) {
    for (std::size_t left = names_.size(); left > 0; --left) {
      if (names_[left - 1] == name) {
        names_.resize(left - 1);
        return;
      }
      if (is_closed_world(names_[left - 1])) {
        return;
      }
    }
  }

 private:
  std::vector<std::string> names_;
};

bool is_raw_text(const HtmlTag& tag, const OpenElements& open) {
  const bool is_raw = tag.name == "script" || tag.name == "style";
  return is_raw && !tag.is_end && !open.contains("svg") && !open.contains("math") &&
         !open.contains("select");
}

void follow(const HtmlTag& tag, OpenElements& open) {
  if (tag.is_end) {
    open.close(tag.name);
    return;
  }
  // "/>" closes only what is not HTML.
  const bool is_closed = tag.is_self_closed && (open.contains("svg") || open.contains("math"));
  if (!is_closed && !never_nests(tag.name)) {
    open.open(tag.name);
  }
}

}  // namespace

Failure nested_too_deeply() {
  return {ErrorCode::LimitExceeded,
          "the page nests more than " + std::to_string(kMaxHtmlDepth) + " elements"};
}

std::optional<Failure> find_exceeded_limit(std::string_view html) {
  HtmlTagScanner scanner(html);
  OpenElements open;
  while (const std::optional<HtmlTag> tag = scanner.next()) {
    if (tag->attributes > kMaxHtmlAttributes) {
      return Failure{
          ErrorCode::LimitExceeded,
          "a tag of the page has more than " + std::to_string(kMaxHtmlAttributes) + " attributes"};
    }
    if (is_raw_text(*tag, open)) {
      scanner.skip_raw_text(tag->name);
      continue;
    }
    follow(*tag, open);
    if (open.size() > kMaxOpenElements) {
      return nested_too_deeply();
    }
  }
  return std::nullopt;
}

}  // namespace relata
