// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_consensus.h"

#include "extract/names/acronym.h"
#include "extract/names/name_key.h"

#include <algorithm>
#include <unordered_map>

namespace relata {

namespace {

constexpr int kSurePerson = 4;
constexpr int kDoubtOvercome = 3;
constexpr int kSameAsFullName = 8;
constexpr int kWellKnown = 6;  // a capital, a country, a newspaper
constexpr int kMaxContext = 4;

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
  bool is_sure = false;
  bool is_part_of_person = false;
  bool is_part_of_organization = false;
};

class NameConsensus {
 public:
  NameConsensus(const Document& document, std::vector<NameCandidate> candidates)
      : document_(document), candidates_(std::move(candidates)) {}

  std::vector<NameCandidate> agree() && {
    for (const NameCandidate& candidate : candidates_) {
      if (candidate.type == MentionType::Name) {
        collect(candidate);
      }
    }
    for (const NameCandidate& candidate : candidates_) {
      if (candidate.type == MentionType::Name && candidate.tokens.size() > 1) {
        support_parts(candidate);
      }
    }
    for (std::size_t i = 1; i < candidates_.size(); ++i) {
      support_acronym(candidates_[i - 1], candidates_[i]);
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
    group.is_sure |= !candidate.is_doubtful;
  }

  /// A full name speaks for its last and first word, and for what follows its first word.
  void support_parts(const NameCandidate& candidate) {
    const EntityKind kind = candidate.scores.best();
    const TokenRange tokens = candidate.tokens;
    if (candidate.is_doubtful) {
      return;
    }
    if (kind == EntityKind::Person && candidate.scores.best_points() >= kSurePerson) {
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
    }
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
    if (candidate.type != MentionType::Name) {
      return true;
    }
    const NameGroup& group = groups_[key_of(candidate.tokens)];
    const bool is_well_known = group.form.best_points() >= kWellKnown;
    KindScores scores = group.form;
    scores.add(limited(group.context));
    if (!is_well_known) {
      scores.add(EntityKind::Person, group.is_part_of_person ? 6 : 0);
      scores.add(EntityKind::Organization, group.is_part_of_organization ? 2 : 0);
    }
    const bool is_supported =
        group.is_sure || group.is_part_of_person || group.context.best_points() >= kDoubtOvercome;
    candidate.scores = scores;
    return !candidate.is_doubtful || is_supported;
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
