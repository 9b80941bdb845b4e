// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the rule files say, read.

#include "extract/relations/lexicon.h"
#include "extract/relations/pattern.h"

#include <optional>
#include <string>
#include <vector>

namespace relata {

/// A sentence that shows what a rule finds, or what it must not find.
struct RuleExample {
  std::string text;
  std::string expected;  ///< "Ada Lovelace | employed_by | Acme"; empty: the rule finds nothing
  std::string place;     ///< "offices.rules:12"
};

/// Patterns that state one relation, or tell who speaks.
struct Rule {
  std::string name;
  std::string place;  ///< "offices.rules:12"
  /// The predicate. Empty: what the phrase of `predicate_class` in the trigger stands for.
  std::string predicate;
  std::optional<ClassId> predicate_class;
  /// The trigger is a verb: negation, modality and time come from its clause, not from its noun
  /// phrase alone.
  bool is_verbal = false;
  bool is_former = false;  ///< what it finds is over: "was married to"
  bool is_speech = false;  ///< tells who speaks; states no relation
  double confidence = 0.9;
  std::vector<Pattern> patterns;
  std::vector<RuleExample> examples;
};

/// All rules with the word classes they use. Immutable once read.
struct RuleSet {
  Lexicon lexicon;
  std::vector<Rule> rules;
};

}  // namespace relata
