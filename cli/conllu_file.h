// SPDX-License-Identifier: Apache-2.0
#pragma once
// CoNLL-U files of a command line.

#include "extract/text/conllu.h"

#include <string>
#include <vector>

namespace relata {

/// The documents of a file (also .gz; - is standard input). A document without an id gets the
/// file's name, numbered when there are several. Throws: InputError.
std::vector<ConlluDocument> read_conllu_file(const std::string& path);

}  // namespace relata
