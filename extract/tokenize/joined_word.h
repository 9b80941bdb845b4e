// SPDX-License-Identifier: Apache-2.0
#pragma once
// Signs inside a word that do not split it: "b/c", "report.pdf", "alt.animals.cat".

#include <cstddef>
#include <string_view>

namespace relata {

/// Whether the slash at `at` belongs to a short form: "b/c", "w/o", "s/he". Requires: at > 0.
bool is_slashed_word(std::string_view word, std::size_t at);

/// Whether the full stop at `at` stands before the ending of a file's name: "report|.pdf".
bool is_file_ending(std::string_view word, std::size_t at);

/// Whether the full stop at `at` stands in lower-case words with two full stops or more between
/// them: "alt|.animals.cat". One alone is more often the end of a sentence without its space.
bool is_dotted_name(std::string_view word, std::size_t at);

}  // namespace relata
