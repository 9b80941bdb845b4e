// SPDX-License-Identifier: Apache-2.0
#pragma once
// A sentence as patterns see it: names are one cell, every other token is a cell.

#include "extract/relations/lexicon.h"
#include "extract/text/document.h"

#include <optional>
#include <string>
#include <vector>

namespace relata {

struct Cell {
  TokenRange tokens;
  std::string word;  ///< in lower case, quotes and apostrophes straight; a name's words with spaces
  std::optional<MentionId> mention;
  std::optional<ChainId> chain;          ///< of the mention
  EntityKind kind = EntityKind::Person;  ///< of the chain; without one, of the mention
  bool is_demonym = false;
  bool is_sign = false;       ///< neither letter nor digit
  std::vector<Sense> senses;  ///< phrases that begin here; of a name: that are the whole name
};

/// Which chain has a mention.
using ChainOfMention = std::vector<std::optional<ChainId>>;

ChainOfMention chains_by_mention(const Document& document);

/// The cells of one sentence.
std::vector<Cell> make_cells(const Document& document, SentenceId sentence,
                             const ChainOfMention& chains, const Lexicon& lexicon);

}  // namespace relata
