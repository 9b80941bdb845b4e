// SPDX-License-Identifier: Apache-2.0
// Words a second of CPU time, from text to tags, trees and names, on one thread: bench/README.md.
#include "base/error.h"
#include "base/input_file.h"
#include "base/number.h"
#include "base/utf8.h"
#include "extract/language/language_tagger.h"
#include "extract/text/json_article_reader.h"
#include "extract/text/workspace.h"
#include "extract/tokenize/tokenizer.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace relata {
namespace {

constexpr int kRounds = 7;

double cpu_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::vector<Document> read_articles(const std::string& path) {
  std::vector<Document> articles;
  LineReader lines(path);
  while (const auto line = lines.next()) {
    auto article = parse_json_article(*line, ArticleFields(), "article");
    if (article) {
      articles.push_back(std::move(*article));
    }
  }
  return articles;
}

/// Words as `wc -w` counts them.
std::size_t count_words(const std::vector<Document>& articles) {
  std::size_t words = 0;
  for (const Document& article : articles) {
    bool is_inside = false;
    for (const char c : article.text) {
      const bool is_space = c == ' ' || ('\t' <= c && c <= '\r');
      words += !is_space && !is_inside ? 1 : 0;
      is_inside = !is_space;
    }
  }
  return words;
}

struct Times {
  double tokenizer_s = 0;
  double network_s = 0;

  [[nodiscard]] double total() const { return tokenizer_s + network_s; }
};

/// Every round begins with an empty workspace: words are computed anew.
Times time_round(const std::vector<Document>& articles, const LanguageTagger& tagger) {
  const Tokenizer tokenizer;
  Workspace scratch;
  Times times;
  for (Document document : articles) {
    scratch.clear();
    const double begin = cpu_seconds();
    tokenizer.annotate(document, scratch);
    const double middle = cpu_seconds();
    tagger.annotate(document, scratch);
    times.tokenizer_s += middle - begin;
    times.network_s += cpu_seconds() - middle;
  }
  return times;
}

std::string speed(std::size_t words, double seconds) {
  return format_count(static_cast<std::uint64_t>(static_cast<double>(words) / seconds));
}

void time_instructions(const std::string& model_path, const std::vector<Document>& articles,
                       InstructionSet set) {
  const double begin = cpu_seconds();
  const auto model = LanguageModel::load(model_path, set);
  const double load_s = cpu_seconds() - begin;
  const LanguageTagger tagger(model);
  std::vector<Times> rounds;
  for (int round = 0; round < kRounds; ++round) {
    rounds.push_back(time_round(articles, tagger));
  }
  std::ranges::sort(rounds, {}, &Times::total);
  const Times median = rounds[kRounds / 2];
  const std::size_t words = count_words(articles);
  std::cout << model->name() << ", " << to_string(set) << ": loaded in "
            << format_fixed(load_s * 1000, 1) << " ms; " << format_count(words)
            << " words; a second of CPU time: " << speed(words, median.total())
            << " words (tokenizer alone " << speed(words, median.tokenizer_s) << ", network alone "
            << speed(words, median.network_s) << "; best round "
            << speed(words, rounds.front().total()) << ")\n";
}

}  // namespace
}  // namespace relata

int main(int argument_count, char** arguments) {
  if (argument_count != 3 && argument_count != 4) {
    std::cerr << "usage: " << arguments[0] << " MODEL ARTICLES.jsonl [INSTRUCTIONS]\n";
    return 2;
  }
  try {
    const auto articles = relata::read_articles(arguments[2]);
    for (const auto set : relata::supported_instruction_sets()) {
      if (argument_count == 3 || to_string(set) == arguments[3]) {
        relata::time_instructions(arguments[1], articles, set);
      }
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
