// SPDX-License-Identifier: Apache-2.0
#include "tests/pipeline/word_stage.h"

#include "base/error.h"
#include "base/utf8.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace relata {

namespace {

constexpr std::string_view kBetweenWords = " \n.";

void split_words(Document& document) {
  const std::string_view text = document.text;
  std::size_t begin = text.find_first_not_of(kBetweenWords);
  while (begin != std::string_view::npos) {
    const std::size_t end = std::min(text.find_first_of(kBetweenWords, begin), text.size());
    document.tokens.push_back({.span = {.begin = begin, .end = end}});
    begin = text.find_first_not_of(kBetweenWords, end);
  }
  document.sentences.push_back({.span = {.begin = 0, .end = text.size()},
                                .tokens = {.begin = 0, .end = document.tokens.size()}});
}

Chain& chain_named(Document& document, std::string_view name) {
  const auto found = std::ranges::find(document.chains, name, &Chain::name);
  if (found != document.chains.end()) {
    return *found;
  }
  Chain& chain = document.chains.emplace_back();
  chain.kind = EntityKind::Organization;
  chain.name = name;
  return chain;
}

void mark_name(Document& document, std::size_t token) {
  Mention mention;
  mention.tokens = {.begin = token, .end = token + 1};
  mention.kind = EntityKind::Organization;
  const auto id = id_at<Mention>(document.mentions.size());
  chain_named(document, document.text_of(mention.tokens)).mentions.push_back(id);
  document.mentions.push_back(mention);
}

void mark_names(Document& document) {
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    const std::string_view word = document.text_of(document.tokens[i]);
    if (word == "FAIL") {
      throw InputError(ErrorCode::LimitExceeded, "the document says that it fails");
    }
    if (starts_with_upper(word)) {
      mark_name(document, i);
    }
  }
}

void state_ownership(Document& document) {
  for (std::size_t i = 1; i < document.chains.size(); ++i) {
    FoundStatement statement;
    statement.subject = id_at<Chain>(i - 1);
    statement.object = id_at<Chain>(i);
    statement.predicate = "owns";
    statement.confidence = 0.5;
    statement.subject_mention = document.chains[i - 1].mentions.front();
    statement.object_mention = document.chains[i].mentions.front();
    statement.rule = "next_word";
    document.statements.push_back(std::move(statement));
  }
}

}  // namespace

void WordStage::annotate(Document& document, Workspace& /*scratch*/) const {
  split_words(document);
  mark_names(document);
  state_ownership(document);
}

Extractor make_word_extractor() {
  std::vector<std::unique_ptr<const Stage>> stages;
  stages.push_back(std::make_unique<WordStage>());
  return Extractor(std::move(stages));
}

}  // namespace relata
