// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parts of a web page that are not its article, as its markup tells them.

#include "extract/text/html_tree.h"

#include <vector>

namespace relata {

/// For each node, whether it lies in a part that is not the article: navigation, headers, footers,
/// asides, figures with their captions, forms, scripts, what is hidden, and what a class, id or
/// role calls by such a name. An element with most of the page's text outside of links is not
/// believed to be one, since page builders call whole pages "form" or "widget"; navigation, footers
/// and comments are believed in any size.
std::vector<bool> find_clutter(const HtmlTree& page);

}  // namespace relata
