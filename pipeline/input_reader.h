// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files to raw items, one an article, in order. Reading is sequential; making sense of the bytes is
// left to the workers.

#include "base/result.h"
#include "pipeline/input_list.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace relata {

/// The bytes of one article (or one line of JSON Lines) and where they come from.
struct RawInput {
  std::string place;        ///< for messages: "news/a.txt", "all.jsonl:12", "standard input:3"
  std::string document_id;  ///< the id unless the bytes name one; empty for standard input
  InputFormat format = InputFormat::Text;  ///< never Auto
  std::string bytes;
  /// Set when the file could not be read; then `bytes` is empty. The message leaves out the place.
  std::optional<Failure> failure;
};

/// Walks over the inputs. An unreadable file becomes an item with its failure; the rest goes on. A
/// format that the list leaves open is told by the first bytes: a "{" begins JSON Lines; else a web
/// page or text.
class InputReader {
 public:
  explicit InputReader(std::vector<InputFile> files);
  ~InputReader();
  InputReader(InputReader&&) noexcept;
  InputReader& operator=(InputReader&&) noexcept;

  /// Nothing at the end. Cost: memory for the file, or for one line of JSON Lines.
  std::optional<RawInput> next();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace relata
