// SPDX-License-Identifier: Apache-2.0
#pragma once
// Acronyms and what they are short for.

#include <string_view>

namespace relata {

/// Whether `acronym` is made of the initial letters of `name`'s capitalized words ("DPR", "Donetsk
/// People's Republic"); small words may count or not ("DoJ", "Department of Justice"), points in
/// the acronym do not.
bool is_acronym_of(std::string_view acronym, std::string_view name);

}  // namespace relata
