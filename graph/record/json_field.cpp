// SPDX-License-Identifier: Apache-2.0
#include "graph/record/json_field.h"

#include <charconv>
#include <chrono>
#include <cstdint>
#include <system_error>

namespace relata {

namespace {

constexpr std::uint64_t kMaxPosition = (std::uint64_t{1} << 53) - 1;

bool is_code_point_border(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

/// Nothing unless all of the text is digits.
std::optional<unsigned> parse_digits(std::string_view text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = error == std::errc() && end == text.data() + text.size();
  return is_whole ? std::optional(number) : std::nullopt;
}

bool is_calendar_date(std::string_view text) {
  const bool has_month = text.size() >= 7 && text[4] == '-';
  const bool has_day = text.size() == 10 && text[7] == '-';
  if (text.size() != (has_day ? 10U : has_month ? 7U : 4U)) {
    return false;
  }
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = has_month ? parse_digits(text.substr(5, 2)) : 1U;
  const auto day = has_day ? parse_digits(text.substr(8, 2)) : 1U;
  return year && month && day &&
         std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)),
                                     std::chrono::month(*month), std::chrono::day(*day))
             .ok();
}

std::string_view text_of(const rapidjson::Value& value) {
  return {value.GetString(), value.GetStringLength()};
}

}  // namespace

JsonField JsonField::operator[](std::string_view key) const {
  require(present().IsObject(), "should be an object");
  std::string path = path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  const auto name = rapidjson::StringRef(key.data(), static_cast<rapidjson::SizeType>(key.size()));
  const auto found = value_->FindMember(rapidjson::Value(name));
  return {found == value_->MemberEnd() ? nullptr : &found->value, std::move(path)};
}

std::vector<JsonField> JsonField::elements() const {
  require(present().IsArray(), "should be an array");
  std::vector<JsonField> fields;
  fields.reserve(value_->Size());
  for (const rapidjson::Value& element : value_->GetArray()) {
    fields.push_back({&element, path_ + "[" + std::to_string(fields.size()) + "]"});
  }
  return fields;
}

std::map<std::string, std::string> JsonField::texts() const {
  require(present().IsObject(), "should be an object");
  std::map<std::string, std::string> texts;
  for (const auto& [key, value] : value_->GetObject()) {
    std::string name(text_of(key));
    require(!name.empty() && name.find('\0') == std::string::npos, "has a member without a name");
    const JsonField field(&value, path_ + "." + name);
    texts.emplace(std::move(name), field.text());
  }
  return texts;
}

std::string JsonField::name() const {
  std::string name = text();
  require(!name.empty(), "should not be empty");
  return name;
}

std::string JsonField::text() const {
  require(present().IsString(), "should be a text");
  const std::string_view text = text_of(*value_);
  require(text.find('\0') == std::string_view::npos, "should not hold a NUL");
  return std::string(text);
}

std::optional<std::string> JsonField::optional_text() const {
  if (is_absent()) {
    return std::nullopt;
  }
  return text();
}

bool JsonField::flag() const {
  require(present().IsBool(), "should be true or false");
  return value_->GetBool();
}

double JsonField::share() const {
  require(present().IsNumber(), "should be a number from 0 to 1");
  const double number = value_->GetDouble();
  require(0 <= number && number <= 1, "should be a number from 0 to 1");
  return number;
}

std::size_t JsonField::position() const {
  require(present().IsUint64() && value_->GetUint64() <= kMaxPosition,
          "should be a whole number from 0 to 9007199254740991");
  return value_->GetUint64();
}

std::pair<std::size_t, std::size_t> JsonField::range() const {
  const std::vector<JsonField> ends = elements();
  require(ends.size() == 2, "should be [begin,end]");
  const std::pair range(ends[0].position(), ends[1].position());
  require(range.first < range.second, "should end behind its begin");
  return range;
}

ByteSpan JsonField::span(const std::optional<std::string>& text) const {
  const auto [begin, end] = range();
  const ByteSpan span{.begin = begin, .end = end};
  require_place(span, text);
  return span;
}

std::optional<std::string> JsonField::optional_date() const {
  std::optional<std::string> date = optional_text();
  require(!date || is_calendar_date(*date), "should be a date: 2022, 2022-03 or 2022-03-31");
  return date;
}

void JsonField::require_place(ByteSpan span, const std::optional<std::string>& text) const {
  require(span.begin < span.end, "should end behind its begin");
  if (!text) {
    return;
  }
  require(span.end <= text->size(),
          "ends behind the text of " + std::to_string(text->size()) + " bytes");
  require(is_code_point_border(*text, span.begin) && is_code_point_border(*text, span.end),
          "cuts a code point");
}

const rapidjson::Value& JsonField::present() const {
  require(value_ != nullptr, "is missing");
  return *value_;
}

void JsonField::require(bool holds, std::string_view complaint) const {
  if (!holds) {
    throw BadField((path_.empty() ? "the record" : path_) + ": " + std::string(complaint));
  }
}

}  // namespace relata
