// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files to raw items, one an article, in order. Reading is sequential; making sense of the bytes is
// left to the workers.

#include "base/result.h"
#include "extract/text/document.h"
#include "extract/text/json_article_reader.h"
#include "graph/record/document_record.h"
#include "pipeline/input_list.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace relata {

/// The bytes of one article (or one line of JSON Lines) and where they come from.
struct RawInput {
  std::string place;                       ///< for messages: "news/a.txt", "all.jsonl:12"
  std::string document_id;                 ///< the id unless the bytes name one
  InputFormat format = InputFormat::Text;  ///< never Auto
  std::string bytes;
  std::optional<Failure> failure;  ///< set when the file could not be read; then `bytes` is empty
};

/// Walks over the inputs. An unreadable file becomes an item with its failure; the rest goes on.
class InputReader {
 public:
  explicit InputReader(std::vector<InputFile> files);
  ~InputReader();
  InputReader(InputReader&&) noexcept;
  InputReader& operator=(InputReader&&) noexcept;

  /// Nothing at the end.
  std::optional<RawInput> next();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A document to extract from, a record that is one already, or why there is neither.
using ParsedInput = std::variant<Document, DocumentRecord, RecordFailure>;

/// Runs on worker threads. From standard input without an id: the first 16 digits of the text's
/// SHA-256.
ParsedInput parse_input(const RawInput& input, const ArticleFields& fields);

}  // namespace relata
