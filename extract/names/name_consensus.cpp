// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_consensus.h"

#include "extract/names/acronym.h"
#include "extract/names/name_key.h"

#include <algorithm>
#include <unordered_map>

namespace relata {

namespace {

constexpr int kSurePerson = 4;
constexpr int kKnownFirstName = 3;
constexpr int kDoubtOvercome = 3;
constexpr int kSameAsFullName = 8;
constexpr int kWellKnown = 6;  // a capital, a country, a newspaper
constexpr int kMaxContext = 4;
constexpr int kSameAsNeighbor = 2;

/// Many weak hints do not outweigh what the lists know.
KindScores limited(const KindScores& context) {
  KindScores result;
  for (const EntityKind kind : {EntityKind::Person, EntityKind::Place, EntityKind::Organization}) {
    result.add(kind, std::clamp(context.of(kind), -kMaxContext, kMaxContext));
  }
  return result;
}

/// All candidates of the same letters.
struct NameGroup {
  KindScores form;     // from lists and shape: the highest of each kind
  KindScores context;  // from the surroundings: the sum
  KindScores tagged;   // from the language model: the sum
  int tag_count = 0;
  bool is_sure = false;
  bool is_part_of_person = false;
  bool is_part_of_organization = false;
  bool is_event = false;  // "Anna" of "Hurricane Anna"
};

/// What the language model says of the candidates that it tagged, on average.
KindScores mean_tag(const NameGroup& group) {
  KindScores mean;
  for (const EntityKind kind : {EntityKind::Person, EntityKind::Place, EntityKind::Organization}) {
    mean.add(kind, group.tag_count == 0 ? 0 : group.tagged.of(kind) / group.tag_count);
  }
  return mean;
}

class NameConsensus {
 public:
  NameConsensus(const Document& document, std::vector<NameCandidate> candidates)
      : document_(document), candidates_(std::move(candidates)) {}

  std::vector<NameCandidate> agree() && {
    for (const NameCandidate& candidate : candidates_) {
      if (candidate.type == MentionType::Name && !candidate.is_event) {
        collect(candidate);
      }
    }
    for (const NameCandidate& candidate : candidates_) {
      if (candidate.type == MentionType::Name && !candidate.is_event &&
          candidate.tokens.size() > 1) {
        support_parts(candidate);
      }
    }
    for (std::size_t i = 1; i < candidates_.size(); ++i) {
      support_acronym(candidates_[i - 1], candidates_[i]);
      support_neighbors(candidates_[i - 1], candidates_[i]);
    }
    for (const NameCandidate& candidate : candidates_) {
      if (candidate.is_event) {
        part({candidate.tokens.end - 1, candidate.tokens.end}).is_event = true;
      }
    }
    std::erase_if(candidates_, [&](NameCandidate& c) { return !decide(c); });
    return std::move(candidates_);
  }

 private:
  [[nodiscard]] std::uint64_t key_of(TokenRange tokens) const {
    return hash_name(document_.text_of(tokens));
  }

  void collect(const NameCandidate& candidate) {
    NameGroup& group = groups_[key_of(candidate.tokens)];
    for (const EntityKind kind :
         {EntityKind::Person, EntityKind::Place, EntityKind::Organization}) {
      const int missing = candidate.scores.of(kind) - group.form.of(kind);
      group.form.add(kind, std::max(missing, 0));
    }
    group.context.add(candidate.context);
    group.tagged.add(candidate.tagged);
    group.tag_count += candidate.tagged == KindScores() ? 0 : 1;
    group.is_sure |= !candidate.is_doubtful;
  }

  /// A full name speaks for its last and first word, and for what follows its first word.
  void support_parts(const NameCandidate& candidate) {
    KindScores scores = candidate.scores;
    scores.add(candidate.tagged);
    const EntityKind kind = scores.best();
    const TokenRange tokens = candidate.tokens;
    if (candidate.is_doubtful) {
      return;
    }
    if (kind == EntityKind::Person && scores.best_points() >= kSurePerson) {
      for (std::size_t begin = tokens.begin + 1; begin < tokens.end; ++begin) {
        part({begin, tokens.end}).is_part_of_person = true;
      }
      part({tokens.begin, tokens.begin + 1}).is_part_of_person = true;
    } else if (kind == EntityKind::Organization) {
      part({tokens.begin, tokens.begin + 1}).is_part_of_organization = true;
    }
  }

