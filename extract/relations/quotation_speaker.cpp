// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/quotation_speaker.h"

#include <algorithm>
#include <cstddef>

namespace relata {
namespace {

TokenRange tokens_of(const std::vector<Cell>& cells, CellRange range) {
  return range.begin == range.end
             ? TokenRange{}
             : TokenRange{cells[range.begin].tokens.begin, cells[range.end - 1].tokens.end};
}

std::size_t distance(TokenRange a, TokenRange b) {
  return a.begin >= b.end ? a.begin - b.end : b.begin - std::min(a.end, b.begin);
}

class SpeakerReader {
 public:
  SpeakerReader(const Document& document, std::span<const ReadSentence> sentences)
      : document_(document), sentences_(sentences) {}

  std::vector<std::optional<FoundSpeaker>> read() && {
    for (const Quotation& quotation : document_.phrases.quotations) {
      std::optional<FoundSpeaker> speaker = named_speaker(quotation.tokens);
      if (!speaker && goes_on_from_last(quotation.tokens)) {
        speaker = speakers_.back();
      }
      speakers_.push_back(std::move(speaker));
    }
    return std::move(speakers_);
  }

 private:
  [[nodiscard]] std::size_t sentence_at(std::size_t token) const {
    return document_.sentence_at(token).index();
  }

  [[nodiscard]] std::optional<FoundSpeaker> named_speaker(TokenRange quotation) const {
    const Attribution* nearest = nullptr;
    std::size_t least = 0;
    for (std::size_t i = sentence_at(quotation.begin); i <= sentence_at(quotation.end - 1); ++i) {
      const std::vector<Cell>& cells = sentences_[i].cells;
      for (const Attribution& attribution : sentences_[i].attributions) {
        const TokenRange cue = tokens_of(cells, attribution.cue);
        const std::size_t far = distance(cue, quotation);
        const bool is_nearer = nearest == nullptr || far < least;
        if (is_nearer && !is_quoted(cue) && says(attribution, cells, quotation)) {
          nearest = &attribution;
          least = far;
        }
      }
    }
    return nearest == nullptr ? std::nullopt : std::optional(nearest->speaker);
  }

  /// What the quoted say of others is no frame of their speech.
  [[nodiscard]] bool is_quoted(TokenRange cue) const {
    const Quotation* around = find_phrase_at(document_.phrases.quotations, cue.end - 1);
    return around != nullptr;
  }

  static bool says(const Attribution& attribution, const std::vector<Cell>& cells,
                   TokenRange quotation) {
    return std::ranges::any_of(attribution.content, [&](CellRange content) {
      return tokens_of(cells, content).overlaps(quotation);
    });
  }

  /// Whether the quotation begins a sentence, and nobody else can have begun to speak since the one
  /// before it.
  [[nodiscard]] bool goes_on_from_last(TokenRange quotation) const {
    if (speakers_.empty() || !speakers_.back()) {
      return false;
    }
    const std::size_t first = sentence_at(quotation.begin);
    if (document_.sentences[first].tokens.begin != quotation.begin) {
      return false;
    }
    const TokenRange last = document_.phrases.quotations[speakers_.size() - 1].tokens;
    const std::size_t paragraph = paragraph_begin(first);
    return last.begin >= paragraph ||
           (paragraph == quotation.begin && ends_paragraph(quotation.end) &&
            last.begin >= paragraph_begin(sentence_at(paragraph) - 1));
  }

  /// The first token of a sentence's paragraph.
  [[nodiscard]] std::size_t paragraph_begin(std::size_t sentence) const {
    while (sentence > 0 && !document_.sentences[sentence].begins_paragraph) {
      --sentence;
    }
    return document_.sentences[sentence].tokens.begin;
  }

  [[nodiscard]] bool ends_paragraph(std::size_t end) const {
    return end == document_.tokens.size() ||
           (document_.sentences[sentence_at(end)].tokens.begin == end &&
            document_.sentences[sentence_at(end)].begins_paragraph);
  }

  const Document& document_;
  std::span<const ReadSentence> sentences_;
  std::vector<std::optional<FoundSpeaker>> speakers_;
};

}  // namespace

std::vector<std::optional<FoundSpeaker>> find_quotation_speakers(
    const Document& document, std::span<const ReadSentence> sentences) {
  return SpeakerReader(document, sentences).read();
}

}  // namespace relata
