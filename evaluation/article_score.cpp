// SPDX-License-Identifier: Apache-2.0
#include "evaluation/article_score.h"

#include "evaluation/entity_matching.h"
#include "evaluation/normal_name.h"
#include "evaluation/statement_matching.h"
#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace relata {

namespace {

Qualifiers qualifiers_of(const RecordStatement& statement) {
  return {statement.polarity, statement.modality, statement.is_former};
}

Qualifiers qualifiers_of(const GoldStatement& statement) {
  return {statement.polarity, statement.modality, statement.is_former};
}

std::optional<std::string> normal_speaker(const std::optional<std::string>& speaker) {
  const bool is_named = speaker.has_value() && !speaker->empty();
  return is_named ? std::optional(normal_name(*speaker)) : std::nullopt;
}

std::optional<bool> overlaps(const RecordStatement& statement, const GoldStatement& gold,
                             const std::optional<std::string>& text) {
  const std::size_t begin =
      text && !gold.evidence.empty() ? text->find(gold.evidence) : std::string::npos;
  if (begin == std::string::npos) {
    return std::nullopt;
  }
  return statement.evidence.sentence.overlaps({begin, begin + gold.evidence.size()});
}

/// Scores on construction.
class ArticleScorer {
 public:
  ArticleScorer(const Ontology& ontology, const GoldArticle& gold, const DocumentRecord& record)
      : ontology_(ontology),
        gold_(gold),
        record_(record),
        matched_(match_entities(gold.entities, record.entities)) {
    for (const RecordEntity& entity : record.entities) {
      names_.emplace(entity.id, entity.name);
    }
    score_entities();
    score_statements();
  }

  [[nodiscard]] ArticleScore finish() && { return std::move(score_); }

 private:
  void score_entities() {
    std::set<std::string> reached;
    for (const auto& [id, name] : matched_) {
      reached.insert(name);
    }
    for (const GoldEntity& entity : gold_.entities) {
      Tally& tally = score_.entities[entity.kind];
      const std::size_t is_reached = reached.contains(entity.name) ? 1 : 0;
      tally.right += is_reached;
      if (entity.is_required) {
        ++tally.required;
        tally.reached += is_reached;
      }
    }
    for (const RecordEntity& entity : record_.entities) {
      ++score_.entities[entity.kind].found;
    }
  }

  void score_statements() {
    std::set<std::pair<NamedTriple, Qualifiers>> seen;
    std::set<std::set<std::string>> seen_pairs;
    std::set<std::size_t> hit;
    for (const RecordStatement& statement : record_.statements) {
      const NamedTriple triple = named_triple(statement);
      if (!seen.emplace(in_order(triple), qualifiers_of(statement)).second) {
        continue;
      }
      const std::vector<std::size_t> twins = find_twins(triple);
      if (seen_pairs.insert(triple.ends()).second) {
        ++score_.pairs.found;
        score_.pairs.right += twins.empty() ? 0U : 1U;
      }
      const std::vector<std::size_t> fitting = judge(statement, triple, twins);
      hit.insert(fitting.begin(), fitting.end());
    }
    count_reached(hit, seen_pairs);
  }

  /// Counts one statement. Returns: the gold statements that it hits.
  std::vector<std::size_t> judge(const RecordStatement& statement, const NamedTriple& triple,
                                 const std::vector<std::size_t>& twins) {
    std::vector<std::size_t> fitting;
    std::ranges::copy_if(twins, std::back_inserter(fitting), [&](std::size_t index) {
      const GoldStatement& gold = gold_.statements[index];
      return gold.polarity == statement.polarity && has_label(ontology_, triple, gold);
    });
    ++score_.statements.found;
    if (!fitting.empty()) {
      ++score_.statements.right;
      compare_with_closest(statement, triple, fitting);
    }
    return fitting;
  }