  /// "Norland Broadcasting Council (NBC)" and the other way round: one kind for both.
  void support_acronym(const NameCandidate& first, const NameCandidate& second) {
    if (second.tokens.begin != first.tokens.end + 1 || !is_bracketed(second.tokens)) {
      return;
    }
    if (is_acronym_of(text(second), text(first))) {
      part(second.tokens).form.add(first.scores.best(), kSameAsFullName);
    } else if (is_acronym_of(text(first), text(second))) {
      part(first.tokens).form.add(second.scores.best(), kSameAsFullName);
    } else if (first.scores.best() == EntityKind::Organization && first.tokens.size() > 1 &&
               second.tokens.size() == 1) {
      part(second.tokens).form.add(EntityKind::Organization, kSameAsNeighbor);  // "(Norbroad)"
    }
  }

  /// "Norstad, Zorb and Bergen": what is enumerated is of one kind.
  void support_neighbors(const NameCandidate& first, const NameCandidate& second) {
    if (first.sentence != second.sentence ||
        !is_enumeration(first.tokens.end, second.tokens.begin)) {
      return;
    }
    if (first.type == MentionType::Name && second.type == MentionType::Name) {
      support_by(first, second);
      support_by(second, first);
    }
  }

  void support_by(const NameCandidate& sure, const NameCandidate& unsure) {
    if (sure.scores.best_points() >= kWellKnown && unsure.scores.best_points() < kKnownFirstName) {
      part(unsure.tokens).context.add(sure.scores.best(), kSameAsNeighbor);
    }
  }

  /// Whether nothing but commas and conjunctions stands between.
  [[nodiscard]] bool is_enumeration(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const std::string_view word = document_.text_of(document_.tokens[i]);
      if (word != "," && word != "and" && word != "or") {
        return false;
      }
    }
    return begin < end;
  }

  [[nodiscard]] bool is_bracketed(TokenRange tokens) const {
    return tokens.end < document_.tokens.size() &&
           document_.text_of(document_.tokens[tokens.begin - 1]) == "(" &&
           document_.text_of(document_.tokens[tokens.end]) == ")";
  }

  [[nodiscard]] std::string_view text(const NameCandidate& candidate) const {
    return document_.text_of(candidate.tokens);
  }

  NameGroup& part(TokenRange tokens) { return groups_[key_of(tokens)]; }

  /// Whether the candidate is a name; then its scores are the group's.
  bool decide(NameCandidate& candidate) {
    if (candidate.type != MentionType::Name || candidate.is_event) {
      return !candidate.is_event;
    }
    const NameGroup& group = groups_[key_of(candidate.tokens)];
    const bool is_well_known = group.form.best_points() >= kWellKnown;
    KindScores scores = group.form;
    scores.add(limited(group.context));
    scores.add(candidate.tagged);
    scores.add(mean_tag(group));
    if (!is_well_known) {
      scores.add(EntityKind::Person, group.is_part_of_person ? 6 : 0);
      const bool is_short_form = group.is_part_of_organization && !group.is_part_of_person &&
                                 group.form.of(EntityKind::Person) < kKnownFirstName;
      scores.add(EntityKind::Organization, is_short_form ? 4 : 0);
    }
    const bool may_be_supported =
        candidate.tokens.size() == 1 || group.context.best() != EntityKind::Place;
    const bool speaks_for_itself = may_be_supported && group.form.best_points() > 0 &&
                                   group.context.best_points() >= kDoubtOvercome;
    const bool is_called_like_event = group.is_event && !group.is_part_of_person && !is_well_known;
    if (is_called_like_event || is_family(candidate, group)) {
      return false;
    }
    const bool is_supported = group.is_sure || group.is_part_of_person || speaks_for_itself;
    candidate.scores = scores;
    return !candidate.is_doubtful || is_supported;
  }

  /// "the Bergs" of Anna Berg: a family is no entity.
  [[nodiscard]] bool is_family(const NameCandidate& candidate, const NameGroup& group) const {
    const std::string_view name = text(candidate);
    if (!name.ends_with('s') || group.is_part_of_person || candidate.tokens.size() > 1) {
      return false;
    }
    const auto singular = groups_.find(hash_name(name.substr(0, name.size() - 1)));
    return singular != groups_.end() && singular->second.is_part_of_person;
  }

  const Document& document_;
  std::vector<NameCandidate> candidates_;
  std::unordered_map<std::uint64_t, NameGroup> groups_;  // looked up only, never walked over
};

}  // namespace

std::vector<NameCandidate> agree_on_names(const Document& document,
                                          std::vector<NameCandidate> candidates) {
  return NameConsensus(document, std::move(candidates)).agree();
}

}  // namespace relata
