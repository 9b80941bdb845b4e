// SPDX-License-Identifier: Apache-2.0
#include "graph/store/schema.h"

namespace relata {

// Numbers of entities and relations are given in the order of ids and keys, so that reading a table
// from its first row to its last is the one order of the graph. The record is a row's last column:
// SQLite then reads the others without it.
const std::string kStoreSchema = R"sql(
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT,
  title TEXT,
  publisher TEXT,
  date TEXT,
  sha256 TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_date ON documents (date);

CREATE TABLE entities (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  mention_count INTEGER NOT NULL,
  document_count INTEGER NOT NULL
) STRICT;

CREATE TABLE entity_documents (
  entity INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (entity, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_names (
  word TEXT NOT NULL,
  name TEXT NOT NULL,
  entity INTEGER NOT NULL,
  kind TEXT NOT NULL,
  is_main INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  PRIMARY KEY (word, name, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE relations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  subject INTEGER NOT NULL,
  predicate TEXT NOT NULL,
  object INTEGER NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  is_former INTEGER NOT NULL,
  is_open INTEGER NOT NULL,
  is_symmetric INTEGER NOT NULL,
  is_plain_fact INTEGER NOT NULL,
  statement_count INTEGER NOT NULL,
  source_count INTEGER NOT NULL,
  confidence REAL NOT NULL,
  speakers TEXT NOT NULL,
  documents TEXT NOT NULL,
  start_date TEXT,
  end_date TEXT,
  reported_first TEXT,
  reported_last TEXT,
  role TEXT
) STRICT;
CREATE INDEX relations_by_subject ON relations (subject, statement_count DESC);
CREATE INDEX relations_by_object ON relations (object, statement_count DESC);

CREATE TABLE statements (
  number INTEGER PRIMARY KEY,
  relation INTEGER NOT NULL,
  id TEXT NOT NULL,
  document TEXT NOT NULL,
  speaker TEXT,
  speaker_is_entity INTEGER,
  time TEXT,
  time_start TEXT,
  time_end TEXT,
  details TEXT NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  subject_begin INTEGER NOT NULL,
  subject_end INTEGER NOT NULL,
  object_begin INTEGER NOT NULL,
  object_end INTEGER NOT NULL,
  trigger_begin INTEGER,
  trigger_end INTEGER,
  code_points_begin INTEGER,
  code_points_end INTEGER,
  sentence TEXT
) STRICT;
CREATE INDEX statements_by_relation ON statements (relation);

CREATE TABLE statistics (
  measure TEXT NOT NULL,
  item TEXT NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (measure, item)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace relata
