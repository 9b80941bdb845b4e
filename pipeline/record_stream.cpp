// SPDX-License-Identifier: Apache-2.0
#include "pipeline/record_stream.h"

#include "base/error.h"
#include "base/map_in_order.h"
#include "extract/text/workspace.h"
#include "pipeline/input_reader.h"
#include "pipeline/parse_input.h"

#include <utility>
#include <variant>

namespace relata {

namespace {

/// From one input to its record or failure. Runs on many threads at once.
class RecordMaking {
 public:
  RecordMaking(const Extractor& extractor, const ArticleFields& fields)
      : extractor_(extractor), fields_(fields) {}

  PlacedLine operator()(RawInput input) const {
    ParsedInput parsed = parse_input(input, fields_);
    return {.place = std::move(input.place), .line = std::visit(*this, std::move(parsed))};
  }

  /// The one place where an error of a single document is caught.
  RecordLine operator()(Document document) const {
    std::string id = document.id;
    try {
      Workspace scratch;  // takes its first memory when a stage asks for it: no need to share
      return extractor_.extract(std::move(document), scratch);
    } catch (const Error& error) {
      return RecordFailure{
          .document_id = std::move(id), .code = error.code(), .message = error.what()};
    }
  }

  RecordLine operator()(DocumentRecord record) const { return record; }

  RecordLine operator()(RecordFailure failure) const { return failure; }

 private:
  const Extractor& extractor_;
  const ArticleFields& fields_;
};

}  // namespace

void stream_placed_records(std::vector<InputFile> files, const Extractor& extractor,
                           const StreamOptions& options,
                           const std::function<void(PlacedLine)>& take) {
  InputReader reader(std::move(files));
  std::size_t done_count = 0;
  map_in_order(
      options.thread_count, [&] { return reader.next(); }, RecordMaking(extractor, options.fields),
      [&](PlacedLine line) {
        take(std::move(line));
        ++done_count;
        if (options.on_progress) {
          options.on_progress(done_count);
        }
      });
}

BuildReport stream_records(std::vector<InputFile> files, const Extractor& extractor,
                           const StreamOptions& options,
                           const std::function<void(RecordLine)>& take) {
  BuildReport report;
  stream_placed_records(std::move(files), extractor, options, [&](PlacedLine placed) {
    ++report.read_count;
    if (const auto* const failure = std::get_if<RecordFailure>(&placed.line)) {
      report.left_out.push_back({.place = std::move(placed.place), .failure = *failure});
    } else {
      ++report.document_count;
    }
    take(std::move(placed.line));
  });
  return report;
}

}  // namespace relata
