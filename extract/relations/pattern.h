// SPDX-License-Identifier: Apache-2.0
#pragma once
// A pattern as the program that the matcher runs (Thompson's construction, run with backtracking).

#include "extract/relations/lexicon.h"
#include "graph/ontology/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace relata {

enum class Operation : std::uint8_t {
  Word,        ///< the cell reads `text`
  WordEnding,  ///< the cell ends with `text`
  WordPart,    ///< the cell contains `text`
  AnyWord,     ///< any word that is no part of a name
  Phrase,      ///< a phrase of `word_class` in one of `forms`
  Mention,     ///< a mention as `mention` wants it
  SkipCells,   ///< up to `distance` cells of any sort, as few as possible
  SentenceBegin,
  SentenceEnd,
  Split,         ///< go on here; if that fails, at `distance`
  Jump,          ///< go on at `distance`
  BeginCapture,  ///< `text` names what begins here
  EndCapture,
  Ahead,      ///< what matches the next instructions, up to `distance`, stands here
  NotAhead,   ///< … does not stand here
  NotBehind,  ///< … does not end here
  Accept,
};

/// A set of entity kinds; patterns are copied often, so it is as small as they are many.
class KindSet {
 public:
  constexpr KindSet() = default;

  constexpr KindSet(std::initializer_list<EntityKind> kinds) {
    for (const EntityKind kind : kinds) {
      insert(kind);
    }
  }

  constexpr void insert(EntityKind kind) { bits_ = static_cast<std::uint8_t>(bits_ | bit(kind)); }

  [[nodiscard]] constexpr bool contains(EntityKind kind) const { return (bits_ & bit(kind)) != 0; }

  friend constexpr bool operator==(KindSet, KindSet) = default;

 private:
  static constexpr std::uint8_t bit(EntityKind kind) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
  }

  std::uint8_t bits_ = 0;
};

/// Which mentions fit.
struct MentionFilter {
  KindSet kinds;          ///< of names
  KindSet demonym_kinds;  ///< of demonyms: of places, or of parties ("Republican")
  bool is_list = false;   ///< one or more, joined by commas and "and"
  std::string capture;    ///< empty: not captured
};

/// One step. `distance` is counted from this instruction.
struct Instruction {
  Operation operation = Operation::Accept;
  std::string text = {};
  ClassId word_class = {};
  FormSet forms = {};
  MentionFilter mention = {};
  std::ptrdiff_t distance = 0;
};

using Pattern = std::vector<Instruction>;

}  // namespace relata
