// SPDX-License-Identifier: Apache-2.0
#pragma once
// The passes that join names of one thing, from the surest to the least sure. Each is a file of
// its own.

#include "extract/coreference/name_table.h"

namespace relata {

/// "European Union (EU)" and "EU (European Union)"; then acronyms that fit the initials of exactly
/// one name.
void join_acronyms(NameTable& names);

/// Forms of one place: the pairs of data/same_places.txt, and "Donbas region" with "Donbas".
void join_places(NameTable& names);

/// A middle initial left out; a surname with a full name; a forename with the only full name that
/// begins so. Two people of one surname stay apart: a bare surname stays with whom it stood for
/// before, else goes to the latest full name before it whose gender fits.
void join_persons(NameTable& names);

/// Without designators ("Acme Inc." and "Acme"), and a form that begins, or behind a place ends,
/// exactly one longer name ("Supreme Court" and "US Supreme Court").
void join_organizations(NameTable& names);

}  // namespace relata
