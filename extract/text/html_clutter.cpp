// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_clutter.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace relata {
namespace {

/// Elements that never hold an article, whatever their size. Sorted.
constexpr auto kNeverArticle = std::to_array<std::string_view>(
    {"audio",  "button", "canvas", "datalist", "embed",    "footer",   "head",
     "iframe", "map",    "nav",    "noembed",  "noframes", "noscript", "object",
     "rp",     "rt",     "script", "select",   "textarea", "title",    "video"});

/// Elements around the article or beside its text. Sorted.
constexpr auto kBesideText = std::to_array<std::string_view>(
    {"aside", "dialog", "fieldset", "figcaption", "figure", "form", "header", "menu"});

/// Words of classes and ids that name such an element. Sorted.
constexpr auto kBesideTextWords = std::to_array<std::string_view>(
    {"ad",           "ads",         "advert",        "advertisement",   "advertising", "alert",
     "appeal",       "banner",      "bio",           "breadcrumb",      "breadcrumbs", "byline",
     "caption",      "catlinks",    "consent",       "cookie",          "cookies",     "copyright",
     "credit",       "credits",     "disclaimer",    "donate",          "donation",    "donations",
     "editsection",  "embed",       "figure",        "footer",          "gallery",     "gdpr",
     "hidden",       "infobox",     "login",         "masthead",        "menu",        "meta",
     "modal",        "more",        "nav",           "navbar",          "navbox",      "navigation",
     "newsletter",   "newsletters", "outbrain",      "overlay",         "pager",       "pagination",
     "paywall",      "player",      "popular",       "popup",           "promo",       "promotion",
     "pullquote",    "readmore",    "recirculation", "recommendations", "recommended", "register",
     "related",      "share",       "sharing",       "sidebar",         "signup",      "skip",
     "slideshow",    "social",      "sponsor",       "sponsored",       "sr",          "subscribe",
     "subscription", "taboola",     "tags",          "teaser",          "teasers",     "timestamp",
     "toc",          "toolbar",     "trending",      "widget"});

/// Words that name what readers wrote. Sorted.
constexpr auto kCommentWords = std::to_array<std::string_view>({"comment", "comments", "disqus"});

/// Roles of the accessibility standard (WAI-ARIA). Sorted.
constexpr auto kBesideTextRoles = std::to_array<std::string_view>(
    {"alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "form", "menu",
     "menubar", "navigation", "search", "toolbar"});

/// Elements that hold the article itself; what their class says is of the whole page.
/// Sorted.
constexpr auto kHolders = std::to_array<std::string_view>({"article", "body", "html", "main"});

template <std::size_t Size>
constexpr bool contains(const std::array<std::string_view, Size>& sorted, std::string_view word) {
  return std::ranges::binary_search(sorted, word);
}

static_assert(std::ranges::is_sorted(kNeverArticle));
static_assert(std::ranges::is_sorted(kBesideText));
static_assert(std::ranges::is_sorted(kBesideTextWords));
static_assert(std::ranges::is_sorted(kCommentWords));
static_assert(std::ranges::is_sorted(kBesideTextRoles));
static_assert(std::ranges::is_sorted(kHolders));

/// "story-footer relatedLinks" as "story", "footer", "related", "links".
std::vector<std::string> split_names(std::string_view names) {
  std::vector<std::string> words;
  bool is_in_word = false;
  bool was_lower = false;
  for (const char byte : names) {
    const bool is_upper = 'A' <= byte && byte <= 'Z';
    const bool is_lower = 'a' <= byte && byte <= 'z';
    if (is_upper || is_lower) {
      if (!is_in_word || (is_upper && was_lower)) {
        words.emplace_back();
      }
      words.back() += is_upper ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    is_in_word = is_upper || is_lower;
    was_lower = is_lower;
  }
  return words;
}

/// How many bytes of text outside of links stand before each node, and behind the last one.
std::vector<std::size_t> count_text_before(const HtmlTree& page) {
  std::vector<std::size_t> before = {0};
  std::vector<bool> is_passed_over(page.nodes().size(), false);
  for (std::size_t i = 0; i < page.nodes().size(); ++i) {
    const HtmlNode& node = page.node(i);
    is_passed_over[i] =
        is_passed_over[node.parent] || node.tag == "a" || contains(kNeverArticle, node.tag);
    before.push_back(before.back() + (is_passed_over[i] ? 0 : node.text.size()));
  }
  return before;
}

/// Judges the elements of one page. Valid until: the page ends.
class ClutterFinder {
 public:
  explicit ClutterFinder(const HtmlTree& page)
      : page_(page), text_before_(count_text_before(page)) {}

  [[nodiscard]] bool is_clutter(std::size_t index) const {
    const HtmlNode& element = page_.node(index);
    if (element.is_text || contains(kHolders, element.tag)) {
      return false;
    }
    const std::vector<std::string> words =
        split_names(value(index, "class") + " " + value(index, "id"));
    if (contains(kNeverArticle, element.tag) || is_footnote_mark(index) ||
        has_word(words, kCommentWords)) {
      return true;
    }
    const bool is_beside = contains(kBesideText, element.tag) || is_hidden(index) ||
                           contains(kBesideTextRoles, value(index, "role")) ||
                           has_word(words, kBesideTextWords);
    return is_beside && !has_most_text(index);
  }

 private:
  [[nodiscard]] std::string value(std::size_t index, std::string_view attribute) const {
    return std::string(page_.find_attribute(index, attribute).value_or(std::string_view()));
  }

  template <std::size_t Size>
  static bool has_word(const std::vector<std::string>& words,
                       const std::array<std::string_view, Size>& sorted) {
    return std::ranges::any_of(words,
                               [&](const std::string& word) { return contains(sorted, word); });
  }

  [[nodiscard]] bool is_hidden(std::size_t index) const {
    std::string style = value(index, "style");
    std::erase(style, ' ');
    return page_.find_attribute(index, "hidden").has_value() ||
           value(index, "aria-hidden") == "true" ||
           style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
  }

  /// The "[1]" that links to a footnote.
  [[nodiscard]] bool is_footnote_mark(std::size_t index) const {
    const HtmlNode& element = page_.node(index);
    const auto inside = page_.nodes().begin();
    return element.tag == "sup" &&
           std::any_of(inside + static_cast<std::ptrdiff_t>(index),
                       inside + static_cast<std::ptrdiff_t>(element.end),
                       [](const HtmlNode& node) { return node.tag == "a"; });
  }

  [[nodiscard]] bool has_most_text(std::size_t index) const {
    const std::size_t inside = text_before_[page_.node(index).end] - text_before_[index];
    return 2 * inside > text_before_.back();
  }

  const HtmlTree& page_;
  std::vector<std::size_t> text_before_;
};

}  // namespace

std::vector<bool> find_clutter(const HtmlTree& page) {
  const ClutterFinder finder(page);
  std::vector<bool> clutter(page.nodes().size(), false);
  for (std::size_t i = 1; i < clutter.size(); ++i) {
    clutter[i] = clutter[page.node(i).parent] || finder.is_clutter(i);
  }
  return clutter;
}

}  // namespace relata
