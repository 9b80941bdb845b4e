// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/statement_maker.h"

#include <algorithm>
#include <string_view>

namespace relata {
namespace {

/// Up to here the ends stand as close as a rule expects.
constexpr std::size_t kNearCells = 6;
constexpr double kLossPerCell = 0.01;
constexpr double kLeastShare = 0.5;

/// The farther the ends are apart, the more may stand between them that no rule has seen.
double confidence_at(double confidence, std::size_t subject, std::size_t object) {
  const std::size_t distance = subject < object ? object - subject : subject - object;
  const std::size_t excess = distance > kNearCells ? distance - kNearCells : 0;
  return confidence * std::max(kLeastShare, 1.0 - kLossPerCell * static_cast<double>(excess));
}

TokenRange tokens_of(const std::vector<Cell>& cells, CellRange range) {
  return {cells[range.begin].tokens.begin, cells[range.end - 1].tokens.end};
}

bool is_detail(const Captured& captured) {
  return !captured.name.empty() && captured.name != "subject" && captured.name != "object" &&
         captured.name != "trigger" && captured.cells.begin < captured.cells.end;
}

}  // namespace

std::vector<FoundStatement> StatementMaker::make(const Document& document,
                                                 const ReadSentence& sentence, const Rule& rule,
                                                 const Match& match) const {
  std::vector<FoundStatement> statements;
  const auto trigger = match.find("trigger");
  if (!trigger || trigger->begin == trigger->end) {
    return statements;
  }
  const std::vector<std::string> predicates = candidates(rule, match, *trigger);
  for (const CellRange subject_at : match.find_all("subject")) {
    for (const CellRange object_at : match.find_all("object")) {
      const Cell& subject = sentence.cells[subject_at.begin];
      const Cell& object = sentence.cells[object_at.begin];
      const Predicate* predicate = choose(predicates, subject, object);
      if (predicate == nullptr) {
        continue;
      }
      FoundStatement statement = qualified(document, sentence, rule, match);
      statement.predicate = predicate->name;
      statement.subject = *subject.chain;
      if (statement.speaker && statement.speaker->chain == subject.chain) {
        statement.speaker.reset();  // "X said on Y": X does it by speaking
      }
      statement.object = *object.chain;
      statement.subject_mention = *subject.mention;
      statement.object_mention = *object.mention;
      statement.confidence = confidence_at(rule.confidence, subject_at.begin, object_at.begin);
      statements.push_back(std::move(statement));
    }
  }
  return statements;
}

FoundStatement StatementMaker::qualified(const Document& document, const ReadSentence& sentence,
                                         const Rule& rule, const Match& match) const {
  const CellRange trigger = *match.find("trigger");
  const Qualifiers qualifiers = rule.is_verbal ? qualifiers_.of_verb(sentence.cells, match, trigger)
                                               : qualifiers_.of_noun(sentence.cells, trigger);
  FoundStatement statement;
  statement.polarity = qualifiers.polarity;
  statement.modality = qualifiers.modality;
  statement.is_former = qualifiers.is_former || rule.is_former;
  statement.sentence = sentence.id;
  statement.trigger = tokens_of(sentence.cells, trigger);
  statement.rule = rule.name;
  if (rule.is_verbal) {  // "President X" is the article's own word, also in what X says
    statement.speaker = find_speaker(sentence.attributions, trigger.begin);
  }
  const LocatedTime* time =
      rule.is_verbal ? find_time_of(sentence.times, sentence.cells, trigger) : nullptr;
  if (time != nullptr) {
    statement.time = time->time;
    const bool lies_ahead = qualifiers.modality == Modality::Planned;
    if (lies_ahead && time->looks_back) {  // which Friday, only the text knows
      statement.time->start.reset();
      statement.time->end.reset();
    }
  }
  for (const Captured& captured : match.captured) {
    if (is_detail(captured)) {
      statement.details.emplace(captured.name,
                                document.text_of(tokens_of(sentence.cells, captured.cells)));
    }
  }
  return statement;
}

std::vector<std::string> StatementMaker::candidates(const Rule& rule, const Match& match,
                                                    CellRange trigger) const {
  if (!rule.predicate_class) {
    return {rule.predicate};
  }
  const Sense* phrase = match.find_phrase(*rule.predicate_class, trigger);
  return phrase == nullptr ? std::vector<std::string>() : lexicon_.meaning(*phrase);
}

/// The first candidate that two things of these kinds can have.
const Predicate* StatementMaker::choose(const std::vector<std::string>& candidates,
                                        const Cell& subject, const Cell& object) const {
  if (!subject.chain || !object.chain || *subject.chain == *object.chain) {
    return nullptr;
  }
  for (const std::string_view candidate : candidates) {
    const std::size_t sign = std::min(candidate.find('@'), candidate.size());
    const std::string_view kind = candidate.substr(std::min(sign + 1, candidate.size()));
    const Predicate* predicate = ontology_.find_predicate(candidate.substr(0, sign));
    if (predicate != nullptr && predicate->accepts(subject.kind, object.kind) &&
        (kind.empty() || find_entity_kind(kind) == object.kind)) {
      return predicate;
    }
  }
  return nullptr;
}

}  // namespace relata
