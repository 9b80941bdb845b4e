// SPDX-License-Identifier: Apache-2.0
#pragma once
// Readable cases: a text, and what must or must not be found in it.
//
//   # a comment
//   case: An apposition names the office
//   date: 2022-03-31
//   text: Ada Berg, the mayor of Oslo, did not meet Olav Dahl,
//     he said on Monday.
//   mention: Ada Berg / Person
//   relation: Ada Berg -- mayor_of --> Oslo
//   relation: Ada Berg -- meets_with --> Olav Dahl [negative] [speaker: Olav Dahl] [time: on
//   Monday] not: Olav Dahl -- mayor_of --> Oslo
//
// Marks of a relation: negative, a modality, former, speaker, time. What is not marked must be
// positive, actual, not former and in the article's own voice; a time is only looked at when it is
// marked. "not: anything" allows no statement at all. A line that begins with white space goes on
// with the line before.

#include "base/result.h"
#include "graph/record/document_record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

struct ExpectedMention {
  std::string name;
  EntityKind kind = EntityKind::Person;
  int line = 0;
};

struct ExpectedRelation {
  std::string subject;
  std::string predicate;
  std::string object;
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;
  std::optional<std::string> speaker;
  std::optional<std::string> time;
  int line = 0;
};

struct Case {
  std::string title;
  std::string text;
  std::optional<std::string> date;
  std::vector<ExpectedMention> mentions;
  std::vector<ExpectedRelation> relations;
  std::vector<ExpectedRelation> forbidden;  ///< qualifiers are not looked at
  bool forbids_all = false;
  int line = 0;
};

/// Failure: WrongUsage, "offices.case:12: what is wrong".
[[nodiscard]] Result<std::vector<Case>> parse_cases(std::string_view text, std::string_view source);

/// One line for each thing that a record lacks or has too much: "offices.case:12: …". Nothing when
/// the record is as the case says.
std::vector<std::string> compare(const Case& expected, const DocumentRecord& record,
                                 std::string_view source);

}  // namespace relata
