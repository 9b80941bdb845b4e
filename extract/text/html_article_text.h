// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text of a web page's article.

#include "extract/text/html_tree.h"

#include <string>
#include <vector>

namespace relata {

/// The article's paragraphs, subheadings and list items in order, each on a single line; empty when
/// the page shows no text but links and boilerplate.
///
/// The article is what microdata calls the articleBody, or an <article> or <main> element, as long
/// as it holds a fair part of the page's sentences; else the element in which they are densest
/// (after the readability scripts of browsers: each paragraph counts for its parent, half for its
/// grandparent). Inside, blocks made of links, boilerplate, and bits that are no sentences
/// (bylines, times, labels) are left out; a page that has nothing but bits keeps them.
std::vector<std::string> find_article_paragraphs(const HtmlTree& page);

}  // namespace relata
