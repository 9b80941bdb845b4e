// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_splitter.h"

#include "extract/tokenize/sentence_end_features.h"
#include "extract/tokenize/sentence_end_weights.h"
#include "extract/tokenize/sentence_gap.h"
#include "extract/tokenize/sentence_rules.h"

namespace relata {

namespace {

class SentenceMaker {
 public:
  explicit SentenceMaker(std::span<const Token> tokens) : tokens_(tokens) {}

  [[nodiscard]] std::size_t open_size(std::size_t end) const { return end - begin_; }

  void take(std::size_t end, bool ends_paragraph) {
    sentences_.push_back({{tokens_[begin_].span.begin, tokens_[end - 1].span.end},
                          {begin_, end},
                          begins_paragraph_});
    begin_ = end;
    begins_paragraph_ = ends_paragraph;
  }

  std::vector<Sentence> finish() && { return std::move(sentences_); }

 private:
  std::span<const Token> tokens_;
  std::size_t begin_ = 0;  // of the sentence that is being read
  bool begins_paragraph_ = true;
  std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> split_sentences(std::string_view text, std::span<const Token> tokens) {
  const std::vector<Gap> gaps = find_gaps(text, tokens);
  const std::vector<bool> rule_ends = find_rule_ends(text, tokens, gaps);
  const SentenceEndFeatures features(text, tokens, {gaps, rule_ends});
  const SentenceEndWeights& weights = SentenceEndWeights::standard();
  SentenceMaker maker(tokens);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool ends = features.is_open(i) ? weights.score(features.at(i)) > 0 : rule_ends[i];
    if (ends || maker.open_size(i + 1) >= kMaxSentenceTokens) {
      maker.take(i + 1, is_line_end(gaps[i]));
    }
  }
  return std::move(maker).finish();
}

}  // namespace relata
