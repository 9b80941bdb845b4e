// SPDX-License-Identifier: Apache-2.0
#pragma once
// IRIs that every RDF processor reads the same: plain ASCII, no spaces.

#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// Percent-encodes every byte that is no unreserved ASCII character, except "/"; and the dots of
/// "." and ".." between slashes.
std::string to_iri_path(std::string_view id);

/// A web address as an IRI: bytes that an IRI may not hold are percent-encoded, escapes that are
/// there stay. Nothing when it is no absolute one ("scheme://…"): it would be read relative to the
/// file it stands in.
std::optional<std::string> find_absolute_iri(std::string_view url);

/// Throws: UsageError (WrongUsage) when ids cannot be put behind `base`: it is ASCII without
/// spaces, begins with http://, https://, urn: or tag:, and ends in "/", "#" or ":" (JSON-LD joins
/// nothing to a prefix that ends otherwise).
void check_base_iri(std::string_view base);

}  // namespace relata
