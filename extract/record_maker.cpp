// SPDX-License-Identifier: Apache-2.0
#include "extract/record_maker.h"

#include "base/sha256.h"
#include "base/utf8.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>
#include <utility>

namespace relata {
namespace {

/// Four decimals are all that a confidence means; fewer digits keep records small and readable.
double rounded(double confidence) {
  return std::round(confidence * 1e4) / 1e4;
}

/// Only what the text names is a node: a chain of descriptions and pronouns is nobody.
bool is_named(const Document& document, const Chain& chain) {
  return std::ranges::any_of(chain.mentions, [&](MentionId id) {
    const MentionType type = document.mention(id).type;
    return type == MentionType::Name || type == MentionType::Demonym;
  });
}

/// Chains that become entities, in the order of their first mentions.
std::vector<ChainId> named_chains(const Document& document) {
  std::vector<ChainId> chains;
  for (std::size_t i = 0; i < document.chains.size(); ++i) {
    if (is_named(document, document.chains[i])) {
      chains.push_back(id_at<Chain>(i));
    }
  }
  std::ranges::stable_sort(chains, {},
                           [&](ChainId chain) { return document.chain(chain).mentions.front(); });
  return chains;
}

/// What orders statements: where they stand.
auto place_of(const RecordStatement& statement) {
  const Evidence& evidence = statement.evidence;
  return std::tie(evidence.sentence, evidence.subject, evidence.object, statement.predicate);
}

/// Requires: `statements` are in order of their places, and `candidate` is not before them.
bool ends_with(const std::vector<RecordStatement>& statements, const RecordStatement& candidate) {
  for (const RecordStatement& earlier : std::views::reverse(statements)) {
    if (place_of(earlier) != place_of(candidate)) {
      return false;
    }
    if (earlier == candidate) {
      return true;
    }
  }
  return false;
}

class RecordMaker {
 public:
  explicit RecordMaker(const Document& document)
      : document_(document), entity_ids_(document.chains.size()) {}

  DocumentRecord make() {
    DocumentRecord record;
    record.document = source();
    for (const ChainId chain : named_chains(document_)) {
      record.entities.push_back(entity(chain, record.entities.size()));
    }
    record.statements = statements();
    return record;
  }

 private:
  [[nodiscard]] RecordDocument source() const {
    return {.id = document_.id,
            .url = document_.url,
            .title = document_.title,
            .publisher = document_.publisher,
            .date = document_.date,
            .text = document_.text,
            .sha256 = sha256_hex(document_.text)};
  }

  RecordEntity entity(ChainId id, std::size_t number) {
    const Chain& chain = document_.chain(id);
    RecordEntity entity{.id = "e" + std::to_string(number),
                        .kind = chain.kind,
                        .name = chain.name,
                        .aliases = chain.aliases,
                        .mentions = {}};
    std::ranges::sort(entity.aliases);
    for (const MentionId mention : chain.mentions) {
      entity.mentions.push_back({span_of(mention), document_.mention(mention).type});
    }
    entity_ids_[id.index()] = entity.id;
    return entity;
  }

  [[nodiscard]] std::vector<RecordStatement> statements() const {
    std::vector<RecordStatement> statements;
    for (const FoundStatement& found : document_.statements) {
      if (!entity_id(found.subject).empty() && !entity_id(found.object).empty()) {
        statements.push_back(statement(found));
      }
    }
    std::ranges::stable_sort(statements, [](const auto& left, const auto& right) {
      return place_of(left) < place_of(right);
    });
    std::vector<RecordStatement> distinct;
    for (RecordStatement& statement : statements) {
      if (!ends_with(distinct, statement)) {
        distinct.push_back(std::move(statement));
      }
    }
    return distinct;
  }

  [[nodiscard]] RecordStatement statement(const FoundStatement& found) const {
    return {.subject = entity_id(found.subject),
            .predicate = found.predicate,
            .object = entity_id(found.object),
            .is_open = found.is_open,
            .polarity = found.polarity,
            .modality = found.modality,
            .is_former = found.is_former,
            .speaker = speaker(found),
            .time = time(found),
            .details = found.details,
            .confidence = rounded(found.confidence),
            .evidence = evidence(found),
            .rule = found.rule};
  }

  [[nodiscard]] std::optional<std::string> speaker(const FoundStatement& found) const {
    if (!found.speaker) {
      return std::nullopt;
    }
    if (!found.speaker->chain) {
      return found.speaker->phrase;
    }
    const std::string& id = entity_id(*found.speaker->chain);
    return id.empty() ? to_lower(document_.chain(*found.speaker->chain).name) : id;
  }

  static std::optional<TimeExpression> time(const FoundStatement& found) {
    if (!found.time) {
      return std::nullopt;
    }
    return TimeExpression{found.time->text, found.time->start, found.time->end};
  }

  [[nodiscard]] Evidence evidence(const FoundStatement& found) const {
    Evidence evidence{.sentence = document_.sentence(found.sentence).span,
                      .subject = span_of(found.subject_mention),
                      .object = span_of(found.object_mention),
                      .trigger = std::nullopt,
                      .text = std::nullopt,
                      .code_points = std::nullopt};
    if (found.trigger) {
      evidence.trigger = document_.span_of(*found.trigger);
    }
    return evidence;
  }

  [[nodiscard]] ByteSpan span_of(MentionId mention) const {
    return document_.span_of(document_.mention(mention).tokens);
  }

  /// Empty for a chain that is no entity.
  [[nodiscard]] const std::string& entity_id(ChainId chain) const {
    return entity_ids_[chain.index()];
  }

  const Document& document_;
  std::vector<std::string> entity_ids_;  // by chain
};

}  // namespace

DocumentRecord make_record(const Document& document) {
  return RecordMaker(document).make();
}

}  // namespace relata
