// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sentences that sites put between those of their articles.

#include <string_view>

namespace relata {

/// Whether a paragraph is no part of the news but of the site: a pointer to other pages ("Read
/// more: …"), an appeal (for a newsletter, a donation, a subscription), a notice (cookies,
/// copyright, privacy), a caption or credit line ("Photo: …", "Reporting by …"). A paragraph that
/// quotes somebody is never an appeal. Requires: valid UTF-8, on a single line.
bool is_boilerplate(std::string_view paragraph);

}  // namespace relata
