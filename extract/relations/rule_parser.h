// SPDX-License-Identifier: Apache-2.0
#pragma once
// The form of the rule files: words, patterns, rules with examples.
//
//   # a comment
//   words office noun              a word class; nouns and verbs are inflected
//     mayor_of: mayor, lord mayor  what the phrases stand for, then the phrases
//     ceo_of@Organization: ceo     a predicate for objects of this kind only
//     chief, boss                  phrases that stand for nothing
//   let title = <office> | mr | ms a named pattern
//   rule name_comma_office         a rule and, two spaces in, what belongs to it
//     means <office>               a predicate, or a class whose phrase in the trigger says it
//     verbal                       the trigger is a verb
//     former                       what the rule finds is over
//     speech                       instead of "means": captures a source of what is said, and a
//                                  frame where that is the whole sentence
//     confidence 0.95
//     pattern subject:Person , <determiner>? trigger:role:<office> of object:Place
//     match Ada Berg, mayor of Oslo, left. => Ada Berg | mayor_of | Oslo
//     not Ada Berg met the mayor of Oslo.
//
// A line that is four spaces in goes on with the line before. Captures: subject, object (or
// subjects, objects for lists), trigger; others become details of the statement. Words may be
// used before the line that defines them, patterns not.

#include "base/result.h"
#include "extract/relations/rule.h"

#include <span>
#include <string_view>

namespace relata {

struct RuleFile {
  std::string_view name;  ///< for messages: "offices.rules"
  std::string_view text;
};

/// Failure: WrongUsage, "offices.rules:12: what is wrong".
[[nodiscard]] Result<RuleSet> parse_rules(std::span<const RuleFile> files);

}  // namespace relata
