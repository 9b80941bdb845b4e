// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names that the lists know.

#include "extract/names/name_reading.h"

#include <optional>

namespace relata {

/// The longest listed place, organization, demonym or expression that is no name. Nothing when the
/// lists have none that begins here.
std::optional<NameReading> read_listed_name(const NameContext& context);

/// A listed title ("Prime Minister"), with what belongs to it ("Minister of Foreign Affairs"):
/// outcome Title when a name follows, else Nothing.
std::optional<NameReading> read_title(const NameContext& context);

/// Points of a listed name for each kind.
KindScores scores_of(const NameEntry& entry, bool is_phrase);

}  // namespace relata
