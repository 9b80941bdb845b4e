// SPDX-License-Identifier: Apache-2.0
#include "extract/names/kind_context.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace relata {

namespace {

constexpr EntityKind kPerson = EntityKind::Person;
constexpr EntityKind kPlace = EntityKind::Place;
constexpr EntityKind kOrganization = EntityKind::Organization;

/// Looks at the words on both sides of one name.
class ContextReader {
 public:
  ContextReader(std::span<const Word> words, TokenRange sentence, TokenRange name)
      : words_(words), sentence_(sentence), name_(name) {}

  KindScores read() && {
    read_before();
    read_behind();
    read_apposition();
    return scores_;
  }

 private:
  /// The text `distance` words before the name; empty beyond the sentence.
  [[nodiscard]] std::string_view before(std::size_t distance) const {
    return name_.begin >= sentence_.begin + distance ? words_[name_.begin - distance].text
                                                     : std::string_view{};
  }

  [[nodiscard]] const Word* word_behind(std::size_t distance) const {
    const std::size_t at = name_.end + distance - 1;
    return at < sentence_.end ? &words_[at] : nullptr;
  }

  [[nodiscard]] std::string_view behind(std::size_t distance) const {
    const Word* word = word_behind(distance);
    return word == nullptr ? std::string_view{} : word->text;
  }

  void read_before() {
    if (before(1).empty()) {
      return;
    }
    const Word& word = words_[name_.begin - 1];
    if (word.lower_classes.contains(NameClass::PlacePreposition)) {
      scores_.add(kPlace, 3);
    } else if ((word.text == "the" || word.text == "The") && !modifies_noun()) {
      scores_.add(kPerson, -3);
      scores_.add(kOrganization, 1);
    } else if (word.text == "from" || (word.text == "to" && before(2) != "according")) {
      scores_.add(kPlace, 2);
    } else if (word.text == "at") {
      scores_.add(kPlace, 1);
    } else if (word.text == "by" || word.text == "with") {
      scores_.add(kPerson, 1);
    }
    if (word.shape == WordShape::Lower) {
      read_noun_before(word.classes);
    }
    if (word.text == "of" && name_.begin >= sentence_.begin + 2 &&
        words_[name_.begin - 2].has(NameClass::PlaceNoun)) {
      scores_.add(kPlace, 4);  // "the city of X"
    }
  }

  /// "the Berg family": the article belongs to the noun.
  [[nodiscard]] bool modifies_noun() const {
    const Word* word = word_behind(1);
    return word != nullptr && word->shape == WordShape::Lower && !word->is_function_word() &&
           !word->has(NameClass::PersonVerb);
  }

  void read_noun_before(NameClasses classes) {
    if (classes.contains(NameClass::Role)) {
      scores_.add(kPerson, 3);
    } else if (classes.contains(NameClass::OrganizationNoun)) {
      scores_.add(kOrganization, 3);
    } else if (classes.contains(NameClass::PlaceNoun)) {
      scores_.add(kPlace, 2);
    }
  }

  void read_behind() {
    const Word* word = word_behind(1);
    if (word == nullptr) {
      return;
    }
    if (word->text == "'s" || word->text == "\u2019s") {
      read_possessed();
      return;
    }
    if (word->text == "who" || word->text == "whose") {
      scores_.add(kPerson, 4);
    } else if (word->has(NameClass::PersonVerb)) {
      scores_.add(kPerson, 1);
      scores_.add(kOrganization, word->text == "said" ? 1 : 0);
    } else if (word->has(NameClass::OrganizationNoun)) {
      scores_.add(kOrganization, 2);
    } else if (word->has(NameClass::PlaceNoun)) {
      scores_.add(kPlace, 2);
    } else if (word->text == "-" && behind(2) == "based") {
      scores_.add(kPlace, 4);
    }
  }

  /// "X's president" and "X's wife"
  void read_possessed() {
    const Word* word = word_behind(2);
    if (word == nullptr) {
      return;
    }
    constexpr auto kRelatives = std::to_array<std::string_view>(
        {"wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "family",
         "widow", "death", "lawyer"});
    if (std::ranges::find(kRelatives, word->text) != kRelatives.end()) {
      scores_.add(kPerson, 3);
    } else if (word->lower_classes.contains_any({NameClass::PlaceNoun}) ||
               word->has(NameClass::Title)) {
      scores_.add(kPlace, 1);
    }
  }

  /// ", 45," and ", who", ", Norland", ", a town in", ", the company"
  void read_apposition() {
    if (behind(1) != "," && behind(1) != "(") {
      return;
    }
    const Word* word = word_behind(2);
    if (word == nullptr) {
      return;
    }
    if (word->shape == WordShape::Number && word->text.size() == 2 && behind(1) == ",") {
      scores_.add(kPerson, behind(3) == "," || behind(3) == "." ? 4 : 1);
    } else if (word->text == "who" || word->text == "whose" || word->text == "born") {
      scores_.add(kPerson, 4);
    } else if (word->has_any({NameClass::Country, NameClass::Region}) && behind(1) == ",") {
      const bool is_dateline = name_.begin == sentence_.begin;
      scores_.add(kPlace, follows_in() || is_dateline ? 3 : 2);
    } else if (word->text == "a" || word->text == "an" || word->text == "the") {
      read_description();
    }
  }

  [[nodiscard]] bool follows_in() const { return before(1) == "in" || before(1) == "from"; }

  /// The first noun within four words behind the article that tells a kind.
  void read_description() {
    for (std::size_t distance = 3; distance <= 6; ++distance) {
      const Word* word = word_behind(distance);
      if (word == nullptr || word->shape == WordShape::Sign || word->text == "of") {
        return;
      }
      const NameClasses classes = word->lower_classes;
      const bool is_adjective = word->text.ends_with("ern") || word->text == "central" ||
                                word->text == "coastal" || word->text == "autonomous";
      if (!is_adjective && classes.contains_any({NameClass::Role, NameClass::OrganizationNoun,
                                                 NameClass::PlaceNoun})) {
        read_noun_before(classes);
        return;
      }
    }
  }

  std::span<const Word> words_;
  TokenRange sentence_;
  TokenRange name_;
  KindScores scores_;
};

}  // namespace

KindScores read_kind_context(std::span<const Word> words, TokenRange sentence, TokenRange name) {
  return ContextReader(words, sentence, name).read();
}

}  // namespace relata
