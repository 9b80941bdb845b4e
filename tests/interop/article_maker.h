// SPDX-License-Identifier: Apache-2.0
#pragma once
// Document records written by hand, for graphs that are hard to export.

#include "graph/record/document_record.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// What one sentence states. Ends and named speakers are names of entities of the article.
struct Fact {
  std::string subject;
  std::string predicate;
  std::string object;
  bool is_open = false;
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;
  std::optional<std::string> speaker = std::nullopt;
  std::optional<TimeExpression> time = std::nullopt;
  std::optional<std::string> role = std::nullopt;
  std::string more = {};  ///< words at the end of the sentence
};

/// Writes an article sentence by sentence, with the record that an extractor would make of it.
class ArticleMaker {
 public:
  explicit ArticleMaker(std::string id);

  ArticleMaker& title(const std::string& title);
  ArticleMaker& publisher(const std::string& publisher);
  ArticleMaker& url(const std::string& url);
  ArticleMaker& date(const std::string& date);

  ArticleMaker& person(const std::string& name);
  ArticleMaker& place(const std::string& name);
  ArticleMaker& organization(const std::string& name);
  /// Another name of the entity that was named last.
  ArticleMaker& alias(const std::string& alias);

  /// Adds a sentence. Requires: its ends were named before.
  ArticleMaker& state(const Fact& fact);

  /// The record. The article is done afterwards.
  DocumentRecord make();

 private:
  ArticleMaker& add_entity(EntityKind kind, const std::string& name);
  RecordEntity* find_entity(std::string_view name);
  ByteSpan append(std::string_view words);
  ByteSpan append_mention(const std::string& name);

  DocumentRecord record_;
  std::string text_;
};

}  // namespace relata
