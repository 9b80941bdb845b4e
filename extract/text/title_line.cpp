// SPDX-License-Identifier: Apache-2.0
#include "extract/text/title_line.h"

#include "extract/text/white_space.h"

#include <string_view>

namespace relata {

std::string put_title_first(const std::optional<std::string>& title, std::string text) {
  const std::string_view trimmed = trim(text);
  const std::string_view first_line = trimmed.substr(0, trimmed.find('\n'));
  if (!title || to_single_line(first_line) == *title) {
    return text;
  }
  return *title + "\n\n" + text;
}

}  // namespace relata
