// SPDX-License-Identifier: Apache-2.0
#pragma once
// Figures of an evaluation beside those of the last release.

#include "evaluation/article_score.h"
#include "evaluation/conllu_score.h"
#include "evaluation/name_score.h"
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relata {

/// One number and what it measures.
struct Figure {
  std::string gold;  ///< the gold file, without folder and ending
  std::string name;  ///< e.g. "words f1"
  double value = 0;  ///< in [0,1]

  friend bool operator==(const Figure&, const Figure&) = default;
};

/// Figures by gold file and name.
using ReleasedFigures = std::map<std::pair<std::string, std::string>, double>;

/// Reads lines of "gold TAB name TAB value"; other lines are passed over.
ReleasedFigures parse_released_figures(std::string_view tsv);

/// Those of docs/released_figures.tsv, which is built in.
const ReleasedFigures& last_released_figures();

/// What a treebank's score consists of.
enum class TreebankLayers { WordsOnly, All };

/// Collects figures in the order of the table.
class FigureList {
 public:
  explicit FigureList(std::string gold) : gold_(std::move(gold)) {}

  /// `how` begins each name: "raw text" or "gold words".
  void add(const ConlluScore& score, std::string_view how, TreebankLayers layers);
  /// `whose` begins each name.
  void add(const NameScore& score, std::string_view whose);
  void add(const ArticleScore& score);

  [[nodiscard]] const std::vector<Figure>& figures() const { return figures_; }

 private:
  void add(const std::string& name, const Tally& tally);
  void add(const std::string& name, std::optional<double> value);

  std::string gold_;
  std::vector<Figure> figures_;
};

}  // namespace relata
