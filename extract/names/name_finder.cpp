// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_finder.h"

#include "extract/names/headline_reader.h"
#include "extract/names/name_candidate.h"
#include "extract/names/name_consensus.h"
#include "extract/names/name_index.h"
#include "extract/names/sentence_case.h"
#include "extract/names/sentence_reader.h"
#include "extract/names/tagged_name_merger.h"
#include "extract/names/word.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace relata {

namespace {

/// Finds the names of one document.
class DocumentReader {
 public:
  DocumentReader(const Document& document, const Gazetteer& gazetteer)
      : document_(document), gazetteer_(gazetteer), words_(read_words(document, gazetteer)) {}

  std::vector<NameCandidate> read(NameEvidence evidence) && {
    read_usual_sentences();
    if (evidence == NameEvidence::ListsAndTags) {
      candidates_ =
          merge_tagged_names({document_, words_, usual_tagged_names()}, std::move(candidates_));
    }
    candidates_ = agree_on_names(document_, std::move(candidates_));
    read_headlines(known_names());
    std::ranges::stable_sort(candidates_, {}, [](const auto& c) { return c.tokens.begin; });
    return std::move(candidates_);
  }

 private:
  void read_usual_sentences() {
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const TokenRange tokens = document_.sentences[i].tokens;
      const auto letter_case =
          sentence_case_of(std::span(words_).subspan(tokens.begin, tokens.size()));
      if (letter_case == SentenceCase::Usual) {
        keep(read_sentence(gazetteer_, words_, tokens), id_at<Sentence>(i));
      } else {
        headlines_.push_back({{words_, tokens, letter_case}, id_at<Sentence>(i)});
      }
    }
  }

  /// In headlines capitals tell the model as little as anybody: there, known names decide.
  [[nodiscard]] std::vector<TaggedName> usual_tagged_names() const {
    std::vector<TaggedName> usual;
    std::ranges::copy_if(
        document_.tagged_names, std::back_inserter(usual), [this](const TaggedName& name) {
          return std::ranges::none_of(
              headlines_, [&](const auto& headline) { return headline.sentence == name.sentence; });
        });
    return usual;
  }

  void read_headlines(const NameIndex& known) {
    for (const auto& [headline, sentence] : headlines_) {
      keep(read_headline(gazetteer_, known, headline), sentence);
    }
  }

  void keep(std::vector<NameCandidate> candidates, SentenceId sentence) {
    for (NameCandidate& candidate : candidates) {
      candidate.sentence = sentence;
      candidates_.push_back(candidate);
    }
  }

  /// The names found so far, with the surnames of people.
  [[nodiscard]] NameIndex known_names() const {
    NameIndex known;
    for (const NameCandidate& candidate : candidates_) {
      if (candidate.type != MentionType::Name) {
        continue;
      }
      const EntityKind kind = candidate.scores.best();
      known.entry(document_.text_of(candidate.tokens)).classes.add(class_of(kind));
      if (kind == EntityKind::Person) {
        const TokenRange surname{candidate.tokens.end - 1, candidate.tokens.end};
        known.entry(document_.text_of(surname)).classes.add(NameClass::Surname);
      }
    }
    return known;
  }

  static NameClass class_of(EntityKind kind) {
    switch (kind) {
      case EntityKind::Person:
        return NameClass::Surname;
      case EntityKind::Place:
        return NameClass::City;
      case EntityKind::Organization:
        return NameClass::Organization;
    }
    return NameClass::Organization;
  }

  struct HeadlineOfDocument {
    Headline headline;
    SentenceId sentence;
  };

  const Document& document_;
  const Gazetteer& gazetteer_;
  std::vector<Word> words_;
  std::vector<NameCandidate> candidates_;
  std::vector<HeadlineOfDocument> headlines_;
};

Mention mention_of(const NameCandidate& candidate) {
  Mention mention;
  mention.tokens = candidate.tokens;
  mention.sentence = candidate.sentence;
  mention.type = candidate.type;
  mention.kind = candidate.scores.best();
  mention.kind_confidence = candidate.scores.confidence();
  mention.place = std::string(candidate.stands_for);
  return mention;
}

}  // namespace

void NameFinder::annotate(Document& document, Workspace& /*scratch*/) const {
  const std::vector<NameCandidate> found = DocumentReader(document, *gazetteer_).read(evidence_);
  document.mentions.clear();
  document.mentions.reserve(found.size());
  std::ranges::transform(found, std::back_inserter(document.mentions), mention_of);
}

}  // namespace relata
