// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_annotation.h"

#include "base/contract.h"

#include <array>
#include <string_view>
#include <utility>

namespace relata {

namespace {

/// A sentence on one line: white space of any kind and length becomes a blank.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_white = c == ' ' || (c >= '\t' && c <= '\r');
    if (!is_white) {
      line += c;
    } else if (!line.ends_with(' ')) {
      line += ' ';
    }
  }
  return line;
}

std::vector<std::string> comments_of(const Document& document, std::size_t sentence) {
  std::vector<std::string> comments;
  const std::string id = on_one_line(document.id);
  if (sentence == 0) {
    comments.push_back("newdoc id = " + id);
  }
  if (document.sentences[sentence].begins_paragraph) {
    comments.emplace_back("newpar");
  }
  comments.push_back("sent_id = " + id + "-" + std::to_string(sentence + 1));
  comments.push_back("text = " +
                     on_one_line(text_at(document.text, document.sentences[sentence].span)));
  return comments;
}

/// For each token its entry "Name=B-Person", or nothing.
std::vector<std::string> name_entries(const Document& document) {
  std::vector<std::string> entries(document.tokens.size());
  for (const Mention& mention : document.mentions) {
    if (mention.type != MentionType::Name) {
      continue;
    }
    for (std::size_t i = mention.tokens.begin; i < mention.tokens.end; ++i) {
      const char* const begin = i == mention.tokens.begin ? "Name=B-" : "Name=I-";
      entries[i] = begin + std::string(to_string(mention.kind));
    }
  }
  return entries;
}

/// The name, and of what was there before, what says how the text is written.
std::string misc_of(std::string_view before, const std::string& name) {
  constexpr auto kWriting = std::to_array<std::string_view>({"SpaceAfter=No", "NewPar=Yes"});
  std::string misc = name;
  for (const std::string_view entry : kWriting) {
    if (has_entry(before, entry)) {
      misc += (misc.empty() ? "" : "|") + std::string(entry);
    }
  }
  return misc.empty() ? "_" : misc;
}

ConlluSentence bare_sentence(const Document& document, std::size_t which) {
  const Sentence& sentence = document.sentences[which];
  ConlluSentence bare{.comments = comments_of(document, which), .words = {}, .multiwords = {}};
  for (std::size_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const bool leans = i + 1 < sentence.tokens.end && !document.tokens[i + 1].follows_space;
    bare.words.push_back({.form = std::string(document.text_of(document.tokens[i])),
                          .misc = leans ? "SpaceAfter=No" : "_"});
  }
  return bare;
}

std::string or_underscore(const std::string& text) {
  return text.empty() ? "_" : text;
}

/// Runs over a document's words in order.
class Annotator {
 public:
  explicit Annotator(const Document& document)
      : document_(document), names_(name_entries(document)) {}

  void annotate(ConlluSentence& sentence) {
    const std::size_t first = token_;
    for (ConlluWord& word : sentence.words) {
      expects(token_ < document_.tokens.size(), "the document has a token for every word");
      word = ConlluWord{.form = std::move(word.form), .misc = misc_of(word.misc, names_[token_])};
      add_tags(word);
      add_head(word, first);
      ++token_;
    }
  }

 private:
  void add_tags(ConlluWord& word) const {
    if (token_ < document_.tags.size()) {
      const TokenTags& tags = document_.tags[token_];
      word.lemma = or_underscore(tags.lemma);
      word.part_of_speech = to_string(tags.part_of_speech);
      word.fine_tag = or_underscore(tags.fine_tag);
    }
  }

  /// `first` is the sentence's first token.
  void add_head(ConlluWord& word, std::size_t first) const {
    if (token_ < document_.tree.size()) {
      const TreeNode& node = document_.tree[token_];
      word.head = node.head ? *node.head - first + 1 : 0;
      word.relation = or_underscore(node.relation);
    }
  }

  const Document& document_;
  std::vector<std::string> names_;
  std::size_t token_ = 0;
};

}  // namespace

ConlluDocument to_conllu_document(const Document& document) {
  ConlluDocument bare{.id = document.id, .sentences = {}};
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    bare.sentences.push_back(bare_sentence(document, i));
    // A space is missing across the border of two sentences too ("said.The").
    const std::size_t end = document.sentences[i].tokens.end;
    const bool leans = end < document.tokens.size() && !document.tokens[end].follows_space;
    bare.sentences.back().words.back().misc = leans ? "SpaceAfter=No" : "_";
  }
  return annotate_conllu(std::move(bare), document);
}

ConlluDocument annotate_conllu(ConlluDocument source, const Document& document) {
  Annotator annotator(document);
  for (ConlluSentence& sentence : source.sentences) {
    annotator.annotate(sentence);
  }
  return source;
}

}  // namespace relata
