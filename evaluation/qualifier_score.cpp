// SPDX-License-Identifier: Apache-2.0
#include "evaluation/qualifier_score.h"

#include <array>

namespace relata {

namespace {

/// How often something is said, wanted, and both.
struct Counts {
  std::size_t both = 0;
  std::size_t found = 0;
  std::size_t wanted = 0;

  void add(bool is_found, bool is_wanted) { add(is_found, is_wanted, is_found && is_wanted); }

  void add(bool is_found, bool is_wanted, bool is_both) {
    found += is_found ? 1U : 0U;
    wanted += is_wanted ? 1U : 0U;
    both += is_both ? 1U : 0U;
  }

  [[nodiscard]] std::optional<double> f1() const {
    return found + wanted == 0 ? std::nullopt
                               : std::optional(2.0 * static_cast<double>(both) /
                                               static_cast<double>(found + wanted));
  }
};

/// The share of the answers that are yes.
class Share {
 public:
  void add(bool answer) {
    ++all_;
    yes_ += answer ? 1U : 0U;
  }

  [[nodiscard]] std::optional<double> value() const {
    return all_ == 0 ? std::nullopt
                     : std::optional(static_cast<double>(yes_) / static_cast<double>(all_));
  }

 private:
  std::size_t yes_ = 0;
  std::size_t all_ = 0;
};

std::optional<double> score_modalities(std::span<const Judgement> judgements) {
  constexpr auto kMarked = std::to_array({Modality::Planned, Modality::Possible, Modality::Demanded,
                                          Modality::Alleged, Modality::Conditional});
  double sum = 0;
  std::size_t count = 0;
  for (const Modality modality : kMarked) {
    Counts counts;
    for (const Judgement& judgement : judgements) {
      counts.add(judgement.found.modality == modality, judgement.gold.modality == modality);
    }
    if (counts.wanted > 0) {
      sum += counts.f1().value_or(0);
      ++count;
    }
  }
  return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count));
}

}  // namespace

QualifierScore score_qualifiers(std::span<const Judgement> judgements) {
  Share false_facts;
  Share overlaps;
  Counts speakers;
  Counts former;
  for (const Judgement& judgement : judgements) {
    if (!judgement.gold.is_plain_fact()) {
      false_facts.add(judgement.found.is_plain_fact());
    }
    if (judgement.overlaps) {
      overlaps.add(*judgement.overlaps);
    }
    speakers.add(
        judgement.found_speaker.has_value(), judgement.gold_speaker.has_value(),
        judgement.gold_speaker.has_value() && judgement.found_speaker == judgement.gold_speaker);
    former.add(judgement.found.is_former, judgement.gold.is_former);
  }
  return {.modality_macro_f1 = score_modalities(judgements),
          .false_facts = false_facts.value(),
          .speaker_f1 = speakers.f1(),
          .former_f1 = former.f1(),
          .evidence_overlap = overlaps.value()};
}

}  // namespace relata
