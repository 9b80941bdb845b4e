// SPDX-License-Identifier: Apache-2.0
#pragma once
// Evidence that can be read without its document.

#include "base/utf8.h"
#include "graph/record/document_record.h"

#include <optional>

namespace relata {

/// Adds to the evidence of one record what it points at: the sentence, and its place in code
/// points. They come from the record's text, or, in a record without text, from the evidence
/// itself. Valid until: the record changes. Cost: one pass over the text at construction.
class EvidenceQuoter {
 public:
  explicit EvidenceQuoter(const DocumentRecord& record);

  /// The evidence with `text` and `code_points`. Requires: it is evidence of the record, its
  /// sentence lies in the record's text; in a record without text both are there already.
  [[nodiscard]] Evidence quote(Evidence evidence) const;

 private:
  const DocumentRecord& record_;
  std::optional<CodePointIndex> code_points_;  // nothing for a record without text
};

}  // namespace relata
