// SPDX-License-Identifier: Apache-2.0
#pragma once
// One document in, one record out: a pure function.

#include "extract/text/document.h"
#include "extract/text/stage.h"
#include "extract/text/workspace.h"
#include "graph/ontology/ontology.h"
#include "graph/record/document_record.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace relata {

class LanguageModel;

/// Whether sentences and words are found in the text or come with the document.
enum class TokenSource { Text, Given };

/// The stages in their order. Immutable. Threads: `extract` may run on many documents at once, with
/// a workspace each.
class Extractor {
 public:
  /// The stages of this release. Without a model, names come from lists alone, and there are no
  /// tags and trees: enough for a try, far from the figures in docs/evaluation.md. Valid until:
  /// `ontology` ends. Cost: reads the built-in lists (about 50 ms).
  static Extractor standard(const Ontology& ontology,
                            std::shared_ptr<const LanguageModel> model = nullptr);

  /// The stages up to names, without chains and statements; with a model, tags and trees too. Cost:
  /// as `standard`.
  static Extractor parser(TokenSource source, std::shared_ptr<const LanguageModel> model = nullptr);

  /// `given` are layers that documents bring. Throws: ContractViolation when a stage needs a layer
  /// that no stage before it gives.
  explicit Extractor(std::vector<std::unique_ptr<const Stage>> stages, LayerSet given = {});

  /// Knows of no other document. The workspace is cleared.
  [[nodiscard]] DocumentRecord extract(Document document, Workspace& scratch) const;

  /// As `extract`, but gives the annotated document, for tests and for looking inside.
  [[nodiscard]] Document annotate(Document document, Workspace& scratch) const;

 private:
  std::vector<std::unique_ptr<const Stage>> stages_;
};

}  // namespace relata
