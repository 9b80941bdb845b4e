// SPDX-License-Identifier: Apache-2.0
#include "tests/cases/case_file.h"

#include "extract/text/white_space.h"

#include <algorithm>
#include <utility>

namespace relata {
namespace {

/// Thrown inside the parser only; parse_cases makes a Failure of it.
struct CaseFault {
  int line = 0;
  std::string message;
};

struct Line {
  std::string text;
  int number = 0;
};

std::vector<Line> read_lines(std::string_view rest) {
  std::vector<Line> lines;
  for (int number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view raw = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::string_view text = trim(raw);
    if (text.empty() || text.front() == '#') {
      continue;
    }
    const bool goes_on = (raw.front() == ' ' || raw.front() == '\t') && !lines.empty();
    if (goes_on) {
      lines.back().text.append(" ").append(text);
    } else {
      lines.push_back({std::string(text), number});
    }
  }
  return lines;
}

/// What stands before and behind the first `separator`.
std::pair<std::string_view, std::string_view> split(const Line& line, std::string_view text,
                                                    std::string_view separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) {
    throw CaseFault{line.number, "\"" + std::string(trim(separator)) + "\" is missing"};
  }
  return {trim(text.substr(0, at)), trim(text.substr(at + separator.size()))};
}

void read_mark(const Line& line, std::string_view mark, ExpectedRelation& relation) {
  if (const auto modality = find_modality(mark)) {
    relation.modality = *modality;
  } else if (const auto polarity = find_polarity(mark)) {
    relation.polarity = *polarity;
  } else if (mark == "former") {
    relation.is_former = true;
  } else if (mark.starts_with("speaker:")) {
    relation.speaker = trim(mark.substr(8));
  } else if (mark.starts_with("time:")) {
    relation.time = trim(mark.substr(5));
  } else {
    throw CaseFault{line.number, "a relation has no mark \"" + std::string(mark) + "\""};
  }
}

ExpectedRelation read_relation(const Line& line, std::string_view text) {
  ExpectedRelation relation;
  relation.line = line.number;
  const std::size_t marks = std::min(text.find(" ["), text.size());
  const auto [subject, rest] = split(line, text.substr(0, marks), " -- ");
  const auto [predicate, object] = split(line, rest, " --> ");
  relation.subject = subject;
  relation.predicate = predicate;
  relation.object = object;
  for (std::string_view mark = trim(text.substr(marks)); !mark.empty();) {
    const std::size_t end = mark.find(']');
    if (!mark.starts_with('[') || end == std::string_view::npos) {
      throw CaseFault{line.number, "a mark stands in brackets"};
    }
    read_mark(line, mark.substr(1, end - 1), relation);
    mark = trim(mark.substr(end + 1));
  }
  return relation;
}

ExpectedMention read_mention(const Line& line, std::string_view text) {
  const auto [name, kind] = split(line, text, " / ");
  const auto found = find_entity_kind(kind);
  if (!found) {
    throw CaseFault{line.number, "no mention is of kind \"" + std::string(kind) + "\""};
  }
  return {std::string(name), *found, line.number};
}

void read_item(const Line& line, std::string_view keyword, std::string_view text, Case& into) {
  if (keyword == "text") {
    into.text = text;
  } else if (keyword == "date") {
    into.date = text;
  } else if (keyword == "mention") {
    into.mentions.push_back(read_mention(line, text));
  } else if (keyword == "relation") {
    into.relations.push_back(read_relation(line, text));
  } else if (keyword == "not" && text == "anything") {
    into.forbids_all = true;
  } else if (keyword == "not") {
    into.forbidden.push_back(read_relation(line, text));
  } else {
    throw CaseFault{line.number, "a case has no \"" + std::string(keyword) + "\""};
  }
}

void check(const Case& done) {
  const bool expects_nothing = done.mentions.empty() && done.relations.empty() &&
                               done.forbidden.empty() && !done.forbids_all;
  if (done.text.empty() || expects_nothing) {
    throw CaseFault{done.line, "a case has a text and says what to find or not to find"};
  }
}

std::vector<Case> read_cases(std::string_view text) {
  std::vector<Case> cases;
  for (const Line& line : read_lines(text)) {
    const auto [keyword, rest] = split(line, line.text, ":");
    if (keyword == "case") {
      cases.emplace_back();
      cases.back().title = rest;
      cases.back().line = line.number;
    } else if (cases.empty()) {
      throw CaseFault{line.number, "a file begins with a case"};
    } else {
      read_item(line, keyword, rest, cases.back());
    }
  }
  std::ranges::for_each(cases, check);
  return cases;
}

/// Compares a record with what a case expects.
class Comparison {
 public:
  Comparison(const DocumentRecord& record, std::string_view source)
      : record_(record), source_(source) {}

