// SPDX-License-Identifier: Apache-2.0
#include "extract/names/gazetteer.h"

#include "base/contract.h"
#include "base/embedded.h"

#include <algorithm>
#include <array>
#include <optional>

RELATA_DECLARE_EMBEDDED(names_written_places);
RELATA_DECLARE_EMBEDDED(names_written_demonyms);
RELATA_DECLARE_EMBEDDED(names_written_organizations);
RELATA_DECLARE_EMBEDDED(names_written_titles);
RELATA_DECLARE_EMBEDDED(names_written_heads);
RELATA_DECLARE_EMBEDDED(names_written_context);
RELATA_DECLARE_EMBEDDED(names_compiled_places);
RELATA_DECLARE_EMBEDDED(names_compiled_demonyms);
RELATA_DECLARE_EMBEDDED(names_compiled_organizations);
RELATA_DECLARE_EMBEDDED(names_compiled_people);
RELATA_DECLARE_EMBEDDED(names_compiled_words);

namespace relata {

namespace {

/// One name a line; the few lines that are sections or repeat a name do not matter.
std::size_t count_lines(std::span<const std::string_view> lists) {
  std::size_t lines = 0;
  for (const std::string_view list : lists) {
    lines += static_cast<std::size_t>(std::ranges::count(list, '\n'));
  }
  return lines;
}

std::uint8_t weight_of(std::string_view gender_and_weight) {
  return static_cast<std::uint8_t>(gender_and_weight.back() - '0');
}

}  // namespace

std::shared_ptr<const Gazetteer> Gazetteer::standard() {
  static const std::shared_ptr<const Gazetteer> standard = [] {
    const auto lists = std::to_array<std::string_view>({
        RELATA_EMBEDDED(names_written_places),
        RELATA_EMBEDDED(names_written_demonyms),
        RELATA_EMBEDDED(names_written_organizations),
        RELATA_EMBEDDED(names_written_titles),
        RELATA_EMBEDDED(names_written_heads),
        RELATA_EMBEDDED(names_written_context),
        RELATA_EMBEDDED(names_compiled_places),
        RELATA_EMBEDDED(names_compiled_demonyms),
        RELATA_EMBEDDED(names_compiled_organizations),
        RELATA_EMBEDDED(names_compiled_people),
        RELATA_EMBEDDED(names_compiled_words),
    });
    return std::make_shared<const Gazetteer>(lists);
  }();
  return standard;
}

Gazetteer::Gazetteer(std::span<const std::string_view> lists) : table_(count_lines(lists)) {
  for (const std::string_view list : lists) {
    read(list);
  }
}

NameClasses Gazetteer::classes_of(std::string_view name) const {
  const NameEntry* entry = find(name);
  return entry == nullptr ? NameClasses{} : entry->classes;
}

void Gazetteer::read(std::string_view list) {
  std::optional<NameClass> section;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('\n'), list.size());
    const std::string_view line = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    if (line.starts_with('[') && line.ends_with(']')) {
      section = find_name_class(line.substr(1, line.size() - 2));
      expects(section.has_value(), "every section of a list of names is a name class");
    } else if (!line.empty()) {
      expects(section.has_value(), "a list of names begins with a section");
      add(line, *section);
    }
  }
}

void Gazetteer::add(std::string_view line, NameClass section) {
  const std::size_t tab = line.find('\t');
  NameEntry& entry = table_.entry(line.substr(0, tab));
  entry.classes.add(section);
  if (tab == std::string_view::npos) {
    return;
  }
  const std::string_view value = line.substr(tab + 1);
  if (section == NameClass::FirstName) {
    entry.first_name_weight = weight_of(value);
  } else if (entry.stands_for.empty()) {
    entry.stands_for = value;
  }
}

}  // namespace relata
