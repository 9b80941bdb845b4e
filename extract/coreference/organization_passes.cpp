// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/passes.h"

#include <algorithm>
#include <map>
#include <optional>

namespace relata {
namespace {

bool is_organization(const NameTable& names, NameId id) {
  return names.kind_of(id) == EntityKind::Organization;
}

void join_without_designators(NameTable& names) {
  std::map<std::string, NameId> by_bare_form;
  for (const NameId id : names.live_names()) {
    const std::string key = without_designators(names.name(id).form).key();
    const auto [found, is_new] = by_bare_form.emplace(key, id);
    const NameId first = found->second;
    if (!is_new && (is_organization(names, id) || is_organization(names, first)) &&
        names.kinds_agree(id, first) && !is_organization_noun(key)) {
      names.join(id, first);
    }
  }
}

/// "Hasbro" may be short for "Hasbro Toys", "Supreme Court" for "Supreme Court of Norland"; but
/// "Supreme" for neither, and "House of Commons" not for "House of Commons Library".
bool may_begin(const NameForm& shorter, const NameForm& longer) {
  if (!is_proper_prefix(shorter, longer)) {
    return false;
  }
  return shorter.words.size() == 1 ? !is_organization_noun(shorter.words.front())
                                   : longer.words[shorter.words.size()] == "of";
}

/// Whether what `longer` has before `shorter` is a place of the document or its demonym.
bool begins_with_place(const NameTable& names, const NameForm& shorter, const NameForm& longer) {
  NameForm rest = longer;
  rest.words.resize(longer.words.size() - shorter.words.size());
  return !names.names_of_form(rest.key()).empty() || rest.key() == "us" || rest.key() == "uk" ||
         rest.key() == "united states" || rest.key() == "national" || rest.key() == "federal";
}

/// The only longer organization that this name may be short for.
std::optional<NameId> find_longer(const NameTable& names, NameId id) {
  const NameForm& form = names.name(id).form;
  std::vector<NameId> found;
  for (const NameId longer : names.longer_names_from(form.words.front())) {
    if (is_organization(names, longer) && may_begin(form, names.name(longer).form)) {
      found.push_back(longer);
    }
  }
  for (const NameId longer : names.longer_names_to(form.words.back())) {
    const NameForm& longer_form = names.name(longer).form;
    if (is_organization(names, longer) && is_proper_suffix(form, longer_form) &&
        begins_with_place(names, form, longer_form)) {
      found.push_back(longer);
    }
  }
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

void join_short_forms(NameTable& names) {
  for (const NameId id : names.live_names()) {
    if (!is_organization(names, id)) {
      continue;
    }
    if (const auto longer = find_longer(names, id)) {
      names.join(id, *longer);
    }
  }
}

}  // namespace

void join_organizations(NameTable& names) {
  join_without_designators(names);
  join_short_forms(names);
}

}  // namespace relata
