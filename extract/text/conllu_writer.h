// SPDX-License-Identifier: Apache-2.0
#pragma once
// Annotated sentences to CoNLL-U.

#include "extract/text/conllu.h"

#include <string>

namespace relata {

/// Comments, lines, and the blank line behind them. Requires: no column is empty or holds a tab or
/// line end.
std::string to_conllu(const ConlluSentence& sentence);

std::string to_conllu(const ConlluDocument& document);

}  // namespace relata
