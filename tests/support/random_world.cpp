// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_world.h"

#include "tests/support/record_builder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <random>
#include <string>

namespace relata {

namespace {

constexpr std::array<const char*, 13> kNames{"Acme",
                                             "ACME",
                                             "The Acme",
                                             "NPU",
                                             "N.P.U.",
                                             "Npu",
                                             "Northern Postal Union",
                                             "U.P.N",
                                             "UPN",
                                             "National Power Utility",
                                             "Jean-Luc Roy",
                                             "Jean Luc Roy",
                                             "Jean Luc Roy 2"};
constexpr std::array<const char*, 3> kPredicates{"sibling_of", "head_of", "owns"};
constexpr std::array<const char*, 4> kSpeakers{"", "", "officials", "police"};

/// Sentences in which every name occurs.
std::string make_text() {
  std::string text;
  for (const std::string name : kNames) {
    text += "Zo\xC3\xAB met " + name + ".\n";
  }
  return text;
}

class RandomRecord {
 public:
  RandomRecord(std::mt19937& random, const std::string& id)
      : random_(random), builder_(id, make_text()) {}

  DocumentRecord make() {
    if (below(3) > 0) {
      builder_.date("2024-0" + std::to_string(1 + below(9)));
    }
    for (std::size_t count = below(6); count > 0; --count) {
      add_entity();
    }
    for (std::size_t count = names_.empty() ? 0 : below(8); count > 0; --count) {
      add_statement();
    }
    return builder_.build();
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  template <class Choices>
  auto any_of(const Choices& choices) {
    return choices[below(choices.size())];
  }

  void add_entity() {
    std::vector<std::string> aliases;
    for (std::size_t count = below(3); count > 0; --count) {
      aliases.emplace_back(any_of(kNames));
    }
    names_.emplace_back(any_of(kNames));
    builder_.entity(below(4) > 0 ? EntityKind::Organization : EntityKind::Person, names_.back(),
                    aliases);
  }

  void add_statement() {
    Stated stated{.subject = any_of(names_),
                  .predicate = any_of(kPredicates),
                  .object = any_of(names_),
                  .sentence = "Zo\xC3\xAB met " + any_of(names_) + ".\n"};
    stated.polarity = below(4) > 0 ? Polarity::Positive : Polarity::Negative;
    stated.modality = below(4) > 0 ? Modality::Actual : Modality::Planned;
    stated.is_former = below(4) == 0;
    stated.speaker = below(4) > 0 ? any_of(kSpeakers) : any_of(names_);
    stated.confidence = static_cast<double>(below(5)) / 4;
    builder_.state(stated);
  }

  std::mt19937& random_;
  RecordBuilder builder_;
  std::vector<std::string> names_;
};

}  // namespace

std::vector<DocumentRecord> make_random_world(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<DocumentRecord> records;
  const std::size_t document_count = 1 + random() % 6;
  for (std::size_t i = 0; i < document_count; ++i) {
    records.push_back(RandomRecord(random, "doc" + std::to_string(i)).make());
  }
  return records;
}

}  // namespace relata
