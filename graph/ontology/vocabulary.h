// SPDX-License-Identifier: Apache-2.0
#pragma once
// The closed sets of words that records, graph and exports share. The texts are part of the file
// formats.

#include <optional>
#include <string_view>

namespace relata {

enum class EntityKind { Person, Place, Organization };

/// How a span refers: by a name, by a demonym ("Russian"), by a description ("the president") or by
/// a pronoun.
enum class MentionType { Name, Demonym, Description, Pronoun };

enum class Polarity { Positive, Negative };

/// Actual: said to hold or to have happened. The others as in the annotation guidelines.
enum class Modality { Actual, Planned, Possible, Demanded, Alleged, Conditional };

/// "Person", "Place", "Organization"
std::string_view to_string(EntityKind kind);
/// "name", "demonym", "description", "pronoun"
std::string_view to_string(MentionType type);
/// "positive", "negative"
std::string_view to_string(Polarity polarity);
/// "actual", "planned", …
std::string_view to_string(Modality modality);

/// The value with that text, in any letter case ("person" as typed on a command line); nothing for
/// any other text.
std::optional<EntityKind> find_entity_kind(std::string_view text);
std::optional<MentionType> find_mention_type(std::string_view text);
std::optional<Polarity> find_polarity(std::string_view text);
std::optional<Modality> find_modality(std::string_view text);

}  // namespace relata
