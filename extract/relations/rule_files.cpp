// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/rule_files.h"

#include "base/contract.h"
#include "base/embedded.h"
#include "extract/relations/rule_parser.h"

#include <array>
#include <utility>

RELATA_DECLARE_EMBEDDED(grammar_rules);
RELATA_DECLARE_EMBEDDED(countries_rules);
RELATA_DECLARE_EMBEDDED(qualifiers_rules);
RELATA_DECLARE_EMBEDDED(speech_rules);
RELATA_DECLARE_EMBEDDED(offices_rules);
RELATA_DECLARE_EMBEDDED(membership_rules);
RELATA_DECLARE_EMBEDDED(geography_rules);
RELATA_DECLARE_EMBEDDED(events_rules);
RELATA_DECLARE_EMBEDDED(politics_rules);
RELATA_DECLARE_EMBEDDED(conflict_rules);
RELATA_DECLARE_EMBEDDED(communication_rules);
RELATA_DECLARE_EMBEDDED(business_rules);
RELATA_DECLARE_EMBEDDED(life_rules);
RELATA_DECLARE_EMBEDDED(sport_rules);

namespace relata {

std::shared_ptr<const RuleSet> standard_rules() {
  static const std::shared_ptr<const RuleSet> kRules = [] {
    const std::array<RuleFile, 14> files{{
        {"grammar.rules", RELATA_EMBEDDED(grammar_rules)},
        {"countries.rules", RELATA_EMBEDDED(countries_rules)},
        {"qualifiers.rules", RELATA_EMBEDDED(qualifiers_rules)},
        {"speech.rules", RELATA_EMBEDDED(speech_rules)},
        {"offices.rules", RELATA_EMBEDDED(offices_rules)},
        {"membership.rules", RELATA_EMBEDDED(membership_rules)},
        {"geography.rules", RELATA_EMBEDDED(geography_rules)},
        {"events.rules", RELATA_EMBEDDED(events_rules)},
        {"politics.rules", RELATA_EMBEDDED(politics_rules)},
        {"conflict.rules", RELATA_EMBEDDED(conflict_rules)},
        {"communication.rules", RELATA_EMBEDDED(communication_rules)},
        {"business.rules", RELATA_EMBEDDED(business_rules)},
        {"life.rules", RELATA_EMBEDDED(life_rules)},
        {"sport.rules", RELATA_EMBEDDED(sport_rules)},
    }};
    Result<RuleSet> rules = parse_rules(files);
    expects(rules.has_value(), rules ? "" : rules.error().message);
    return std::make_shared<const RuleSet>(std::move(*rules));
  }();
  return kRules;
}

}  // namespace relata
