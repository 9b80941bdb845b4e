// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/random_records.h"

#include "tests/support/record_builder.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace relata {

namespace {

struct Name {
  EntityKind kind;
  std::string name;
  std::vector<std::string> aliases = {};
};

const std::array kNames{
    Name{EntityKind::Person, "Ada Berg", {"Berg"}},
    Name{EntityKind::Person, "ADA BERG"},
    Name{EntityKind::Person, "Zoe Dahl"},
    Name{EntityKind::Place, "Norland", {"Norlandic"}},
    Name{EntityKind::Place, "Berg"},
    Name{EntityKind::Place, "\u00C5rdal"},
    Name{EntityKind::Organization, "Norland"},
    Name{EntityKind::Organization, "Norland Oil Company", {"NOC"}},
    Name{EntityKind::Organization, "New Order Club", {"NOC"}},
    Name{EntityKind::Organization, "NOC"},
    Name{EntityKind::Organization, "United Ports", {"UP"}},
    Name{EntityKind::Organization, "U.P."},
};

const std::array<std::string, 5> kPredicates{"employed_by", "allied_with", "located_in", "owns",
                                             "rush_to"};
const std::array<std::string, 4> kDates{"2019", "2019-05", "2019-05-31", "2020-01-01"};
const std::array<std::string, 4> kSpeakers{"", "", "officials", "Zoe Dahl"};

/// Different names of the list, in the list's order.
std::vector<const Name*> choose_names(RandomRecords& random) {
  std::set<std::size_t> chosen;
  const std::size_t count = 2 + random.number_below(4);
  while (chosen.size() < count) {
    chosen.insert(random.number_below(kNames.size()));
  }
  std::vector<const Name*> names;
  for (const std::size_t index : chosen) {
    names.push_back(&kNames.at(index));
  }
  return names;
}

/// Every form of every name, a sentence each.
std::string text_of(const std::vector<const Name*>& names) {
  std::string text;
  for (const Name* name : names) {
    text += name->name + ".\n";
    for (const std::string& alias : name->aliases) {
      text += alias + ".\n";
    }
  }
  return text;
}

template <class List>
const auto& choose(RandomRecords& random, const List& list) {
  return list.at(random.number_below(list.size()));
}

Stated make_stated(RandomRecords& random, const std::vector<const Name*>& names) {
  const std::size_t subject = random.number_below(names.size());
  const std::size_t step = 1 + random.number_below(names.size() - 1);
  Stated stated;
  stated.subject = names[subject]->name;
  stated.object = names[(subject + step) % names.size()]->name;
  stated.predicate = choose(random, kPredicates);
  stated.is_open = stated.predicate == "rush_to";
  stated.polarity = random.number_below(4) == 0 ? Polarity::Negative : Polarity::Positive;
  stated.modality = random.number_below(4) == 0 ? Modality::Planned : Modality::Actual;
  stated.is_former = random.number_below(4) == 0;
  stated.speaker = choose(random, kSpeakers);
  stated.confidence = 0.1 * static_cast<double>(1 + random.number_below(10));
  if (random.flip()) {
    stated.details = {{"role", random.flip() ? "head" : "deputy"}};
  }
  if (random.flip()) {
    stated.time = TimeExpression{
        .text = "then", .start = choose(random, kDates), .end = choose(random, kDates)};
  }
  return stated;
}

}  // namespace

DocumentRecord RandomRecords::make(const std::string& document_id) {
  const std::vector<const Name*> names = choose_names(*this);
  RecordBuilder record(document_id, text_of(names));
  for (const Name* name : names) {
    record.entity(name->kind, name->name, name->aliases);
  }
  if (flip()) {
    record.date(choose(*this, kDates));
  }
  const std::size_t statement_count = number_below(6);
  for (std::size_t i = 0; i < statement_count; ++i) {
    record.state(make_stated(*this, names));
  }
  return record.build();
}

}  // namespace relata
