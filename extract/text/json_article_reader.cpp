// SPDX-License-Identifier: Apache-2.0
#include "extract/text/json_article_reader.h"

#include "base/utf8.h"
#include "extract/text/html_reader.h"
#include "extract/text/iso_date.h"
#include "extract/text/plain_text_reader.h"
#include "extract/text/title_line.h"
#include "extract/text/white_space.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace relata {
namespace {

using rapidjson::Value;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The string member of ArticleFields that a name of ours stands for.
std::string ArticleFields::*find_field(std::string_view name) {
  struct NamedField {
    std::string_view name;
    std::string ArticleFields::*field;
  };

  static constexpr std::array<NamedField, 6> kFields = {{{"id", &ArticleFields::id},
                                                         {"url", &ArticleFields::url},
                                                         {"title", &ArticleFields::title},
                                                         {"publisher", &ArticleFields::publisher},
                                                         {"date", &ArticleFields::date},
                                                         {"text", &ArticleFields::text}}};
  const auto found = std::ranges::find(kFields, name, &NamedField::name);
  return found == kFields.end() ? nullptr : found->field;
}

/// What may stand in a field: a string, or for an id also a whole number.
enum class FieldType { Text, TextOrNumber };

/// Reads the fields of one object. A field of a wrong type counts as absent, and the first such
/// failure is remembered, so that the caller asks for it once.
class FieldReader {
 public:
  explicit FieldReader(const Value& article) : article_(article) {}

  /// The failure of the first field that had the wrong type.
  [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }

  /// A cleaned string; nothing when it is missing or null.
  std::optional<std::string> text(const std::string& field, FieldType type = FieldType::Text) {
    const auto member =
        article_.FindMember(Value(rapidjson::StringRef(field.data(), field.size())));
    if (member == article_.MemberEnd() || member->value.IsNull()) {
      return std::nullopt;
    }
    const Value& value = member->value;
    if (value.IsString()) {
      return clean_text({value.GetString(), value.GetStringLength()});
    }
    if (type == FieldType::TextOrNumber && value.IsUint64()) {
      return std::to_string(value.GetUint64());
    }
    if (type == FieldType::TextOrNumber && value.IsInt64()) {
      return std::to_string(value.GetInt64());
    }
    remember_wrong_type(field, type);
    return std::nullopt;
  }

  /// As `text`, on a single line; a blank one is nothing.
  std::optional<std::string> line(const std::string& field, FieldType type = FieldType::Text) {
    const std::string line = to_single_line(text(field, type).value_or(std::string()));
    return line.empty() ? std::nullopt : std::optional(line);
  }

 private:
  void remember_wrong_type(const std::string& field, FieldType type) {
    if (!failure_) {
      const std::string wanted = type == FieldType::Text ? "string" : "string or whole number";
      failure_ = Failure{ErrorCode::InvalidField, "the field \"" + field + "\" is no " + wanted};
    }
  }

  const Value& article_;
  std::optional<Failure> failure_;
};

/// The document of a text alone.
Result<Document> read_text(const std::string& text) {
  // The mark says that a string of JSON is UTF-8, whatever a tag in it says of the page it was.
  return looks_like_html_fragment(text) ? parse_html(std::string(kByteOrderMark) + text, {})
                                        : parse_plain_text(text, {});
}

/// The object's value where it has one, what the text itself gives where not.
void prefer(std::optional<std::string>& member, std::optional<std::string> value) {
  if (value) {
    member = std::move(value);
  }
}

Result<Document> read_article(const Value& article, const ArticleFields& fields,
                              std::string_view fallback_id) {
  FieldReader reader(article);
  const std::optional<std::string> id = reader.line(fields.id, FieldType::TextOrNumber);
  std::optional<std::string> url = reader.line(fields.url);
  std::optional<std::string> title = reader.line(fields.title);
  std::optional<std::string> publisher = reader.line(fields.publisher);
  const std::optional<std::string> date = reader.line(fields.date);
  const std::optional<std::string> text = reader.text(fields.text);
  if (reader.failure()) {
    return tl::make_unexpected(*reader.failure());
  }
  if (!text) {
    return failure(ErrorCode::InvalidField, "the field \"" + fields.text + "\" is missing");
  }
  return read_text(*text).map([&](Document document) {
    document.id = id.value_or(std::string(fallback_id));
    prefer(document.url, std::move(url));
    prefer(document.title, std::move(title));
    prefer(document.publisher, std::move(publisher));
    prefer(document.date, date ? find_iso_date(*date) : std::nullopt);
    document.text = put_title_first(document.title, std::move(document.text));
    return document;
  });
}

}  // namespace

Result<ArticleFields> ArticleFields::parse(std::string_view list) {
  ArticleFields fields;
  while (!list.empty()) {
    const std::string_view item = list.substr(0, list.find(','));
    const std::size_t equals = std::min(item.find('='), item.size());
    const auto field = find_field(item.substr(0, equals));
    if (field == nullptr || equals + 1 >= item.size()) {
      return failure(ErrorCode::WrongUsage,
                     "cannot read \"" + std::string(item) +
                         "\" as a field: write NAME=FIELD, where NAME is id, url, title, "
                         "publisher, date or text");
    }
    fields.*field = item.substr(equals + 1);
    list.remove_prefix(std::min(item.size() + 1, list.size()));
  }
  return fields;
}

Result<Document> parse_json_article(std::string_view line, const ArticleFields& fields,
                                    std::string_view fallback_id) {
  if (line.starts_with(kByteOrderMark)) {
    line.remove_prefix(kByteOrderMark.size());
  }
  rapidjson::Document article;
  // Iterative: what is nested without end must not exhaust the stack.
  article.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (article.HasParseError()) {
    return failure(ErrorCode::InvalidJson,
                   "invalid JSON at byte " + std::to_string(article.GetErrorOffset()) + ": " +
                       rapidjson::GetParseError_En(article.GetParseError()));
  }
  if (!article.IsObject()) {
    return failure(ErrorCode::InvalidJson, "the line is no JSON object");
  }
  return read_article(article, fields, fallback_id);
}

}  // namespace relata
