// SPDX-License-Identifier: Apache-2.0
#include "cli/gold_scorer.h"

#include "base/error.h"
#include "base/input_file.h"
#include "base/utf8.h"
#include "cli/conllu_file.h"
#include "extract/extractor.h"
#include "extract/text/conllu_annotation.h"
#include "extract/text/conllu_text.h"
#include "extract/text/plain_text_reader.h"
#include "pipeline/input_list.h"
#include "pipeline/record_stream.h"

#include "evaluation/gold_article.h"
#include <algorithm>
#include <filesystem>
#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace relata {

namespace {

namespace fs = std::filesystem;

void stop_when_interrupted(const Console& console) {
  if (console.is_interrupted()) {
    throw Interrupted();
  }
}

/// "en_ewt-ud-dev" of "corpora/en_ewt-ud-dev.conllu"; a folder by its own name.
std::string gold_name(const fs::path& path) {
  const fs::path named = path.has_filename() ? path : path.parent_path();
  return named.stem().string();
}

template <class Value>
Value value_or_throw(Result<Value> result) {
  if (!result) {
    throw InputError(result.error().code, result.error().message);
  }
  return std::move(*result);
}

std::vector<Figure> score_treebank(const std::string& path, const GoldScorerOptions& options,
                                   const Console& console) {
  const TokenSource source = options.keeps_gold_words ? TokenSource::Given : TokenSource::Text;
  const Extractor extractor = Extractor::parser(source, options.model);
  Workspace scratch;
  ConlluScore score;
  for (const ConlluDocument& gold : read_conllu_file(path)) {
    if (options.keeps_gold_words) {
      const Document found = extractor.annotate(make_tokenized_document(gold), scratch);
      score += score_conllu(gold, annotate_conllu(gold, found));
    } else {
      Document text;
      text.text = clean_text(make_raw_text(gold));
      score += score_conllu(gold, to_conllu_document(extractor.annotate(std::move(text), scratch)));
    }
    stop_when_interrupted(console);
  }
  FigureList figures(gold_name(path));
  figures.add(score, options.keeps_gold_words ? "gold words" : "raw text",
              options.model ? TreebankLayers::All : TreebankLayers::WordsOnly);
  return figures.figures();
}

void add_scores(NameScore& sum, const NameScore& score) {
  for (const auto& [kind, tally] : score) {
    sum[kind] += tally;
  }
}

std::vector<Figure> score_name_file(const std::string& path, const GoldScorerOptions& options,
                                    const Console& console) {
  const auto gold = value_or_throw(parse_iob2(clean_text(read_file(path)), path));
  const Extractor extractor = Extractor::parser(TokenSource::Given, options.model);
  Workspace scratch;
  NameScore final_score;
  NameScore tagged_score;
  std::span<const Iob2Sentence> rest(gold);
  for (const ConlluDocument& document : to_conllu_documents(gold)) {
    const std::size_t count = document.sentences.size();
    const Document found = extractor.annotate(make_tokenized_document(document), scratch);
    const std::vector<KindedName> wanted = gold_names(rest.first(count));
    add_scores(final_score, score_names(wanted, final_names(found)));
    add_scores(tagged_score, score_names(wanted, tagged_names(found)));
    rest = rest.subspan(count);
    stop_when_interrupted(console);
  }
  FigureList figures(gold_name(path));
  figures.add(final_score, "names");
  if (options.model) {
    figures.add(tagged_score, "names of the model");
  }
  return figures.figures();
}

using GoldArticles = std::map<std::string, GoldArticle>;

GoldArticles read_gold_articles(const fs::path& folder) {
  GoldArticles articles;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".json") {
      articles.emplace(
          entry.path().stem().string(),
          value_or_throw(parse_gold_article(read_file(entry.path()), entry.path().string())));
    }
  }
  if (articles.empty()) {
    throw InputError(ErrorCode::FileNotFound, folder.string() + ": no .json file in it");
  }
  return articles;
}

/// Records by article name; articles without a record count as ones where nothing was found.
std::map<std::string, DocumentRecord> extract_articles(const std::vector<std::string>& paths,
                                                       const GoldScorerOptions& options,
                                                       const Console& console) {
  std::map<std::string, DocumentRecord> records;
  const Extractor extractor = Extractor::standard(Ontology::standard(), options.model);
  StreamOptions stream;
  stream.thread_count = options.thread_count;
  stream.on_progress = [&](std::size_t /*done*/) { stop_when_interrupted(console); };
  stream_records(list_inputs(paths), extractor, stream, [&](RecordLine line) {
    if (auto* const record = std::get_if<DocumentRecord>(&line)) {
      const std::string name = fs::path(record->document.id).stem().string();
      records.insert_or_assign(name, std::move(*record));
    }
  });
  return records;
}

std::vector<Figure> score_articles(const std::string& path, const GoldScorerOptions& options,
                                   const Console& console) {
  const GoldArticles gold = read_gold_articles(path);
  const auto paths = options.articles.empty() ? std::vector<std::string>{path} : options.articles;
  const auto records = extract_articles(paths, options, console);
  ArticleScore score;
  for (const auto& [name, article] : gold) {
    const auto record = records.find(name);
    if (record == records.end()) {
      console.say("no article for " + name + ".json; name the articles with --articles");
    }
    score += score_article(Ontology::standard(), article,
                           record == records.end() ? DocumentRecord() : record->second);
  }
  FigureList figures(gold_name(path));
  figures.add(score);
  return figures.figures();
}

bool has_ending(std::string_view path, std::string_view ending) {
  return path.ends_with(ending) || path.ends_with(std::string(ending) + ".gz");
}

}  // namespace

std::vector<Figure> score_gold(const std::string& path, const GoldScorerOptions& options,
                               const Console& console) {
  if (has_ending(path, ".conllu")) {
    return score_treebank(path, options, console);
  }
  if (has_ending(path, ".iob2")) {
    return score_name_file(path, options, console);
  }
  if (fs::is_directory(path)) {
    return score_articles(path, options, console);
  }
  throw UsageError(ErrorCode::WrongUsage,
                   path + ": neither a .conllu or .iob2 file nor a folder of annotated articles");
}

}  // namespace relata
