// SPDX-License-Identifier: Apache-2.0
// Prints, for the trainer, what the classifier of sentence ends sees of every place that is its to
// judge. Each line of standard input names a text file. For each file: u32 number of places; for
// each place u32 byte at which the token before it ends, u16 1 where the rules end a sentence, then
// the rows; little-endian as the machine is.
#include "base/utf8.h"
#include "extract/tokenize/sentence_end_features.h"
#include "extract/tokenize/sentence_rules.h"
#include "extract/tokenize/token_splitter.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace relata {
namespace {

template <class Number>
void write(Number number) {
  std::cout.write(reinterpret_cast<const char*>(&number), sizeof number);
}

void write_place(const Token& token, bool is_rule_end, const SentenceEndRows& rows) {
  write(static_cast<std::uint32_t>(token.span.end));
  write(static_cast<std::uint16_t>(is_rule_end ? 1 : 0));
  for (const std::uint16_t row : rows) {
    write(row);
  }
}

void write_places(const std::string& text) {
  const std::vector<Token> tokens = split_tokens(text);
  const std::vector<Gap> gaps = find_gaps(text, tokens);
  const std::vector<bool> rule_ends = find_rule_ends(text, tokens, gaps);
  const SentenceEndFeatures features(text, tokens, {gaps, rule_ends});
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (features.is_open(i)) {
      places.push_back(i);
    }
  }
  write(static_cast<std::uint32_t>(places.size()));
  for (const std::size_t place : places) {
    write_place(tokens[place], rule_ends[place], features.at(place));
  }
}

}  // namespace
}  // namespace relata

int main() {
  std::string path;
  while (std::getline(std::cin, path)) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    relata::write_places(relata::clean_text(bytes));
  }
  return std::cout ? 0 : 1;
}
