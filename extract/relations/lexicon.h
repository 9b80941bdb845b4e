// SPDX-License-Identifier: Apache-2.0
#pragma once
// The word classes that the rules define: which phrases belong to them, and what they stand for.

#include "base/id.h"
#include "extract/relations/inflection.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace relata {

struct WordClass {
  std::string name;
  InflectedClass part = InflectedClass::Other;
};

using ClassId = Id<WordClass>;

/// A place where a phrase of a class stands.
struct Sense {
  ClassId word_class;
  FormSet forms;
  std::size_t word_count = 1;
  std::size_t meaning = 0;  ///< for `Lexicon::meaning`
};

/// Phrases by class. A verb phrase inflects its first word ("called for"), a noun phrase its last
/// ("prime ministers"). Immutable once the rules are read. Threads: const functions may run
/// together.
class Lexicon {
 public:
  /// Nothing when there is no such class.
  [[nodiscard]] std::optional<ClassId> find_class(std::string_view name) const;

  /// The class of this name, made when there is none.
  ClassId add_class(std::string_view name, InflectedClass part);

  /// Adds a phrase ("prime minister", "co-founder") that stands for these words, e.g. predicates.
  void add(ClassId word_class, std::string_view phrase, const std::vector<std::string>& meaning);

  /// The phrases that begin with the first of these words, which are in lower case.
  [[nodiscard]] std::vector<Sense> senses_at(std::span<const std::string_view> words) const;

  /// What a phrase stands for. Valid until: this object changes.
  [[nodiscard]] const std::vector<std::string>& meaning(const Sense& sense) const {
    return meanings_[sense.meaning];
  }

 private:
  struct Entry {
    std::vector<std::string> rest;  // the words behind the first
    Sense sense;
  };

  std::size_t add_meaning(const std::vector<std::string>& meaning);

  std::vector<WordClass> classes_;
  std::map<std::string, ClassId, std::less<>> class_ids_;
  std::vector<std::vector<std::string>> meanings_;
  std::unordered_map<std::string, std::vector<Entry>> entries_;  // by first word
};

}  // namespace relata
