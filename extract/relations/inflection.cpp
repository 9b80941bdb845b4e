// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/inflection.h"

#include "base/embedded.h"
#include "extract/relations/split_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>

RELATA_DECLARE_EMBEDDED(irregular_verbs);

namespace relata {
namespace {

constexpr std::string_view kVowels = "aeiou";

/// Nouns whose plural no rule gives.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kIrregularPlurals{
    {{"man", "men"},
     {"woman", "women"},
     {"child", "children"},
     {"person", "people"},
     {"wife", "wives"},
     {"half", "halves"},
     {"chief", "chiefs"},
     {"staff", "staff"}}};

/// Verbs that double their last letter though they have more than one syllable; of one syllable
/// nearly all do.
constexpr std::array<std::string_view, 9> kDoubling{
    "admit", "permit", "commit", "control", "expel", "compel", "refer", "transfer", "propel"};

struct IrregularVerb {
  std::vector<std::string_view> past;
  std::vector<std::string_view> participle;
};

const std::map<std::string_view, IrregularVerb, std::less<>>& irregular_verbs() {
  static const std::map<std::string_view, IrregularVerb, std::less<>> kVerbs = [] {
    std::map<std::string_view, IrregularVerb, std::less<>> verbs;
    for (const std::string_view line : split_text(RELATA_EMBEDDED(irregular_verbs), '\n')) {
      const std::vector<std::string_view> words = split_text(line, ' ');
      if (words.size() == 3 && !line.starts_with('#')) {
        verbs[words[0]] = {split_text(words[1], '/'), split_text(words[2], '/')};
      }
    }
    return verbs;
  }();
  return kVerbs;
}

bool is_vowel(char letter) {
  return kVowels.find(letter) != std::string_view::npos;
}

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

/// For the -s of verbs and nouns.
std::string with_s(std::string_view word) {
  std::string text(word);
  if (ends_in_consonant_y(word)) {
    text.back() = 'i';
    return text + "es";
  }
  const bool hisses = word.ends_with("s") || word.ends_with("x") || word.ends_with("z") ||
                      word.ends_with("ch") || word.ends_with("sh");
  return text + (hisses || word.ends_with("o") ? "es" : "s");
}

/// "ban", "quit": consonant, one vowel, consonant in one syllable.
bool has_one_short_syllable(std::string_view word) {
  const auto vowels = std::ranges::count_if(word, is_vowel);
  return vowels == 1 && word.size() > 2 && is_vowel(word[word.size() - 2]) &&
         std::string_view("aeiouwxy").find(word.back()) == std::string_view::npos;
}

/// The stem before -ed and -ing, its last letter doubled where English does.
std::string doubled(std::string_view word) {
  const bool doubles =
      has_one_short_syllable(word) || std::ranges::find(kDoubling, word) != kDoubling.end();
  return doubles ? std::string(word) + word.back() : std::string(word);
}

std::string with_ed(std::string_view word) {
  if (word.ends_with('e')) {
    return std::string(word) + "d";
  }
  if (ends_in_consonant_y(word)) {
    return std::string(word.substr(0, word.size() - 1)) + "ied";
  }
  return doubled(word) + "ed";
}

std::string with_ing(std::string_view word) {
  const bool loses_e = word.size() > 2 && word.ends_with('e') && !word.ends_with("ee");
  return (loses_e ? std::string(word.substr(0, word.size() - 1)) : doubled(word)) + "ing";
}

void add(std::vector<InflectedWord>& words, std::string_view text, WordForm form) {
  const auto same = std::ranges::find(words, text, &InflectedWord::text);
  if (same == words.end()) {
    words.push_back({std::string(text), {form}});
  } else {
    same->forms.add({form});
  }
}

std::vector<InflectedWord> inflect_be() {
  using enum WordForm;
  std::vector<InflectedWord> words;
  for (const std::string_view text : {"be", "am", "are", "'m", "'re"}) {
    add(words, text, Base);
  }
  add(words, "is", Third);
  add(words, "was", Past);
  add(words, "were", Past);
  add(words, "been", Participle);
  add(words, "being", Gerund);
  return words;
}

std::vector<InflectedWord> inflect_verb(std::string_view lemma) {
  using enum WordForm;
  if (lemma == "be") {
    return inflect_be();
  }
  std::vector<InflectedWord> words;
  add(words, lemma, Base);
  add(words, lemma == "have" ? "has" : with_s(lemma), Third);
  const auto irregular = irregular_verbs().find(lemma);
  if (irregular == irregular_verbs().end()) {
    add(words, with_ed(lemma), Past);
    add(words, with_ed(lemma), Participle);
  } else {
    std::ranges::for_each(irregular->second.past, [&](auto text) { add(words, text, Past); });
    std::ranges::for_each(irregular->second.participle,
                          [&](auto text) { add(words, text, Participle); });
  }
  add(words, with_ing(lemma), Gerund);
  return words;
}

std::string plural(std::string_view noun) {
  for (const auto& [singular, plural] : kIrregularPlurals) {
    if (noun.ends_with(singular)) {
      return std::string(noun.substr(0, noun.size() - singular.size())) + std::string(plural);
    }
  }
  return with_s(noun);
}

}  // namespace

std::vector<InflectedWord> inflect(std::string_view lemma, InflectedClass part) {
  switch (part) {
    case InflectedClass::Verb:
      return inflect_verb(lemma);
    case InflectedClass::Noun: {
      std::vector<InflectedWord> words;
      add(words, lemma, WordForm::Singular);
      add(words, plural(lemma), WordForm::Plural);
      return words;
    }
    case InflectedClass::Other:
      break;
  }
  return {{std::string(lemma), FormSet::all()}};
}

}  // namespace relata
