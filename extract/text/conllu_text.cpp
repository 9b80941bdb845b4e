// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_text.h"

#include "base/utf8.h"

#include <algorithm>

namespace relata {

namespace {

bool begins_paragraph(const ConlluSentence& sentence) {
  return has_comment(sentence, "newpar") || has_comment(sentence, "newdoc");
}

/// A token as it is written, and the words that it holds: counted from 0, half-open.
struct WrittenToken {
  std::string_view form;
  std::string_view misc;
  std::size_t begin;
  std::size_t end;
};

std::vector<WrittenToken> written_tokens(const ConlluSentence& sentence) {
  std::vector<WrittenToken> tokens;
  auto next = sentence.multiwords.begin();
  for (std::size_t i = 0; i < sentence.words.size();) {
    if (next != sentence.multiwords.end() && next->begin == i) {
      tokens.push_back({next->form, next->misc, i, next->end});
      i = next++->end;
    } else {
      const ConlluWord& word = sentence.words[i];
      tokens.push_back({word.form, word.misc, i, i + 1});
      ++i;
    }
  }
  return tokens;
}

class RawText {
 public:
  explicit RawText(std::size_t width) : width_(width) {}

  void add(const ConlluSentence& sentence) {
    if (begins_paragraph(sentence)) {
      end_paragraph();
    }
    for (const WrittenToken& token : written_tokens(sentence)) {
      if (has_entry(token.misc, "NewPar=Yes")) {
        end_paragraph();
      }
      paragraph_ += token.form;
      paragraph_ += has_entry(token.misc, "SpaceAfter=No") ? "" : " ";
    }
  }

  std::string finish() && {
    end_paragraph();
    return std::move(text_);
  }

 private:
  void end_paragraph() {
    if (paragraph_.empty()) {
      return;
    }
    text_ += text_.empty() ? "" : "\n";
    std::string_view rest = paragraph_;
    while (!rest.empty()) {
      const std::size_t size = line_size(rest);
      const std::string_view line = rest.substr(0, size);
      text_ += line.substr(0, line.find_last_not_of(' ') + 1);
      text_ += '\n';
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    paragraph_.clear();
  }

  /// Up to the last space within the width; to the first one when a word is longer.
  [[nodiscard]] std::size_t line_size(std::string_view rest) const {
    std::size_t last_space = std::string_view::npos;
    std::size_t at = 0;
    for (std::size_t column = 0; at < rest.size(); ++column) {
      if (column > width_ && last_space != std::string_view::npos) {
        return last_space;
      }
      last_space = rest[at] == ' ' ? at : last_space;
      at += decode_code_point(rest, at).size_bytes;
    }
    return rest.size();
  }

  std::size_t width_;
  std::string text_;
  std::string paragraph_;
};

class TokenizedDocument {
 public:
  void add(const ConlluSentence& sentence) {
    const bool is_new = document_.sentences.empty() || begins_paragraph(sentence);
    if (is_new && !document_.text.empty()) {
      document_.text += "\n\n";
      is_space_due_ = false;
      follows_space_ = true;
    }
    const std::size_t first = document_.tokens.size();
    for (const WrittenToken& token : written_tokens(sentence)) {
      add_token(sentence, token);
    }
    const TokenRange range{first, document_.tokens.size()};
    document_.sentences.push_back(
        {.span = document_.span_of(range), .tokens = range, .begins_paragraph = is_new});
  }

  Document finish() && { return std::move(document_); }

 private:
  void add_token(const ConlluSentence& sentence, const WrittenToken& token) {
    if (is_space_due_) {
      document_.text += ' ';
      follows_space_ = true;
    }
    for (std::size_t i = token.begin; i < token.end; ++i) {
      add_word(sentence.words[i].form);
    }
    is_space_due_ = !has_entry(token.misc, "SpaceAfter=No");
  }

  void add_word(std::string_view form) {
    const std::size_t begin = document_.text.size();
    for (const char c : form) {
      const bool is_white = c == ' ' || (c >= '\t' && c <= '\r');
      document_.text += is_white ? '_' : c;
    }
    document_.tokens.push_back({{begin, document_.text.size()}, follows_space_});
    follows_space_ = false;
  }

  Document document_;
  bool is_space_due_ = false;
  bool follows_space_ = true;
};

}  // namespace

std::string make_raw_text(const ConlluDocument& document, std::size_t width) {
  RawText text(width);
  for (const ConlluSentence& sentence : document.sentences) {
    text.add(sentence);
  }
  return std::move(text).finish();
}

Document make_tokenized_document(const ConlluDocument& source) {
  TokenizedDocument maker;
  for (const ConlluSentence& sentence : source.sentences) {
    maker.add(sentence);
  }
  Document document = std::move(maker).finish();
  document.id = source.id;
  return document;
}

}  // namespace relata
