// SPDX-License-Identifier: Apache-2.0
#pragma once
// A line of JSON as it is written. Private to this folder, since it shows RapidJSON.

#include "base/span.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// A RapidJSON writer that takes our types; an empty optional is null. Calls chain.
class JsonLine {
 public:
  JsonLine& begin_object() {
    json_.StartObject();
    return *this;
  }

  JsonLine& end_object() {
    json_.EndObject();
    return *this;
  }

  JsonLine& begin_array() {
    json_.StartArray();
    return *this;
  }

  JsonLine& end_array() {
    json_.EndArray();
    return *this;
  }

  JsonLine& key(std::string_view name) {
    json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    return *this;
  }

  JsonLine& value(std::string_view text) {
    json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return *this;
  }

  JsonLine& value(const std::string& text) { return value(std::string_view(text)); }

  JsonLine& value(const char* text) = delete;  // it would become a bool

  JsonLine& value(bool flag) {
    json_.Bool(flag);
    return *this;
  }

  JsonLine& value(std::size_t number) {
    json_.Uint64(number);
    return *this;
  }

  /// The shortest digits that read back as the same number. Requires: finite.
  JsonLine& value(double number) {
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json_.RawValue(digits.data(), static_cast<std::size_t>(end - digits.data()),
                   rapidjson::kNumberType);
    return *this;
  }

  JsonLine& value(ByteSpan span) { return pair(span.begin, span.end); }

  JsonLine& value(CodePointSpan span) { return pair(span.begin, span.end); }

  template <class Value>
  JsonLine& value(const std::optional<Value>& optional) {
    return optional ? value(*optional) : null();
  }

  JsonLine& null() {
    json_.Null();
    return *this;
  }

  template <class Value>
  JsonLine& member(std::string_view name, const Value& content) {
    return key(name).value(content);
  }

  [[nodiscard]] std::string text() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  JsonLine& pair(std::size_t first, std::size_t second) {
    return begin_array().value(first).value(second).end_array();
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> json_{buffer_};
};

}  // namespace relata
