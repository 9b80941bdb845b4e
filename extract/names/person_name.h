// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names of people by their parts.

#include "extract/names/name_reading.h"

#include <optional>

namespace relata {

/// A first name with a surname, initials, particles, a suffix; behind a title any name. The points
/// tell how much of it the lists know. Nothing when the words do not look like a person's name.
std::optional<NameReading> read_person_name(const NameContext& context);

/// Whether the word ends as surnames of some languages do: "-ov", "-shvili", "-enko", "-sson".
bool has_surname_ending(std::string_view word);

}  // namespace relata
