// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_writer.h"

#include <initializer_list>
#include <string_view>

namespace relata {

namespace {

void append_line(std::string& out, std::initializer_list<std::string_view> columns) {
  char before = '\0';
  for (const std::string_view column : columns) {
    if (before != '\0') {
      out += before;
    }
    out += column;
    before = '\t';
  }
  out += '\n';
}

void append_multiword(std::string& out, const ConlluMultiword& token) {
  const std::string range = std::to_string(token.begin + 1) + "-" + std::to_string(token.end);
  append_line(out, {range, token.form, "_", "_", "_", "_", "_", "_", "_", token.misc});
}

void append_word(std::string& out, const ConlluWord& word, std::size_t number) {
  const std::string head = word.head ? std::to_string(*word.head) : "_";
  append_line(out,
              {std::to_string(number), word.form, word.lemma, word.part_of_speech, word.fine_tag,
               word.features, head, word.relation, word.dependencies, word.misc});
}

}  // namespace

std::string to_conllu(const ConlluSentence& sentence) {
  std::string out;
  for (const std::string& comment : sentence.comments) {
    out += "# " + comment + "\n";
  }
  auto next = sentence.multiwords.begin();
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    if (next != sentence.multiwords.end() && next->begin == i) {
      append_multiword(out, *next++);
    }
    append_word(out, sentence.words[i], i + 1);
  }
  return out + "\n";
}

std::string to_conllu(const ConlluDocument& document) {
  std::string out;
  for (const ConlluSentence& sentence : document.sentences) {
    out += to_conllu(sentence);
  }
  return out;
}

}  // namespace relata
