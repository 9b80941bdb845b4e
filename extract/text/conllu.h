// SPDX-License-Identifier: Apache-2.0
#pragma once
// Annotated text as a CoNLL-U file has it (https://universaldependencies.org/format.html).

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A syntactic word. Columns are kept as the file has them, "_" where there is nothing.
struct ConlluWord {
  std::string form;
  std::string lemma = "_";
  std::string part_of_speech = "_";
  std::string fine_tag = "_";
  std::string features = "_";
  std::optional<std::size_t> head =
      std::nullopt;  ///< a word's number from 1, 0 for the root; nothing for "_"
  std::string relation = "_";
  std::string dependencies = "_";
  std::string misc = "_";

  friend bool operator==(const ConlluWord&, const ConlluWord&) = default;
};

/// A written token that holds several words ("don't"). Words are counted from 0, half-open.
struct ConlluMultiword {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string form;
  std::string misc = "_";

  friend bool operator==(const ConlluMultiword&, const ConlluMultiword&) = default;
};

struct ConlluSentence {
  std::vector<std::string> comments;  ///< without the "#" and the blank behind it
  std::vector<ConlluWord> words;
  std::vector<ConlluMultiword> multiwords;  ///< in text order, not overlapping

  friend bool operator==(const ConlluSentence&, const ConlluSentence&) = default;
};

struct ConlluDocument {
  std::string id;  ///< of "# newdoc id = …", else empty
  std::vector<ConlluSentence> sentences;

  friend bool operator==(const ConlluDocument&, const ConlluDocument&) = default;
};

/// Whether a comment of the sentence is `name`, alone or with a value ("newpar", "newpar id = p1").
bool has_comment(const ConlluSentence& sentence, std::string_view name);

/// Whether `misc` ("SpaceAfter=No|Name=B-Person") has this entry.
bool has_entry(std::string_view misc, std::string_view entry);

}  // namespace relata
