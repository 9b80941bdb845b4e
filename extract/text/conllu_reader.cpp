// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace relata {

namespace {

constexpr std::size_t kColumns = 10;
using Columns = std::array<std::string_view, kColumns>;

std::optional<std::size_t> parse_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = error == std::errc() && end == text.data() + text.size() && !text.empty();
  return is_number ? std::optional(number) : std::nullopt;
}

class ConlluParser {
 public:
  ConlluParser(std::string_view text, std::string_view place) : text_(text), place_(place) {}

  Result<std::vector<ConlluDocument>> parse() && {
    while (!text_.empty() && problem_.empty()) {
      take_line(next_line());
    }
    if (problem_.empty()) {
      end_sentence();
    }
    if (!problem_.empty()) {
      return failure(ErrorCode::InvalidAnnotation,
                     std::string(place_) + ":" + std::to_string(line_number_) + ": " + problem_);
    }
    return std::move(documents_);
  }

 private:
  std::string_view next_line() {
    ++line_number_;
    const std::size_t end = std::min(text_.find('\n'), text_.size());
    const std::string_view line = text_.substr(0, end);
    text_.remove_prefix(std::min(end + 1, text_.size()));
    return line;
  }

  void take_line(std::string_view line) {
    if (line.find_first_not_of(' ') == std::string_view::npos) {
      end_sentence();
    } else if (line.front() == '#') {
      take_comment(line.substr(1));
    } else {
      take_columns(line);
    }
  }

  void take_comment(std::string_view comment) {
    comment.remove_prefix(comment.starts_with(' ') ? 1 : 0);
    sentence_.comments.emplace_back(comment);
  }

  void take_columns(std::string_view line) {
    Columns columns;
    const auto count = static_cast<std::size_t>(std::ranges::count(line, '\t')) + 1;
    if (count != kColumns) {
      problem_ = std::to_string(count) + " columns instead of 10, parted by tabs";
      return;
    }
    for (std::string_view& column : columns) {
      const std::size_t end = std::min(line.find('\t'), line.size());
      column = line.substr(0, end);
      line.remove_prefix(std::min(end + 1, line.size()));
    }
    if (std::ranges::any_of(columns, &std::string_view::empty)) {
      problem_ = "an empty column; write _ where there is nothing";
    } else {
      take_token(columns);
    }
  }

  void take_token(const Columns& columns) {
    const std::string_view id = columns[0];
    if (const std::size_t dash = id.find('-'); dash != std::string_view::npos) {
      take_multiword(columns, parse_number(id.substr(0, dash)), parse_number(id.substr(dash + 1)));
    } else if (id.find('.') == std::string_view::npos) {
      take_word(columns);
    }
  }

  void take_multiword(const Columns& columns, std::optional<std::size_t> first,
                      std::optional<std::size_t> last) {
    const std::size_t covered = sentence_.multiwords.empty() ? 0 : sentence_.multiwords.back().end;
    const bool fits =
        first && last && *first == sentence_.words.size() + 1 && *last > *first && *first > covered;
    if (!fits) {
      problem_ = "the token \"" + std::string(columns[0]) + "\" does not begin at the next word";
      return;
    }
    sentence_.multiwords.push_back({.begin = *first - 1,
                                    .end = *last,
                                    .form = std::string(columns[1]),
                                    .misc = std::string(columns[9])});
  }

  void take_word(const Columns& columns) {
    const std::size_t expected = sentence_.words.size() + 1;
    if (parse_number(columns[0]) != expected) {
      problem_ = "the word \"" + std::string(columns[0]) + "\" should be number " +
                 std::to_string(expected);
      return;
    }
    const std::optional<std::size_t> head = parse_number(columns[6]);
    if (!head && columns[6] != "_") {
      problem_ = "the head \"" + std::string(columns[6]) + "\" is no number";
      return;
    }
    sentence_.words.push_back({.form = std::string(columns[1]),
                               .lemma = std::string(columns[2]),
                               .part_of_speech = std::string(columns[3]),
                               .fine_tag = std::string(columns[4]),
                               .features = std::string(columns[5]),
                               .head = head,
                               .relation = std::string(columns[7]),
                               .dependencies = std::string(columns[8]),
                               .misc = std::string(columns[9])});
  }

  /// Comments without words belong to the next sentence.
  void end_sentence() {
    if (sentence_.words.empty() && sentence_.multiwords.empty()) {
      return;
    }
    check_sentence();
    if (documents_.empty() || has_comment(sentence_, "newdoc")) {
      documents_.push_back({.id = document_id(), .sentences = {}});
    }
    documents_.back().sentences.push_back(std::move(sentence_));
    sentence_ = {};
  }

  void check_sentence() {
    const std::size_t count = sentence_.words.size();
    if (!sentence_.multiwords.empty() && sentence_.multiwords.back().end > count) {
      problem_ = "the sentence ends before its token \"" + sentence_.multiwords.back().form + "\"";
    }
    for (std::size_t i = 0; i < count; ++i) {
      const std::optional<std::size_t> head = sentence_.words[i].head;
      if (head && (*head > count || *head == i + 1)) {
        problem_ = "word " + std::to_string(i + 1) + " of the sentence before has the head " +
                   std::to_string(*head) + ", which is no other word";
      }
    }
  }

  [[nodiscard]] std::string document_id() const {
    constexpr std::string_view kName = "newdoc id = ";
    const auto found = std::ranges::find_if(
        sentence_.comments, [&](std::string_view comment) { return comment.starts_with(kName); });
    return found == sentence_.comments.end() ? std::string() : found->substr(kName.size());
  }

  std::string_view text_;
  std::string_view place_;
  std::size_t line_number_ = 0;
  std::string problem_;
  ConlluSentence sentence_;
  std::vector<ConlluDocument> documents_;
};

}  // namespace

Result<std::vector<ConlluDocument>> parse_conllu(std::string_view text, std::string_view place) {
  return ConlluParser(text, place).parse();
}

}  // namespace relata
