// SPDX-License-Identifier: Apache-2.0
#include "graph/ontology/vocabulary.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr std::array kEntityKinds{EntityKind::Person, EntityKind::Place, EntityKind::Organization};
constexpr std::array kMentionTypes{MentionType::Name, MentionType::Demonym,
                                   MentionType::Description, MentionType::Pronoun};
constexpr std::array kPolarities{Polarity::Positive, Polarity::Negative};
constexpr std::array kModalities{Modality::Actual,   Modality::Planned, Modality::Possible,
                                 Modality::Demanded, Modality::Alleged, Modality::Conditional};

// The words are ASCII; so no locale and no Unicode table has a say.
char to_ascii_lower(char c) {
  return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equals_ignoring_case(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, to_ascii_lower, to_ascii_lower);
}

template <class Values>
std::optional<typename Values::value_type> find_value(const Values& values, std::string_view text) {
  const auto found = std::ranges::find_if(
      values, [&](auto value) { return equals_ignoring_case(to_string(value), text); });
  if (found == values.end()) {
    return std::nullopt;
  }
  return *found;
}

}  // namespace

std::string_view to_string(EntityKind kind) {
  switch (kind) {
    case EntityKind::Person:
      return "Person";
    case EntityKind::Place:
      return "Place";
    case EntityKind::Organization:
      return "Organization";
  }
  return {};
}

std::string_view to_string(MentionType type) {
  switch (type) {
    case MentionType::Name:
      return "name";
    case MentionType::Demonym:
      return "demonym";
    case MentionType::Description:
      return "description";
    case MentionType::Pronoun:
      return "pronoun";
  }
  return {};
}

std::string_view to_string(Polarity polarity) {
  switch (polarity) {
    case Polarity::Positive:
      return "positive";
    case Polarity::Negative:
      return "negative";
  }
  return {};
}

std::string_view to_string(Modality modality) {
  switch (modality) {
    case Modality::Actual:
      return "actual";
    case Modality::Planned:
      return "planned";
    case Modality::Possible:
      return "possible";
    case Modality::Demanded:
      return "demanded";
    case Modality::Alleged:
      return "alleged";
    case Modality::Conditional:
      return "conditional";
  }
  return {};
}

std::optional<EntityKind> find_entity_kind(std::string_view text) {
  return find_value(kEntityKinds, text);
}

std::optional<MentionType> find_mention_type(std::string_view text) {
  return find_value(kMentionTypes, text);
}

std::optional<Polarity> find_polarity(std::string_view text) {
  return find_value(kPolarities, text);
}

std::optional<Modality> find_modality(std::string_view text) {
  return find_value(kModalities, text);
}

}  // namespace relata
