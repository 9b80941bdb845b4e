// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whom "he" and "she" mean.

#include "extract/text/document.h"

namespace relata {

/// Adds a mention for each "he", "she", "him", "his" and "her" whose person is beyond doubt: the
/// only person named before it in its sentence; else the only one, or for a pronoun that begins
/// its sentence the first one, of the sentence before. Genders that titles and earlier pronouns
/// tell must fit. Pronouns in quotations stay out: who speaks there changes whom they mean.
/// Requires: the chains of the names. Mentions and chains keep their order.
void add_pronouns(Document& document);

}  // namespace relata
