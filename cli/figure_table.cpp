// SPDX-License-Identifier: Apache-2.0
#include "cli/figure_table.h"

#include "base/embedded.h"

#include <algorithm>
#include <charconv>

RELATA_DECLARE_EMBEDDED(released_figures);

namespace relata {

namespace {

std::string_view take_cell(std::string_view& line) {
  const std::size_t end = std::min(line.find('\t'), line.size());
  const std::string_view cell = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return cell;
}

}  // namespace

ReleasedFigures parse_released_figures(std::string_view tsv) {
  ReleasedFigures figures;
  while (!tsv.empty()) {
    const std::size_t end = std::min(tsv.find('\n'), tsv.size());
    std::string_view line = tsv.substr(0, end);
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
    const std::string gold(take_cell(line));
    const std::string name(take_cell(line));
    const std::string_view number = take_cell(line);
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    if (read.ec == std::errc() && !gold.starts_with('#')) {
      figures[{gold, name}] = value;
    }
  }
  return figures;
}

const ReleasedFigures& last_released_figures() {
  static const ReleasedFigures figures = parse_released_figures(RELATA_EMBEDDED(released_figures));
  return figures;
}

void FigureList::add(const std::string& name, std::optional<double> value) {
  if (value) {
    figures_.push_back({.gold = gold_, .name = name, .value = *value});
  }
}

void FigureList::add(const std::string& name, const Tally& tally) {
  add(name + " precision", tally.precision());
  add(name + " recall", tally.recall());
  add(name + " f1", tally.f1());
}

void FigureList::add(const ConlluScore& score, std::string_view how, TreebankLayers layers) {
  const std::string begin = std::string(how) + " ";
  add(begin + "words f1", score.words.f1());
  add(begin + "sentences f1", score.sentences.f1());
  if (layers == TreebankLayers::All) {
    add(begin + "UPOS", score.part_of_speech.f1());
    add(begin + "XPOS", score.fine_tag.f1());
    add(begin + "lemmas", score.lemma.f1());
    add(begin + "UAS", score.attachment.f1());
    add(begin + "LAS", score.labelled.f1());
  }
}

void FigureList::add(const NameScore& score, std::string_view whose) {
  const std::string begin(whose);
  add(begin, total_of(score));
  for (const auto& [kind, tally] : score) {
    add(begin + " " + std::string(to_string(kind)), tally);
  }
}

void FigureList::add(const ArticleScore& score) {
  add("entity", score.all_entities());
  for (const auto& [kind, tally] : score.entities) {
    add("entity " + std::string(to_string(kind)), tally);
  }
  add("statement", score.statements);
  add("pair", score.pairs);
  const QualifierScore qualifiers = score_qualifiers(score.judgements);
  add("modality macro f1", qualifiers.modality_macro_f1);
  add("false facts", qualifiers.false_facts);
  add("speaker f1", qualifiers.speaker_f1);
  add("former f1", qualifiers.former_f1);
  add("evidence overlap", qualifiers.evidence_overlap);
}

}  // namespace relata
