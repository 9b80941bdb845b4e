// SPDX-License-Identifier: Apache-2.0
#include "graph/record/evidence_quoter.h"

#include "base/contract.h"

#include <string>

namespace relata {

EvidenceQuoter::EvidenceQuoter(const DocumentRecord& record) : record_(record) {
  if (record.document.text) {
    code_points_.emplace(*record.document.text);
  }
}

Evidence EvidenceQuoter::quote(Evidence evidence) const {
  if (!code_points_) {
    expects(evidence.text && evidence.code_points,
            "evidence of a record without text carries its sentence");
    return evidence;
  }
  const std::string& text = *record_.document.text;
  expects(evidence.sentence.begin < evidence.sentence.end && evidence.sentence.end <= text.size(),
          "the sentence of evidence lies in the text");
  evidence.text = text_at(text, evidence.sentence);
  evidence.code_points = code_points_->to_code_points(evidence.sentence);
  return evidence;
}

}  // namespace relata