  std::vector<std::string> run(const Case& expected) {
    for (const ExpectedMention& mention : expected.mentions) {
      if (!has(mention)) {
        add(mention.line, "not found: " + mention.name + " / " +
                              std::string(to_string(mention.kind)) + entities());
      }
    }
    for (const ExpectedRelation& relation : expected.relations) {
      if (std::ranges::none_of(record_.statements,
                               [&](const auto& found) { return agrees(relation, found); })) {
        add(relation.line, "not found: " + ends(relation) + statements());
      }
    }
    for (const ExpectedRelation& relation : expected.forbidden) {
      if (std::ranges::any_of(record_.statements,
                              [&](const auto& found) { return has_ends(relation, found); })) {
        add(relation.line, "must not be found: " + ends(relation) + statements());
      }
    }
    if (expected.forbids_all && !record_.statements.empty()) {
      add(expected.line, "nothing must be found" + statements());
    }
    return std::move(findings_);
  }

 private:
  void add(int line, const std::string& message) {
    findings_.push_back(std::string(source_) + ":" + std::to_string(line) + ": " + message);
  }

  [[nodiscard]] const RecordEntity* find(std::string_view id) const {
    const auto found = std::ranges::find(record_.entities, id, &RecordEntity::id);
    return found == record_.entities.end() ? nullptr : &*found;
  }

  static bool is_named(const RecordEntity& entity, std::string_view name) {
    return entity.name == name || std::ranges::find(entity.aliases, name) != entity.aliases.end();
  }

  [[nodiscard]] bool names(std::string_view id, std::string_view name) const {
    const RecordEntity* entity = find(id);
    return entity == nullptr ? id == name : is_named(*entity, name);
  }

  [[nodiscard]] bool has(const ExpectedMention& mention) const {
    return std::ranges::any_of(record_.entities, [&](const RecordEntity& entity) {
      return entity.kind == mention.kind && is_named(entity, mention.name);
    });
  }

  [[nodiscard]] bool has_ends(const ExpectedRelation& relation,
                              const RecordStatement& found) const {
    return found.predicate == relation.predicate && names(found.subject, relation.subject) &&
           names(found.object, relation.object);
  }

  [[nodiscard]] bool agrees(const ExpectedRelation& relation, const RecordStatement& found) const {
    const bool has_speaker = relation.speaker
                                 ? found.speaker && names(*found.speaker, *relation.speaker)
                                 : !found.speaker;
    const bool has_time = !relation.time || (found.time && found.time->text == *relation.time);
    return has_ends(relation, found) && has_speaker && has_time &&
           found.polarity == relation.polarity && found.modality == relation.modality &&
           found.is_former == relation.is_former;
  }

  static std::string ends(const ExpectedRelation& relation) {
    return relation.subject + " -- " + relation.predicate + " --> " + relation.object;
  }

  [[nodiscard]] std::string entities() const {
    std::string text;
    for (const RecordEntity& entity : record_.entities) {
      text += "\n    " + entity.name + " / " + std::string(to_string(entity.kind));
    }
    return text;
  }

  [[nodiscard]] std::string statements() const {
    std::string text;
    for (const RecordStatement& found : record_.statements) {
      text += "\n    " + find(found.subject)->name + " -- " + found.predicate + " --> " +
              find(found.object)->name + marks(found);
    }
    return text;
  }

  [[nodiscard]] std::string marks(const RecordStatement& found) const {
    std::string text = found.polarity == Polarity::Negative ? " [negative]" : "";
    if (found.modality != Modality::Actual) {
      text += " [" + std::string(to_string(found.modality)) + "]";
    }
    text += found.is_former ? " [former]" : "";
    if (found.speaker) {
      const RecordEntity* speaker = find(*found.speaker);
      text += " [speaker: " + (speaker == nullptr ? *found.speaker : speaker->name) + "]";
    }
    text += found.time ? " [time: " + found.time->text + "]" : "";
    return text + " by " + found.rule;
  }

  const DocumentRecord& record_;
  std::string_view source_;
  std::vector<std::string> findings_;
};

}  // namespace

Result<std::vector<Case>> parse_cases(std::string_view text, std::string_view source) {
  try {
    return read_cases(text);
  } catch (const CaseFault& fault) {
    return failure(ErrorCode::WrongUsage,
                   std::string(source) + ":" + std::to_string(fault.line) + ": " + fault.message);
  }
}

std::vector<std::string> compare(const Case& expected, const DocumentRecord& record,
                                 std::string_view source) {
  return Comparison(record, source).run(expected);
}

}  // namespace relata
