// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the name of an organization says of its place: "Norlandic Foreign Ministry", "Supreme Court
// of Norland".

#include "extract/relations/lexicon.h"
#include "extract/text/document.h"

#include <vector>

namespace relata {

/// Names of agencies (with a word of the class `agency_noun`) that begin or end with a place of the
/// document or its demonym give agency_of, once a document. The other end of the evidence is the
/// nearest mention of the place.
std::vector<FoundStatement> find_agencies(const Document& document, const Lexicon& lexicon);

}  // namespace relata
