// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the lists say about a name or word.

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace relata {

/// A section of the lists (extract/names/data/README.md).
enum class NameClass : std::uint8_t {
  // Names of things.
  Country,          ///< "Georgia", "US"
  HistoricCountry,  ///< "Soviet Union"
  Region,           ///< "Bavaria", "Calif."
  Capital,          ///< "Tbilisi"
  MajorCity,        ///< "Barcelona"
  City,             ///< "Badalona"
  Area,             ///< "Europe", "Black Sea"
  Demonym,          ///< "Georgian", with its place
  Member,           ///< "Democrat", with its party
  Institution,      ///< "Senate": an organization that goes by a common word
  Organization,     ///< "NATO"
  Media,            ///< "Reuters"
  Company,          ///< "Siemens"
  FirstName,        ///< "Anna"
  Surname,          ///< "Berg"
  // Words that tell about names.
  Word,              ///< a common word, in lower case
  FunctionWord,      ///< "the", "if": begins a sentence, never a name
  Honorific,         ///< "Mr.": only before a person's name
  Title,             ///< "President": before a person's name, or alone
  Role,              ///< "singer", in lower case
  OrganizationHead,  ///< "University": ends an organization's name
  OrganizationStem,  ///< "Ministry": begins one, before "of" or "for"
  PlaceHead,         ///< "River"
  PlaceStem,         ///< "Gulf": begins a place's name, before "of"
  PlacePrefix,       ///< "Lake": begins a place's name
  OtherHead,         ///< "Treaty": ends the name of something that is no entity
  OtherStem,         ///< "Battle": begins such a name, before "of"
  OtherPrefix,       ///< "Hurricane": begins such a name
  Designator,        ///< "Inc."
  Particle,          ///< "van"
  NameSuffix,        ///< "Jr."
  PlaceNoun,         ///< "province", in lower case
  OrganizationNoun,  ///< "newspaper", in lower case
  PersonVerb,        ///< "said"
  PlacePreposition,  ///< "near"
  Date,              ///< "Monday", "Jan."
  NotName,           ///< "COVID-19", "Christmas": written like a name, but no entity
};

/// A set of classes.
class NameClasses {
 public:
  constexpr NameClasses() = default;

  constexpr NameClasses(std::initializer_list<NameClass> classes) {
    for (const NameClass name_class : classes) {
      bits_ |= bit(name_class);
    }
  }

  constexpr void add(NameClass name_class) { bits_ |= bit(name_class); }

  [[nodiscard]] constexpr bool contains(NameClass name_class) const {
    return (bits_ & bit(name_class)) != 0;
  }

  [[nodiscard]] constexpr bool contains_any(NameClasses others) const {
    return (bits_ & others.bits_) != 0;
  }

  friend constexpr bool operator==(NameClasses, NameClasses) = default;

 private:
  static constexpr std::uint64_t bit(NameClass name_class) {
    return std::uint64_t{1} << static_cast<unsigned>(name_class);
  }

  std::uint64_t bits_ = 0;
};

inline constexpr NameClasses kPlaceClasses{NameClass::Country,  NameClass::HistoricCountry,
                                           NameClass::Region,   NameClass::Capital,
                                           NameClass::City,     NameClass::Area,
                                           NameClass::MajorCity};
inline constexpr NameClasses kOrganizationClasses{NameClass::Institution, NameClass::Organization,
                                                  NameClass::Media, NameClass::Company};

/// The class with that section name ("organization_head"); nothing for any other text.
std::optional<NameClass> find_name_class(std::string_view section);

}  // namespace relata
