// SPDX-License-Identifier: Apache-2.0
// Tells records from articles (looks_like_record).

#include "graph/record/record_json.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <cstddef>

namespace relata {

namespace {

/// Hears what a JSON reader reads, and stops it as soon as the outer shape of a record is seen. A
/// record written by Relata is known behind its document; an article is read to its end.
class ShapeListener : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ShapeListener> {
 public:
  [[nodiscard]] bool has_heard_record() const { return has_document_ && has_content_; }

  // NOLINTBEGIN(readability-identifier-naming): the names are RapidJSON's
  bool Key(const char* text, rapidjson::SizeType size, bool /*copy*/) {
    if (depth_ == 1) {
      key_.assign(text, size);
    }
    return true;
  }

  bool StartObject() {
    has_document_ |= depth_ == 1 && key_ == "document";
    has_content_ |= depth_ == 1 && key_ == "error";
    ++depth_;
    return !has_heard_record();
  }

  bool EndObject(rapidjson::SizeType /*member_count*/) {
    --depth_;
    return true;
  }

  bool StartArray() {
    has_content_ |= depth_ == 1 && key_ == "entities";
    ++depth_;
    return !has_heard_record();
  }

  bool EndArray(rapidjson::SizeType /*element_count*/) {
    --depth_;
    return true;
  }

  // NOLINTEND(readability-identifier-naming)

 private:
  std::size_t depth_ = 0;
  std::string key_;  // the last one of the outermost object
  bool has_document_ = false;
  bool has_content_ = false;
};

}  // namespace

bool looks_like_record(std::string_view line) {
  rapidjson::MemoryStream stream(line.data(), line.size());
  rapidjson::Reader reader;
  ShapeListener listener;
  reader.Parse<rapidjson::kParseIterativeFlag>(stream, listener);
  return listener.has_heard_record();
}

}  // namespace relata
