// SPDX-License-Identifier: Apache-2.0
#include "cli/neighbor_table.h"

#include "base/number.h"
#include "cli/entity_choice.h"
#include "cli/relation_text.h"
#include "cli/text_table.h"

#include <ostream>
#include <string>

namespace relata {

namespace {

std::string arrow(const Neighbor& neighbor) {
  if (neighbor.relation.is_symmetric) {
    return "↔";
  }
  return neighbor.is_outgoing ? "→" : "←";
}

TextTable::Row make_row(const Neighbor& neighbor, SpeakerNames& names) {
  const Relation& relation = neighbor.relation;
  return {arrow(neighbor),
          mark_qualifiers(relation.key),
          show_predicate(relation),
          describe(neighbor.other),
          relation.role.value_or(""),
          count_sources(relation),
          format_fixed(relation.confidence, 2),
          show_period(relation),
          names.show_speakers(relation)};
}

TextTable::Row make_tsv_row(const Neighbor& neighbor) {
  const Relation& relation = neighbor.relation;
  std::string speakers;
  for (const Speaker& speaker : relation.speakers) {
    speakers += (speakers.empty() ? "" : "|") + speaker.value;
  }
  return {neighbor.is_outgoing ? "out" : "in",
          relation.key.predicate,
          neighbor.other.id,
          neighbor.other.name,
          std::string(to_string(neighbor.other.kind)),
          std::string(to_string(relation.key.polarity)),
          std::string(to_string(relation.key.modality)),
          relation.key.is_former ? "true" : "false",
          relation.is_plain_fact ? "true" : "false",
          std::to_string(relation.source_count),
          format_decimal(relation.confidence),
          relation.start.value_or(""),
          relation.end.value_or(""),
          speakers};
}

}  // namespace

void print_neighbors(const Entity& entity, const std::vector<Neighbor>& neighbors,
                     const GraphStore& store, const Console& console) {
  TextTable table;
  SpeakerNames names(store);
  for (const Neighbor& neighbor : neighbors) {
    table.add(console.out_is_terminal ? make_row(neighbor, names) : make_tsv_row(neighbor));
  }
  if (!console.out_is_terminal) {
    table.print_tsv(console.out);
    return;
  }
  console.out << entity.id << "  " << describe(entity) << '\n';
  table.print_aligned(console.out, "  ");
  console.out << summarize(neighbors) << '\n';
}

}  // namespace relata
