// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names whose kind a common noun in them tells: "Ministry of …", "… University", "Lake …".

#include "extract/names/name_reading.h"

#include <optional>

namespace relata {

/// An organization or place with a head noun, or the name of an event, law, prize … (outcome
/// Nothing). Nothing at all when no head noun is there.
std::optional<NameReading> read_name_with_head(const NameContext& context);

/// How far a name that ends at `end` goes on with "of the …" or "for …" ("Supreme Court | of the
/// United Kingdom"). Returns `end` when it does not.
std::size_t extend_over_links(const NameContext& context, std::size_t end);

}  // namespace relata
