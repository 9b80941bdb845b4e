// SPDX-License-Identifier: Apache-2.0
#pragma once
// The words of relata-jsonld/1 and the IRIs they stand for.

#include <set>
#include <string>
#include <string_view>

namespace relata {

/// The term of a predicate in direct triples: its name, unless the profile itself uses that word
/// ("label" is "rel_label").
std::string make_direct_term(std::string_view predicate);

/// The @context object. `predicates` are those that direct triples use, without the open ones.
std::string make_jsonld_context(std::string_view base_iri, const std::set<std::string>& predicates);

}  // namespace relata
