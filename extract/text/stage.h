// SPDX-License-Identifier: Apache-2.0
#pragma once
// One step of extraction.

#include "extract/text/document.h"
#include "extract/text/layer.h"
#include "extract/text/workspace.h"

#include <string_view>

namespace relata {

/// Reads some layers of a document and fills others. Immutable after construction. Threads:
/// `annotate` may run on many documents at once, with a workspace each.
class Stage {
 public:
  virtual ~Stage() = default;

  /// For messages and timings, e.g. "tokenizer".
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// Layers that must be there. The extractor refuses an order in which they are not.
  [[nodiscard]] virtual LayerSet needs() const = 0;
  [[nodiscard]] virtual LayerSet gives() const = 0;
  /// Never throws on account of the text: any valid UTF-8 has an annotation, if an empty one.
  virtual void annotate(Document& document, Workspace& scratch) const = 0;
};

}  // namespace relata
