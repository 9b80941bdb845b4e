// SPDX-License-Identifier: Apache-2.0
#pragma once
// From a match of a rule to the statements it makes.

#include "extract/relations/matcher.h"
#include "extract/relations/qualifiers.h"
#include "extract/relations/read_sentence.h"
#include "extract/relations/rule.h"
#include "graph/ontology/ontology.h"

#include <string>
#include <vector>

namespace relata {

/// Valid until: the ontology and the rules end.
class StatementMaker {
 public:
  StatementMaker(const Ontology& ontology, const RuleSet& rules)
      : ontology_(ontology), lexicon_(rules.lexicon), qualifiers_(rules.lexicon) {}

  /// A statement for every pair of captured subject and object that are two things and whose kinds
  /// fit the predicate.
  [[nodiscard]] std::vector<FoundStatement> make(const Document& document,
                                                 const ReadSentence& sentence, const Rule& rule,
                                                 const Match& match) const;

 private:
  [[nodiscard]] FoundStatement qualified(const Document& document, const ReadSentence& sentence,
                                         const Rule& rule, const Match& match) const;
  [[nodiscard]] std::vector<std::string> candidates(const Rule& rule, const Match& match,
                                                    CellRange trigger) const;
  [[nodiscard]] const Predicate* choose(const std::vector<std::string>& candidates,
                                        const Cell& subject, const Cell& object) const;

  const Ontology& ontology_;
  const Lexicon& lexicon_;
  QualifierFinder qualifiers_;
};

}  // namespace relata