  void compare_with_closest(const RecordStatement& statement, const NamedTriple& triple,
                            const std::vector<std::size_t>& fitting) {
    const std::optional<std::string> speaker = speaker_of(statement);
    const auto distance = [&](std::size_t index) {
      const GoldStatement& gold = gold_.statements[index];
      return std::tuple(gold.predicate != triple.predicate, gold.modality != statement.modality,
                        gold.is_former != statement.is_former,
                        normal_speaker(gold.speaker) != speaker);
    };
    const GoldStatement& closest =
        gold_.statements[*std::ranges::min_element(fitting, {}, distance)];
    score_.judgements.push_back({.found = qualifiers_of(statement),
                                 .gold = qualifiers_of(closest),
                                 .found_speaker = speaker,
                                 .gold_speaker = normal_speaker(closest.speaker),
                                 .overlaps = overlaps(statement, closest, record_.document.text)});
  }

  void count_reached(const std::set<std::size_t>& hit,
                     const std::set<std::set<std::string>>& found_pairs) {
    std::set<std::set<std::string>> required_pairs;
    for (std::size_t index = 0; index < gold_.statements.size(); ++index) {
      const GoldStatement& gold = gold_.statements[index];
      if (gold.is_required) {
        required_pairs.insert(triple_of(gold).ends());
        ++score_.statements.required;
        score_.statements.reached += hit.contains(index) ? 1U : 0U;
      }
    }
    score_.pairs.required = required_pairs.size();
    score_.pairs.reached = static_cast<std::size_t>(std::ranges::count_if(
        required_pairs, [&](const auto& pair) { return found_pairs.contains(pair); }));
  }

  /// Between gold names; an end that no gold entity matches begins with "?".
  [[nodiscard]] NamedTriple named_triple(const RecordStatement& statement) const {
    return to_canonical(ontology_,
                        {end_of(statement.subject), statement.predicate, end_of(statement.object)});
  }

  [[nodiscard]] std::string end_of(const std::string& id) const {
    if (const auto found = matched_.find(id); found != matched_.end()) {
      return found->second;
    }
    const auto name = names_.find(id);
    return "?" + (name == names_.end() ? id : name->second);
  }

  /// The same triple for both directions of a symmetric predicate.
  [[nodiscard]] NamedTriple in_order(const NamedTriple& triple) const {
    const bool is_turned =
        ontology_.is_symmetric(triple.predicate) && triple.subject > triple.object;
    return is_turned ? triple.swapped() : triple;
  }

  [[nodiscard]] std::vector<std::size_t> find_twins(const NamedTriple& triple) const {
    std::vector<std::size_t> twins;
    for (std::size_t index = 0; index < gold_.statements.size(); ++index) {
      if (triple_of(gold_.statements[index]).ends() == triple.ends()) {
        twins.push_back(index);
      }
    }
    return twins;
  }

  [[nodiscard]] std::optional<std::string> speaker_of(const RecordStatement& statement) const {
    if (!statement.speaker) {
      return std::nullopt;
    }
    const auto found = matched_.find(*statement.speaker);
    return normal_speaker(found == matched_.end() ? *statement.speaker : found->second);
  }

  const Ontology& ontology_;
  const GoldArticle& gold_;
  const DocumentRecord& record_;
  std::map<std::string, std::string> matched_;
  std::map<std::string, std::string> names_;  // of extracted entities, by id
  ArticleScore score_;
};

}  // namespace

ArticleScore& ArticleScore::operator+=(const ArticleScore& other) {
  for (const auto& [kind, tally] : other.entities) {
    entities[kind] += tally;
  }
  statements += other.statements;
  pairs += other.pairs;
  judgements.insert(judgements.end(), other.judgements.begin(), other.judgements.end());
  return *this;
}

Tally ArticleScore::all_entities() const {
  Tally total;
  for (const auto& [kind, tally] : entities) {
    total += tally;
  }
  return total;
}

ArticleScore score_article(const Ontology& ontology, const GoldArticle& gold,
                           const DocumentRecord& record) {
  return ArticleScorer(ontology, gold, record).finish();
}

}  // namespace relata
