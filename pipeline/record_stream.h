// SPDX-License-Identifier: Apache-2.0
#pragma once
// Inputs to records, on any number of threads, in input order.

#include "extract/extractor.h"
#include "extract/text/json_article_reader.h"
#include "graph/record/document_record.h"
#include "pipeline/build_report.h"
#include "pipeline/input_list.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace relata {

struct StreamOptions {
  std::size_t thread_count = 1;  ///< the output does not depend on it
  ArticleFields fields;
  /// Called after every input, on the calling thread, with the number done so far. May throw to
  /// stop (Ctrl-C).
  std::function<void(std::size_t)> on_progress;
};

/// The record or failure of one input, and where the input stood.
struct PlacedLine {
  std::string place;
  RecordLine line;
};

/// Hands the record or failure of every input to `take`, in input order, on the calling thread.
/// Memory does not grow with the number of inputs. A document that fails does not stop the rest.
/// Throws: what `take` or `on_progress` throws.
void stream_placed_records(std::vector<InputFile> files, const Extractor& extractor,
                           const StreamOptions& options,
                           const std::function<void(PlacedLine)>& take);

/// As `stream_placed_records`, and reports what was left out. Cost: memory for what is left out.
BuildReport stream_records(std::vector<InputFile> files, const Extractor& extractor,
                           const StreamOptions& options,
                           const std::function<void(RecordLine)>& take);

}  // namespace relata
