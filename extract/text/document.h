// SPDX-License-Identifier: Apache-2.0
#pragma once
// One article and, layer by layer, what the stages found in it.

#include "base/id.h"
#include "base/span.h"
#include "extract/text/part_of_speech.h"
#include "extract/text/phrase.h"
#include "extract/text/token_range.h"
#include "graph/ontology/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A word, number or sign.
struct Token {
  ByteSpan span;
  bool follows_space = true;  ///< white space (or the text's begin) stands before it
};

/// Tokens that belong together; a headline or list item counts as one.
struct Sentence {
  ByteSpan span;
  TokenRange tokens;
  bool begins_paragraph = false;
};

using SentenceId = Id<Sentence>;

/// What a token is as a word.
struct TokenTags {
  PartOfSpeech part_of_speech = PartOfSpeech::Other;
  std::string fine_tag;  ///< of the Penn Treebank, e.g. "NNP"
  std::string lemma;     ///< dictionary form
};

/// A token's place in the tree of its sentence, which has one root.
struct TreeNode {
  std::optional<std::size_t> head;  ///< counted from the document's first token; a root has none
  std::string relation;             ///< of Universal Dependencies, e.g. "nsubj", "nmod:poss"
};

/// A name as the language model sees it, before lists and the rest of the document have their say.
struct TaggedName {
  TokenRange tokens;
  SentenceId sentence;
  std::string kind;       ///< as the model calls it: "Person", …, also kinds that are no entities
  double confidence = 0;  ///< in [0,1]
};

/// A span that refers to a person, place or organization.
struct Mention {
  TokenRange tokens;
  SentenceId sentence;
  MentionType type = MentionType::Name;
  EntityKind kind = EntityKind::Person;
  double kind_confidence =
      0;  ///< in [0,1]: how sure the kind is; a sure kind may overrule others of the same string
  std::string place;  ///< for a demonym, the place it stands for ("Russia"); else empty
};

using MentionId = Id<Mention>;

/// The mentions of one thing.
struct Chain {
  EntityKind kind = EntityKind::Person;
  std::string name;  ///< its most complete form in the document (for demonyms alone: the place)
  std::vector<std::string> aliases;  ///< its other names and demonyms, each once, without `name`
  std::vector<MentionId> mentions;   ///< in text order, never empty
};

using ChainId = Id<Chain>;

/// Who says a statement: a chain, or a lower-case phrase when the source is no entity.
struct FoundSpeaker {
  std::optional<ChainId> chain;
  std::string phrase;  ///< used when `chain` is empty
};

/// When a statement held, in the text's words and, where that can be told, as ISO 8601.
struct FoundTime {
  std::string text;
  std::optional<std::string> start;
  std::optional<std::string> end;
};

/// A relation that a sentence states between two chains.
struct FoundStatement {
  ChainId subject;
  ChainId object;
  std::string predicate;
  bool is_open = false;
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;
  std::optional<FoundSpeaker> speaker;  ///< nothing: the article's own voice
  std::optional<FoundTime> time;
  std::map<std::string, std::string> details;
  double confidence = 0;  ///< in [0,1]
  SentenceId sentence;
  MentionId subject_mention;
  MentionId object_mention;
  std::optional<TokenRange> trigger;
  std::string rule;
};

/// One article. The first part comes from a reader, the layers from the stages.
struct Document {
  std::string id;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::optional<std::string> date;  ///< ISO 8601, as precise as known
  std::string text;  ///< from `clean_text`: valid UTF-8; the title is its first line when the
                     ///< source gives one

  std::vector<Token> tokens;               // layer Tokens
  std::vector<Sentence> sentences;         // layer Tokens
  std::vector<TokenTags> tags;             // layer Tags; one for each token
  std::vector<TreeNode> tree;              // layer Tree; one for each token
  std::vector<TaggedName> tagged_names;    // layer TaggedNames; in text order, not overlapping
  std::vector<Mention> mentions;           // layer Names; in text order, not overlapping
  Phrases phrases;                         // layer Phrases
  std::vector<Chain> chains;               // layer Chains; each mention is in at most one
  std::vector<FoundStatement> statements;  // layer Statements

  /// The text of a token, token range or mention. Valid until: `text` changes.
  [[nodiscard]] std::string_view text_of(const Token& token) const {
    return text_at(text, token.span);
  }

  [[nodiscard]] std::string_view text_of(TokenRange range) const {
    return text_at(text, span_of(range));
  }

  [[nodiscard]] std::string_view text_of(const Mention& mention) const {
    return text_of(mention.tokens);
  }

  /// From the first token's begin to the last one's end. Requires: not empty.
  [[nodiscard]] ByteSpan span_of(TokenRange range) const;

  [[nodiscard]] const Sentence& sentence(SentenceId which) const {
    return sentences[which.index()];
  }

  /// The sentence that holds a token. Requires: there is such a token. Cost: logarithmic.
  [[nodiscard]] SentenceId sentence_at(std::size_t token) const;

  [[nodiscard]] const Mention& mention(MentionId which) const { return mentions[which.index()]; }

  [[nodiscard]] const Chain& chain(ChainId which) const { return chains[which.index()]; }
};

}  // namespace relata
