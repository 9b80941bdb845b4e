// SPDX-License-Identifier: Apache-2.0
#include "base/embedded.h"
#include "extract/coreference/passes.h"

#include <algorithm>
#include <optional>

RELATA_DECLARE_EMBEDDED(same_places);

namespace relata {
namespace {

/// Calls `use` with every part of `text` between two `separator`s.
template <class Use>
void split(std::string_view text, std::string_view separator, Use use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    use(text.substr(0, end));
    text.remove_prefix(std::min(end + separator.size(), text.size()));
  }
}

/// The forms of each place, as `NameForm::key` gives them.
const std::vector<std::vector<std::string>>& same_places() {
  static const std::vector<std::vector<std::string>> kPlaces = [] {
    std::vector<std::vector<std::string>> places;
    split(RELATA_EMBEDDED(same_places), "\n", [&](std::string_view line) {
      if (line.empty() || line.front() == '#') {
        return;
      }
      split(line, " | ", [&, &keys = places.emplace_back()](std::string_view form) {
        keys.push_back(name_form(form).key());
      });
    });
    return places;
  }();
  return kPlaces;
}

/// The name of this form that may be a place.
std::optional<NameId> find_place(const NameTable& names, const std::string& key) {
  for (const NameId id : names.names_of_form(key)) {
    if (names.may_be(id, EntityKind::Place)) {
      return id;
    }
  }
  return std::nullopt;
}

void join_known_forms(NameTable& names) {
  for (const std::vector<std::string>& keys : same_places()) {
    std::optional<NameId> first;
    for (const std::string& key : keys) {
      const std::optional<NameId> found = find_place(names, key);
      if (found && first && *found != *first) {
        names.join(*found, *first);
      } else if (found) {
        first = found;
      }
    }
  }
}

/// "Donbas region" without its last words that only say what it is.
NameForm without_place_nouns(NameForm form) {
  while (form.words.size() > 1 && is_place_noun(form.words.back())) {
    form.words.pop_back();
  }
  return form;
}

void join_place_nouns(NameTable& names) {
  for (const NameId id : names.live_names()) {
    const NameForm bare = without_place_nouns(names.name(id).form);
    if (bare == names.name(id).form || names.kind_of(id) != EntityKind::Place) {
      continue;
    }
    if (const auto shorter = find_place(names, bare.key())) {
      names.join(id, *shorter);
    }
  }
}

}  // namespace

void join_places(NameTable& names) {
  join_known_forms(names);
  join_place_nouns(names);
}

}  // namespace relata
