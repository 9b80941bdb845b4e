// SPDX-License-Identifier: Apache-2.0
#include "pipeline/document_stream.h"

#include "base/map_in_order.h"
#include "extract/text/workspace.h"
#include "pipeline/input_reader.h"
#include "pipeline/parse_input.h"

#include <string>
#include <utility>
#include <variant>

namespace relata {

namespace {

using DocumentLine = std::variant<Document, RecordFailure>;

struct PlacedDocument {
  std::string place;
  DocumentLine line;
};

/// From one input to its annotated document or failure. Runs on many threads at once.
class DocumentMaking {
 public:
  DocumentMaking(const Extractor& extractor, const ArticleFields& fields)
      : extractor_(extractor), fields_(fields) {}

  PlacedDocument operator()(RawInput input) const {
    ParsedInput parsed = parse_input(input, fields_);
    return {.place = std::move(input.place), .line = std::visit(*this, std::move(parsed))};
  }

  DocumentLine operator()(Document document) const {
    Workspace scratch;
    return extractor_.annotate(std::move(document), scratch);
  }

  DocumentLine operator()(DocumentRecord record) const {
    return RecordFailure{.document_id = std::move(record.document.id),
                         .code = ErrorCode::UnknownFormat,
                         .message = "a document record, not an article"};
  }

  DocumentLine operator()(RecordFailure failure) const { return failure; }

 private:
  const Extractor& extractor_;
  const ArticleFields& fields_;
};

}  // namespace

BuildReport stream_documents(std::vector<InputFile> files, const Extractor& extractor,
                             const StreamOptions& options,
                             const std::function<void(Document)>& take) {
  InputReader reader(std::move(files));
  BuildReport report;
  map_in_order(
      options.thread_count, [&] { return reader.next(); },
      DocumentMaking(extractor, options.fields),
      [&](PlacedDocument placed) {
        ++report.read_count;
        if (auto* const failure = std::get_if<RecordFailure>(&placed.line)) {
          report.left_out.push_back({.place = std::move(placed.place), .failure = *failure});
        } else {
          ++report.document_count;
          take(std::get<Document>(std::move(placed.line)));
        }
        if (options.on_progress) {
          options.on_progress(report.read_count);
        }
      });
  return report;
}

}  // namespace relata
