// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_class.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

struct Section {
  std::string_view name;
  NameClass name_class;
};

constexpr auto kSections = std::to_array<Section>({
    {"country", NameClass::Country},
    {"historic_country", NameClass::HistoricCountry},
    {"region", NameClass::Region},
    {"capital", NameClass::Capital},
    {"major_city", NameClass::MajorCity},
    {"city", NameClass::City},
    {"area", NameClass::Area},
    {"demonym", NameClass::Demonym},
    {"member", NameClass::Member},
    {"institution", NameClass::Institution},
    {"organization", NameClass::Organization},
    {"media", NameClass::Media},
    {"company", NameClass::Company},
    {"first_name", NameClass::FirstName},
    {"surname", NameClass::Surname},
    {"word", NameClass::Word},
    {"function_word", NameClass::FunctionWord},
    {"honorific", NameClass::Honorific},
    {"title", NameClass::Title},
    {"role", NameClass::Role},
    {"organization_head", NameClass::OrganizationHead},
    {"organization_stem", NameClass::OrganizationStem},
    {"place_head", NameClass::PlaceHead},
    {"place_stem", NameClass::PlaceStem},
    {"place_prefix", NameClass::PlacePrefix},
    {"other_head", NameClass::OtherHead},
    {"other_stem", NameClass::OtherStem},
    {"other_prefix", NameClass::OtherPrefix},
    {"designator", NameClass::Designator},
    {"particle", NameClass::Particle},
    {"name_suffix", NameClass::NameSuffix},
    {"place_noun", NameClass::PlaceNoun},
    {"organization_noun", NameClass::OrganizationNoun},
    {"person_verb", NameClass::PersonVerb},
    {"place_preposition", NameClass::PlacePreposition},
    {"date", NameClass::Date},
    {"not_name", NameClass::NotName},
});

}  // namespace

std::optional<NameClass> find_name_class(std::string_view section) {
  const auto found = std::ranges::find(kSections, section, &Section::name);
  return found == kSections.end() ? std::nullopt : std::optional(found->name_class);
}

}  // namespace relata
