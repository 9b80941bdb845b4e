// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which stretches of an article are quoted.

#include "extract/text/document.h"

#include <vector>

namespace relata {

/// The outermost quotations. One that no mark closes ends with its paragraph, unless the next
/// paragraph opens it again; so a forgotten mark costs a paragraph at most, never the rest of the
/// article. A mark that closes nothing is passed over.
std::vector<Quotation> find_quotations(const Document& document);

}  // namespace relata
