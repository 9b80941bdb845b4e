// SPDX-License-Identifier: Apache-2.0
#pragma once
// CoNLL-U files to annotated sentences.

#include "base/result.h"
#include "extract/text/conllu.h"

#include <string_view>
#include <vector>

namespace relata {

/// The documents of a file: "# newdoc" begins one; a file without it is one. Empty nodes ("8.1")
/// are passed over. `place` is for messages. Requires: text as from `clean_text`. Failure:
/// InvalidAnnotation, "PLACE:LINE: …".
[[nodiscard]] Result<std::vector<ConlluDocument>> parse_conllu(std::string_view text,
                                                               std::string_view place);

}  // namespace relata
