// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_reader.h"

#include "extract/text/html_article_text.h"
#include "extract/text/html_charset.h"
#include "extract/text/html_metadata.h"
#include "extract/text/html_tree.h"
#include "extract/text/iso_date.h"
#include "extract/text/title_line.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace relata {
namespace {

constexpr std::string_view kSpaces = " \t\r\n\f";

/// The paragraphs with an empty line between; those that repeat the title or the one before are
/// left out.
std::string join_paragraphs(const std::vector<std::string>& paragraphs,
                            const std::optional<std::string>& title) {
  std::string text;
  const std::string* previous = nullptr;
  for (const std::string& paragraph : paragraphs) {
    const bool is_repeated = paragraph == title || (previous != nullptr && paragraph == *previous);
    if (!is_repeated) {
      text += text.empty() ? "" : "\n\n";
      text += paragraph;
      previous = &paragraph;
    }
  }
  return text;
}

/// The name of the tag that bytes begin with, in lower case ("!doctype", "p"); empty without one.
std::string leading_tag(std::string_view bytes) {
  constexpr std::size_t kMaxNameBytes = 16;
  if (!bytes.starts_with('<')) {
    return {};
  }
  std::string name;
  for (const char byte : bytes.substr(1, kMaxNameBytes)) {
    if (byte == '>' || byte == '/' || kSpaces.find(byte) != std::string_view::npos) {
      break;
    }
    name += 'A' <= byte && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  }
  return name;
}

/// Behind white space, a byte order mark, comments and XML declarations.
std::string_view skip_prolog(std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) {
    bytes.remove_prefix(kByteOrderMark.size());
  }
  while (true) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(kSpaces), bytes.size()));
    const std::string_view end = bytes.starts_with("<!--")    ? "-->"
                                 : bytes.starts_with("<?xml") ? "?>"
                                                              : "";
    const std::size_t found = bytes.find(end);
    if (end.empty() || found == std::string_view::npos) {
      return bytes;
    }
    bytes.remove_prefix(found + end.size());
  }
}

/// Whether bytes begin with one of these tags.
template <std::size_t Size>
bool begins_with_tag(std::string_view bytes, const std::array<std::string_view, Size>& names) {
  return std::ranges::find(names, leading_tag(bytes)) != names.end();
}

}  // namespace

Result<Document> parse_html(std::string_view bytes, std::string id) {
  const Result<HtmlTree> page = HtmlTree::parse(decode_page(bytes));
  if (!page) {
    return tl::make_unexpected(page.error());
  }
  PageMetadata metadata = find_page_metadata(*page);
  std::string text = join_paragraphs(find_article_paragraphs(*page), metadata.title);
  if (text.empty()) {
    return failure(ErrorCode::EmptyDocument, "the page has no article text");
  }
  Document document;
  document.id = std::move(id);
  document.url = std::move(metadata.url);
  document.publisher = std::move(metadata.publisher);
  document.date = metadata.date ? std::move(metadata.date) : find_article_date(text);
  document.text = put_title_first(metadata.title, std::move(text));
  document.title = std::move(metadata.title);
  return document;
}

bool looks_like_html(std::string_view bytes) {
  constexpr auto kPageTags = std::to_array<std::string_view>({"!doctype", "html", "head", "body"});
  return begins_with_tag(skip_prolog(bytes), kPageTags);
}

bool looks_like_html_fragment(std::string_view text) {
  constexpr auto kBlockTags =
      std::to_array<std::string_view>({"article", "blockquote", "div", "figure", "h1", "h2", "h3",
                                       "main", "ol", "p", "section", "table", "ul"});
  return looks_like_html(text) || begins_with_tag(skip_prolog(text), kBlockTags) ||
         text.find("</p>") != std::string_view::npos || text.find("<br") != std::string_view::npos;
}

}  // namespace relata
