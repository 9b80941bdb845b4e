// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/statement_finder.h"

#include "extract/relations/agency_finder.h"
#include "extract/relations/quotation_speaker.h"
#include "extract/relations/rule_files.h"
#include "extract/relations/statement_maker.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace relata {
namespace {

/// Keeps the surest of the statements that say the same in one sentence.
class SentenceStatements {
 public:
  explicit SentenceStatements(const Ontology& ontology) : ontology_(ontology) {}

  void add(FoundStatement statement) {
    ChainId first = statement.subject;
    ChainId second = statement.object;
    if (ontology_.is_symmetric(statement.predicate) && second < first) {
      std::swap(first, second);
    }
    const auto [kept, is_new] = kept_.try_emplace({first, statement.predicate, second}, statement);
    if (!is_new && kept->second.confidence < statement.confidence) {
      kept->second = std::move(statement);
    }
  }

  void move_to(std::vector<FoundStatement>& statements) {
    for (auto& [key, statement] : kept_) {
      statements.push_back(std::move(statement));
    }
  }

 private:
  using Key = std::tuple<ChainId, std::string, ChainId>;

  const Ontology& ontology_;
  std::map<Key, FoundStatement> kept_;
};

/// Reads a document sentence by sentence.
class DocumentReader {
 public:
  DocumentReader(const Document& document, const Ontology& ontology, const RuleSet& rules)
      : document_(document),
        ontology_(ontology),
        rules_(rules),
        maker_(ontology, rules),
        chains_(chains_by_mention(document)) {}

  std::vector<FoundStatement> read() {
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      sentences_.push_back(read_sentence(id_at<Sentence>(i)));
    }
    attribute_quotations();
    std::vector<FoundStatement> statements;
    for (const ReadSentence& sentence : sentences_) {
      find_statements(sentence).move_to(statements);
    }
    std::ranges::move(find_agencies(document_, rules_.lexicon), std::back_inserter(statements));
    return statements;
  }

 private:
  ReadSentence read_sentence(SentenceId id) {
    ReadSentence sentence{.id = id, .cells = {}, .attributions = {}, .times = {}};
    sentence.cells = make_cells(document_, id, chains_, rules_.lexicon);
    sentence.attributions = find_attributions(sentence.cells, rules_, last_speaker_);
    remember_speaker(sentence);
    if (count_names(sentence) > 1) {
      sentence.times = find_times(sentence.cells, document_);
    }
    return sentence;
  }

  static std::ptrdiff_t count_names(const ReadSentence& sentence) {
    return std::ranges::count_if(sentence.cells,
                                 [](const Cell& cell) { return cell.mention.has_value(); });
  }

  /// Who speaks a quotation says what stands in it, in each of its sentences.
  void attribute_quotations() {
    const auto speakers = find_quotation_speakers(document_, sentences_);
    for (std::size_t i = 0; i < speakers.size(); ++i) {
      const TokenRange quotation = document_.phrases.quotations[i].tokens;
      const std::size_t end = document_.sentence_at(quotation.end - 1).index() + 1;
      std::size_t at = document_.sentence_at(quotation.begin).index();
      for (; speakers[i] && at < end; ++at) {
        const CellRange cells = cells_within(sentences_[at].cells, quotation);
        sentences_[at].attributions.push_back({*speakers[i], {}, {cells}, false});
      }
    }
  }

  SentenceStatements find_statements(const ReadSentence& sentence) const {
    SentenceStatements statements(ontology_);
    if (count_names(sentence) > 1) {
      for (const Rule& rule : rules_.rules) {
        apply(rule, sentence, statements);
      }
    }
    return statements;
  }

  void apply(const Rule& rule, const ReadSentence& sentence, SentenceStatements& statements) const {
    if (rule.is_speech || !may_match(rule, sentence.cells)) {
      return;
    }
    for (const Pattern& pattern : rule.patterns) {
      for (std::size_t at = 0; at < sentence.cells.size(); ++at) {
        if (const auto match = match_at(pattern, sentence.cells, at)) {
          std::ranges::for_each(maker_.make(document_, sentence, rule, *match),
                                [&](FoundStatement& found) { statements.add(std::move(found)); });
        }
      }
    }
  }

  /// A cheap look: the class that gives the predicate has a phrase in the sentence.
  static bool may_match(const Rule& rule, const std::vector<Cell>& cells) {
    return !rule.predicate_class || std::ranges::any_of(cells, [&](const Cell& cell) {
      return std::ranges::find(cell.senses, *rule.predicate_class, &Sense::word_class) !=
             cell.senses.end();
    });
  }

  /// Whom "he said" means further on: the last person who spoke, else who came last in front.
  void remember_speaker(const ReadSentence& sentence) {
    std::optional<ChainId> speaker;
    for (const Attribution& attribution : sentence.attributions) {
      const auto chain = attribution.speaker.chain;
      if (chain && document_.chain(*chain).kind == EntityKind::Person) {
        speaker = chain;
      }
    }
    const auto person = std::ranges::find_if(sentence.cells, [](const Cell& cell) {
      return cell.chain && cell.kind == EntityKind::Person;
    });
    if (!speaker && person != sentence.cells.end()) {
      speaker = person->chain;
    }
    last_speaker_ = speaker ? speaker : last_speaker_;
  }

  const Document& document_;
  const Ontology& ontology_;
  const RuleSet& rules_;
  StatementMaker maker_;
  ChainOfMention chains_;
  std::vector<ReadSentence> sentences_;
  std::optional<ChainId> last_speaker_;
};

}  // namespace

StatementFinder::StatementFinder(const Ontology& ontology)
    : StatementFinder(ontology, standard_rules()) {}

StatementFinder::StatementFinder(const Ontology& ontology, std::shared_ptr<const RuleSet> rules)
    : ontology_(ontology), rules_(std::move(rules)) {}

void StatementFinder::annotate(Document& document, Workspace& /*scratch*/) const {
  document.statements = DocumentReader(document, ontology_, *rules_).read();
}

}  // namespace relata
