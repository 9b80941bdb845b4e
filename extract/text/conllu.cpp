// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu.h"

#include <algorithm>

namespace relata {

bool has_comment(const ConlluSentence& sentence, std::string_view name) {
  return std::ranges::any_of(sentence.comments, [&](std::string_view comment) {
    return comment.starts_with(name) &&
           (comment.size() == name.size() || comment[name.size()] == ' ');
  });
}

bool has_entry(std::string_view misc, std::string_view entry) {
  while (!misc.empty()) {
    const std::size_t end = std::min(misc.find('|'), misc.size());
    if (misc.substr(0, end) == entry) {
      return true;
    }
    misc.remove_prefix(std::min(end + 1, misc.size()));
  }
  return false;
}

}  // namespace relata
