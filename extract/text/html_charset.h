// SPDX-License-Identifier: Apache-2.0
#pragma once
// The character set of a web page.

#include <string>
#include <string_view>

namespace relata {

/// A page's bytes as clean UTF-8 (see `clean_text`). A byte order mark decides; without one, a page
/// whose first bytes declare ISO-8859-1, ASCII or windows-1252 (to the HTML standard all three are
/// windows-1252) is converted; everything else is taken for UTF-8.
std::string decode_page(std::string_view bytes);

}  // namespace relata
