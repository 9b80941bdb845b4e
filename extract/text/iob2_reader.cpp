// SPDX-License-Identifier: Apache-2.0
#include "extract/text/iob2_reader.h"

#include <algorithm>

namespace relata {

namespace {

/// The parts of a line between tabs, or between blanks where it has no tab.
std::vector<std::string_view> split_line(std::string_view line) {
  const char separator = line.find('\t') == std::string_view::npos ? ' ' : '\t';
  std::vector<std::string_view> parts;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(separator), line.size());
    if (end > 0 || separator == '\t') {
      parts.push_back(line.substr(0, end));
    }
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return parts;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_label(std::string_view text) {
  return text == "O" || ((text.starts_with("B-") || text.starts_with("I-")) && text.size() > 2);
}

struct LabelledWord {
  std::string_view word;
  std::string_view label;
};

std::optional<LabelledWord> read_line(std::string_view line) {
  const std::vector<std::string_view> parts = split_line(line);
  if (parts.size() < 2) {
    return std::nullopt;
  }
  const bool has_tabs = line.find('\t') != std::string_view::npos;
  const bool is_numbered =
      has_tabs && parts.size() > 2 && is_number(parts[0]) && is_label(parts[2]);
  const LabelledWord found{is_numbered ? parts[1] : parts.front(),
                           is_numbered ? parts[2] : parts.back()};
  return found.word.empty() || !is_label(found.label) ? std::nullopt : std::optional(found);
}

void add_word(Iob2Sentence& sentence, LabelledWord found) {
  const std::size_t at = sentence.words.size();
  sentence.words.emplace_back(found.word);
  if (found.label == "O") {
    return;
  }
  const std::string_view kind = found.label.substr(2);
  const bool goes_on = found.label.front() == 'I' && !sentence.names.empty() &&
                       sentence.names.back().end == at && sentence.names.back().kind == kind;
  if (goes_on) {
    sentence.names.back().end = at + 1;
  } else {
    sentence.names.push_back({.begin = at, .end = at + 1, .kind = std::string(kind)});
  }
}

/// Collects sentences; a sentence without words lends its comments to the next.
class Iob2Collector {
 public:
  /// Whether the line could be read.
  bool take_line(std::string_view line) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) {
      end_sentence();
      return true;
    }
    if (line.starts_with("# ")) {
      sentence_.comments.emplace_back(line.substr(2));
      return true;
    }
    if (line.starts_with("-DOCSTART-")) {
      sentence_.comments.emplace_back("newdoc");
      return true;
    }
    const std::optional<LabelledWord> found = read_line(line);
    if (found) {
      add_word(sentence_, *found);
    }
    return found.has_value();
  }

  std::vector<Iob2Sentence> finish() && {
    end_sentence();
    return std::move(sentences_);
  }

 private:
  void end_sentence() {
    if (!sentence_.words.empty()) {
      sentences_.push_back(std::move(sentence_));
      sentence_ = {};
    }
  }

  Iob2Sentence sentence_;
  std::vector<Iob2Sentence> sentences_;
};

/// Marks the words that no space follows, by the comment "text = …" where there is one.
void add_spacing(ConlluSentence& sentence) {
  constexpr std::string_view kText = "text = ";
  const auto found = std::ranges::find_if(
      sentence.comments, [&](std::string_view comment) { return comment.starts_with(kText); });
  if (found == sentence.comments.end()) {
    return;
  }
  std::string_view rest = std::string_view(*found).substr(kText.size());
  for (ConlluWord& word : sentence.words) {
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    if (!rest.starts_with(word.form)) {
      return;  // the words are not those of the text
    }
    rest.remove_prefix(word.form.size());
    word.misc = rest.empty() || rest.front() == ' ' ? "_" : "SpaceAfter=No";
  }
}

}  // namespace

Result<std::vector<Iob2Sentence>> parse_iob2(std::string_view text, std::string_view place) {
  Iob2Collector collector;
  for (std::size_t line_number = 1; !text.empty(); ++line_number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (!collector.take_line(text.substr(0, end))) {
      return failure(ErrorCode::InvalidAnnotation,
                     std::string(place) + ":" + std::to_string(line_number) +
                         ": no word with a label O, B-KIND or I-KIND");
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return std::move(collector).finish();
}

std::vector<ConlluDocument> to_conllu_documents(const std::vector<Iob2Sentence>& sentences) {
  std::vector<ConlluDocument> documents;
  for (const Iob2Sentence& sentence : sentences) {
    ConlluSentence words{.comments = sentence.comments, .words = {}, .multiwords = {}};
    for (const std::string& word : sentence.words) {
      words.words.push_back({.form = word});
    }
    add_spacing(words);
    if (documents.empty() || has_comment(words, "newdoc")) {
      documents.emplace_back();
    }
    documents.back().sentences.push_back(std::move(words));
  }
  return documents;
}

}  // namespace relata
