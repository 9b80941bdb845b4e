// SPDX-License-Identifier: Apache-2.0
#pragma once
// A value of a parsed JSON line that knows where it stands. Private to this folder, since it shows
// RapidJSON.

#include "base/span.h"

#include <rapidjson/document.h>

#include <cstddef>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relata {

/// A value is not what it should be. The message begins with the place: "statements[3].subject: …".
/// Never leaves this folder: the parser makes a Failure of it.
class BadField : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A value and the way to it. A missing member and null are the same: absent. All questions but
/// `is_absent` throw BadField when the value is no answer to them. Valid until: the JSON ends.
class JsonField {
 public:
  explicit JsonField(const rapidjson::Value& root) : value_(&root) {}

  [[nodiscard]] bool is_absent() const { return value_ == nullptr || value_->IsNull(); }

  /// A member of this object. Of a repeated one the first.
  [[nodiscard]] JsonField operator[](std::string_view key) const;
  /// Of this array.
  [[nodiscard]] std::vector<JsonField> elements() const;
  /// Of this object, whose members are all texts and have a name.
  [[nodiscard]] std::map<std::string, std::string> texts() const;

  /// Not empty.
  [[nodiscard]] std::string name() const;
  [[nodiscard]] std::string text() const;
  /// Nothing when absent.
  [[nodiscard]] std::optional<std::string> optional_text() const;
  [[nodiscard]] bool flag() const;
  /// A number from 0 to 1.
  [[nodiscard]] double share() const;
  /// A whole number from 0 to 2^53 - 1: what every reader of JSON can hold.
  [[nodiscard]] std::size_t position() const;
  /// [begin,end], not empty.
  [[nodiscard]] std::pair<std::size_t, std::size_t> range() const;
  /// A range of bytes that `require_place` accepts.
  [[nodiscard]] ByteSpan span(const std::optional<std::string>& text) const;
  /// 2022, 2022-03 or 2022-03-31, a day that the calendar has. Nothing when absent.
  [[nodiscard]] std::optional<std::string> optional_date() const;

  /// The value of a closed set (vocabulary.h) that this text names.
  template <class Word>
  [[nodiscard]] Word word(std::optional<Word> (*find)(std::string_view)) const {
    const std::string written = text();
    const std::optional<Word> word = find(written);
    require(word.has_value(), "unknown word \"" + written + "\"");
    return *word;
  }

  /// That `span` is not empty and, where there is a text, lies in it at code point borders.
  void require_place(ByteSpan span, const std::optional<std::string>& text) const;
  /// Throws: BadField with the place of this field and `complaint`, unless `holds`.
  void require(bool holds, std::string_view complaint) const;

 private:
  JsonField(const rapidjson::Value* value, std::string path)
      : value_(value), path_(std::move(path)) {}

  [[nodiscard]] const rapidjson::Value& present() const;

  const rapidjson::Value* value_;  // nullptr: missing
  std::string path_;
};

}  // namespace relata
