// SPDX-License-Identifier: Apache-2.0
#include "extract/names/headline_reader.h"

#include "base/utf8.h"
#include "extract/names/listed_name.h"
#include "extract/names/person_name.h"

#include <algorithm>
#include <optional>
#include <string>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

constexpr int kVerySurePerson = 7;
constexpr std::size_t kMaxKnownWords = 6;
constexpr std::size_t kShortWord = 3;

/// Words of a headline in capitals, rewritten as if in title case: "BANK OF NORLAND" → "Bank of
/// Norland". Acronyms that the lists know stay.
class Retitled {
 public:
  Retitled(const Gazetteer& gazetteer, std::span<const Word> words) {
    for (const Word& word : words) {
      append(word);
    }
    std::size_t at = 0;
    for (const Word& word : words) {
      const std::size_t begin = text_.find_first_not_of(' ', at);
      at = begin + word.text.size();
      words_.push_back(
          read_word(std::string_view(text_).substr(begin, word.text.size()), gazetteer));
      words_.back().follows_space = word.follows_space;
    }
  }

  [[nodiscard]] std::span<const Word> words() const { return words_; }

 private:
  void append(const Word& word) {
    text_ += ' ';
    const bool is_acronym = word.has_any(kPlaceClasses) || word.has_any(kOrganizationClasses);
    if (word.shape != WordShape::Upper || (is_acronym && word.text.size() <= kShortWord + 1)) {
      text_ += word.text;
      return;
    }
    const bool is_small = word.text.size() <= kShortWord && word.is_common();
    text_ += is_small ? to_lower(word.text) : in_title_case(word.text);
  }

  std::string text_;
  std::vector<Word> words_;
};

/// Reads a headline whose words are in title case.
class HeadlineReader {
 public:
  HeadlineReader(const Gazetteer& gazetteer, const NameIndex& known, std::span<const Word> words)
      : gazetteer_(gazetteer), known_(known), words_(words) {}

  /// Token numbers count from the headline's first word.
  std::vector<NameCandidate> read() && {
    std::size_t at = 0;
    while (at < words_.size()) {
      const auto reading = words_[at].is_capital() ? read_name(at) : std::nullopt;
      if (reading && reading->outcome != Outcome::Nothing) {
        keep(at, *reading);
      }
      at = reading ? reading->end : at + 1;
    }
    return std::move(candidates_);
  }

 private:
  [[nodiscard]] std::optional<NameReading> read_name(std::size_t at) const {
    const NameContext context{gazetteer_, words_, {at, words_.size()}, true, false};
    const auto known = read_known(at);
    const auto listed = read_listed_name(context);
    if (known && (!listed || known->end >= listed->end)) {
      return known;
    }
    const auto title = read_title(context);
    if (title && (!listed || title->end >= listed->end)) {
      return NameReading{Outcome::Nothing, title->end, {}, {}};
    }
    const auto person = read_person_name(context);
    const bool is_person = person && person->scores.of(EntityKind::Person) >= kVerySurePerson;
    if (is_person && (!listed || person->end > listed->end)) {
      return person;
    }
    return listed && is_sure(context.first(), *listed, at) ? listed : std::nullopt;
  }

  /// A phrase, or a single word that means nothing else.
  static bool is_sure(const Word& word, const NameReading& listed, std::size_t at) {
    constexpr NameClasses kAmbiguous{NameClass::Surname, NameClass::FirstName};
    constexpr NameClasses kSure{NameClass::Country, NameClass::HistoricCountry,
                                NameClass::Area,    NameClass::Capital,
                                NameClass::Demonym, NameClass::Institution};
    return listed.end > at + 1 || word.has_any(kSure) ||
           (!word.is_common() && !word.has_any(kAmbiguous));
  }

  /// The longest name of the document's other sentences that begins here.
  [[nodiscard]] std::optional<NameReading> read_known(std::size_t at) const {
    std::optional<NameReading> longest;
    const std::size_t end = std::min(words_.size(), at + kMaxKnownWords);
    for (std::size_t i = at; i < end; ++i) {
      const char* begin = words_[at].text.data();
      const char* last = words_[i].text.data() + words_[i].text.size();
      const NameEntry* entry = words_[i].shape == WordShape::Sign
                                   ? nullptr
                                   : known_.find({begin, static_cast<std::size_t>(last - begin)});
      if (entry != nullptr) {
        longest = NameReading{Outcome::Name, i + 1, scores_of(*entry, false), {}};
      }
    }
    return longest;
  }

  void keep(std::size_t begin, const NameReading& reading) {
    const bool is_demonym = reading.outcome == Outcome::Demonym;
    candidates_.push_back({{begin, reading.end},
                           {},
                           is_demonym ? MentionType::Demonym : MentionType::Name,
                           reading.scores,
                           {},
                           reading.stands_for,
                           false,
                           false});
  }

  const Gazetteer& gazetteer_;
  const NameIndex& known_;
  std::span<const Word> words_;
  std::vector<NameCandidate> candidates_;
};

}  // namespace

std::vector<NameCandidate> read_headline(const Gazetteer& gazetteer, const NameIndex& known,
                                         const Headline& headline) {
  const auto words = headline.words.subspan(headline.tokens.begin, headline.tokens.size());
  std::vector<NameCandidate> candidates;
  if (headline.letter_case == SentenceCase::Upper) {
    const Retitled retitled(gazetteer, words);
    candidates = HeadlineReader(gazetteer, known, retitled.words()).read();
  } else {
    candidates = HeadlineReader(gazetteer, known, words).read();
  }
  for (NameCandidate& candidate : candidates) {
    candidate.tokens.begin += headline.tokens.begin;
    candidate.tokens.end += headline.tokens.begin;
  }
  return candidates;
}

}  // namespace relata
