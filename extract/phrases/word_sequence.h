// SPDX-License-Identifier: Apache-2.0
#pragma once
// A document's words as the readers of phrases compare them.

#include "extract/text/document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// The tokens in lower case, with straight apostrophes. A token of a name is empty, as is what lies
/// outside the document: no phrase takes words out of a name ("the Sunday Times"). Demonyms are no
/// such names.
class WordSequence {
 public:
  explicit WordSequence(const Document& document);

  /// Valid until: this object ends.
  [[nodiscard]] std::string_view at(std::size_t token) const {
    return token < begins_.size() - 1 ? std::string_view(letters_).substr(
                                            begins_[token], begins_[token + 1] - begins_[token])
                                      : std::string_view();
  }

 private:
  void append(std::string_view token);

  std::string letters_;
  std::vector<std::size_t> begins_;  // of each token in letters_, and the end of the last one
};

}  // namespace relata
