// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small, valid document records built by hand, for the tests of everything behind extraction.

#include "graph/record/document_record.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A statement in the words of the text. What is left out is as in a plain fact.
struct Stated {
  std::string subject;  ///< the entity's name
  std::string predicate;
  std::string object;         ///< the entity's name
  std::string sentence = {};  ///< as in the text; empty: all of the text
  bool is_open = false;
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;
  std::string speaker = {};  ///< an entity's name, or a phrase; empty: the article's own voice
  std::optional<TimeExpression> time = {};
  std::map<std::string, std::string> details = {};
  double confidence = 0.9;
  std::string trigger = {};  ///< as in the sentence; empty: none
  std::string rule = "test_rule";
};

/// Writes a record around a text:
///
///     const DocumentRecord record = RecordBuilder("doc1", "Ada Berg works for Acme.")
///         .person("Ada Berg").organization("Acme")
///         .state({.subject = "Ada Berg", .predicate = "employed_by", .object = "Acme"})
///         .build();
///
/// Mentions and evidence are found by their words, so they are always true to the text. Throws:
/// ContractViolation when words are not there, so that a slip in a test is loud.
class RecordBuilder {
 public:
  RecordBuilder(std::string id, std::string text);

  RecordBuilder& url(std::string url);
  RecordBuilder& title(std::string title);
  RecordBuilder& publisher(std::string publisher);
  RecordBuilder& date(std::string date);

  /// The next entity ("e0", "e1", …), mentioned wherever its name or an alias stands. The longest
  /// form counts where several do.
  RecordBuilder& entity(EntityKind kind, std::string name, std::vector<std::string> aliases = {});
  RecordBuilder& person(std::string name, std::vector<std::string> aliases = {});
  RecordBuilder& place(std::string name, std::vector<std::string> aliases = {});
  RecordBuilder& organization(std::string name, std::vector<std::string> aliases = {});

  /// The evidence of an end is its first mention in the sentence, else its first one anywhere.
  RecordBuilder& state(const Stated& stated);

  [[nodiscard]] DocumentRecord build() const { return record_; }

 private:
  [[nodiscard]] const RecordEntity& entity_named(std::string_view name) const;
  [[nodiscard]] Evidence evidence_of(const Stated& stated) const;

  DocumentRecord record_;
};

}  // namespace relata
