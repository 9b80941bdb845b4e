// SPDX-License-Identifier: Apache-2.0
#include "evaluation/conllu_score.h"

#include "evaluation/word_alignment.h"
#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace relata {

namespace {

/// "nmod:poss" is an "nmod".
std::string_view universal_part(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

constexpr std::size_t kRoot = static_cast<std::size_t>(-1);

/// A document's words in one list, and where in it each word's head is.
struct FlatWords {
  explicit FlatWords(const ConlluDocument& document) {
    for (const ConlluSentence& sentence : document.sentences) {
      const std::size_t first = words.size();
      for (const ConlluWord& word : sentence.words) {
        words.push_back(&word);
        heads.push_back(word.head ? std::optional(*word.head == 0 ? kRoot : first + *word.head - 1)
                                  : std::nullopt);
      }
    }
  }

  std::vector<const ConlluWord*> words;
  std::vector<std::optional<std::size_t>> heads;
};

Tally same_of(std::size_t same, std::size_t found, std::size_t gold) {
  return {.right = same, .found = found, .reached = same, .required = gold};
}

Tally score_sentences(const PlacedText& gold, const PlacedText& found) {
  std::vector<std::pair<std::size_t, std::size_t>> same;  // both lists are in text order
  std::ranges::set_intersection(gold.sentences, found.sentences, std::back_inserter(same));
  return same_of(same.size(), found.sentences.size(), gold.sentences.size());
}

class PairCounter {
 public:
  PairCounter(const FlatWords& gold, const FlatWords& found)
      : gold_(gold), found_(found), gold_of_found_(found.words.size()) {}

  void align(std::size_t gold, std::size_t found) { gold_of_found_[found] = gold; }

  void count(std::size_t gold, std::size_t found) {
    const ConlluWord& wanted = *gold_.words[gold];
    const ConlluWord& word = *found_.words[found];
    part_of_speech += wanted.part_of_speech == word.part_of_speech ? 1U : 0U;
    fine_tag += wanted.fine_tag == word.fine_tag ? 1U : 0U;
    lemma += wanted.lemma == "_" || wanted.lemma == word.lemma ? 1U : 0U;
    if (has_same_head(gold, found)) {
      ++attachment;
      labelled += universal_part(wanted.relation) == universal_part(word.relation) ? 1U : 0U;
    }
  }

  std::size_t part_of_speech = 0;
  std::size_t fine_tag = 0;
  std::size_t lemma = 0;
  std::size_t attachment = 0;
  std::size_t labelled = 0;

 private:
  [[nodiscard]] bool has_same_head(std::size_t gold, std::size_t found) const {
    const std::optional<std::size_t> head = found_.heads[found];
    if (!head || !gold_.heads[gold]) {
      return false;
    }
    const std::optional<std::size_t> aligned = *head == kRoot ? kRoot : gold_of_found_[*head];
    return aligned == gold_.heads[gold];
  }

  const FlatWords& gold_;
  const FlatWords& found_;
  std::vector<std::optional<std::size_t>> gold_of_found_;
};

}  // namespace

ConlluScore& ConlluScore::operator+=(const ConlluScore& other) {
  words += other.words;
  sentences += other.sentences;
  part_of_speech += other.part_of_speech;
  fine_tag += other.fine_tag;
  lemma += other.lemma;
  attachment += other.attachment;
  labelled += other.labelled;
  return *this;
}

ConlluScore score_conllu(const ConlluDocument& gold, const ConlluDocument& found) {
  const PlacedText placed_gold = place_words(gold);
  const PlacedText placed_found = place_words(found);
  const FlatWords gold_words(gold);
  const FlatWords found_words(found);
  const auto pairs = align_words(placed_gold.words, placed_found.words);
  PairCounter counter(gold_words, found_words);
  for (const auto& [wanted, word] : pairs) {
    counter.align(wanted, word);
  }
  for (const auto& [wanted, word] : pairs) {
    counter.count(wanted, word);
  }
  const auto tally = [&](std::size_t same) {
    return same_of(same, found_words.words.size(), gold_words.words.size());
  };
  return {.words = tally(pairs.size()),
          .sentences = score_sentences(placed_gold, placed_found),
          .part_of_speech = tally(counter.part_of_speech),
          .fine_tag = tally(counter.fine_tag),
          .lemma = tally(counter.lemma),
          .attachment = tally(counter.attachment),
          .labelled = tally(counter.labelled)};
}

}  // namespace relata
