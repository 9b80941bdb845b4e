// SPDX-License-Identifier: Apache-2.0
#include "evaluation/qualifier_score.h"

#include <gtest/gtest.h>

#include <vector>

namespace relata {
namespace {

TEST(ScoreQualifiers, GivesNothingWhereThereIsNothingToJudge) {
  const QualifierScore score = score_qualifiers({});
  EXPECT_EQ(score.modality_macro_f1, std::nullopt);
  EXPECT_EQ(score.false_facts, std::nullopt);
  EXPECT_EQ(score.evidence_overlap, std::nullopt);
}

TEST(ScoreQualifiers, CountsWhatCameOutAsAPlainFact) {
  Judgement missed;
  missed.gold.modality = Modality::Alleged;
  Judgement marked = missed;
  marked.found.is_former = true;
  const std::vector<Judgement> judgements = {missed, marked, {}};
  EXPECT_EQ(score_qualifiers(judgements).false_facts, 0.5);
}

TEST(ScoreQualifiers, GivesEachModalityTheSameWeight) {
  Judgement right;
  right.found.modality = right.gold.modality = Modality::Planned;
  Judgement wrong;
  wrong.gold.modality = Modality::Possible;
  EXPECT_EQ(score_qualifiers(std::vector<Judgement>{right, right, wrong}).modality_macro_f1, 0.5);
}

TEST(ScoreQualifiers, CountsASpeakerThatNobodyNamed) {
  Judgement invented;
  invented.found_speaker = "berg";
  Judgement right = invented;
  right.gold_speaker = "berg";
  EXPECT_DOUBLE_EQ(score_qualifiers(std::vector<Judgement>{invented, right}).speaker_f1.value(),
                   2.0 / 3);
}

TEST(ScoreQualifiers, SharesEvidenceThatCanBeCompared) {
  Judgement same;
  same.overlaps = true;
  EXPECT_EQ(score_qualifiers(std::vector<Judgement>{same, {}}).evidence_overlap, 1.0);
}

}  // namespace
}  // namespace relata
