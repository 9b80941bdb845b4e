// SPDX-License-Identifier: Apache-2.0
#pragma once
// What one document contributes to a graph. A plain value; entity ids ("e0") are local to the
// record.

#include "base/error.h"
#include "base/span.h"
#include "graph/ontology/vocabulary.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace relata {

/// The article a record was made from.
struct RecordDocument {
  std::string id;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::optional<std::string> date;  ///< ISO 8601, as precise as known: 2022, 2022-03, 2022-03-31
  std::optional<std::string> text;  ///< absent with --no-text
  std::string sha256;               ///< of the text, 64 hexadecimal digits

  friend bool operator==(const RecordDocument&, const RecordDocument&) = default;
};

struct RecordMention {
  ByteSpan span;
  MentionType type = MentionType::Name;

  friend bool operator==(const RecordMention&, const RecordMention&) = default;
};

struct RecordEntity {
  std::string id;  ///< "e0", "e1", … in the order of the first mentions
  EntityKind kind = EntityKind::Person;
  std::string name;
  std::vector<std::string> aliases;     ///< other names and demonyms the document uses, sorted
  std::vector<RecordMention> mentions;  ///< in text order

  friend bool operator==(const RecordEntity&, const RecordEntity&) = default;
};

/// Where the document says it. Every span lies in the sentence, except an end that was resolved
/// from elsewhere.
struct Evidence {
  ByteSpan sentence;
  ByteSpan subject;
  ByteSpan object;
  std::optional<ByteSpan>
      trigger;  ///< the words that state the relation; nothing where no single span does
  /// The sentence and its place in code points; given only in records without text, which could not
  /// tell them.
  std::optional<std::string> text;
  std::optional<CodePointSpan> code_points;

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// When the relation held. Unresolved: text only.
struct TimeExpression {
  std::string text;
  std::optional<std::string> start;  ///< ISO 8601, as precise as known
  std::optional<std::string> end;

  friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

struct RecordStatement {
  std::string subject;  ///< entity id
  std::string predicate;
  std::string object;    ///< entity id
  bool is_open = false;  ///< the predicate is the text's own wording, not the ontology's
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;
  std::optional<std::string>
      speaker;  ///< entity id, or a lower-case phrase for a source that is no entity
  std::optional<TimeExpression> time;
  std::map<std::string, std::string> details;  ///< role, amount, …: not part of the relation's key
  double confidence = 0;                       ///< in [0,1]
  Evidence evidence;
  std::string rule;  ///< name of the rule that found it

  friend bool operator==(const RecordStatement&, const RecordStatement&) = default;
};

struct DocumentRecord {
  RecordDocument document;
  std::vector<RecordEntity> entities;
  std::vector<RecordStatement> statements;

  friend bool operator==(const DocumentRecord&, const DocumentRecord&) = default;
};

/// What takes a record's place for a document that could not be read.
struct RecordFailure {
  std::string document_id;
  ErrorCode code = ErrorCode::FileUnreadable;
  std::string message;

  friend bool operator==(const RecordFailure&, const RecordFailure&) = default;
};

/// One line of a record file.
using RecordLine = std::variant<DocumentRecord, RecordFailure>;

}  // namespace relata
