// SPDX-License-Identifier: Apache-2.0
#pragma once
// Inputs to annotated documents, on any number of threads, in input order.

#include "extract/text/document.h"
#include "pipeline/build_report.h"
#include "pipeline/record_stream.h"

#include <functional>
#include <vector>

namespace relata {

/// Hands every annotated document to `take`, in input order, on the calling thread; what could not
/// be read is reported and the rest goes on. Memory does not grow with the number of inputs. A
/// record is no article: it is left out. Throws: what `take` or `on_progress` throws.
BuildReport stream_documents(std::vector<InputFile> files, const Extractor& extractor,
                             const StreamOptions& options,
                             const std::function<void(Document)>& take);

}  // namespace relata
