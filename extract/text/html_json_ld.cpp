// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_json_ld.h"

#include "base/utf8.h"
#include "extract/text/html_tree.h"
#include "extract/text/iso_date.h"
#include "extract/text/white_space.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace relata {
namespace {

using rapidjson::Value;

constexpr std::size_t kMaxThings = 10'000;  // pages describe a few dozen

std::string_view view_of(const Value& text) {
  return {text.GetString(), text.GetStringLength()};
}

const Value* find_member(const Value& thing, const char* name) {
  if (!thing.IsObject()) {
    return nullptr;
  }
  const auto member = thing.FindMember(name);
  return member == thing.MemberEnd() ? nullptr : &member->value;
}

/// A string as plain text on one line: pages write entities and tags into JSON, too.
std::optional<std::string> plain_text(const Value* value) {
  if (value == nullptr || !value->IsString()) {
    return std::nullopt;
  }
  std::string text = to_single_line(clean_text(view_of(*value)));
  if (text.find_first_of("&<") != std::string::npos) {
    if (const Result<HtmlTree> tree = HtmlTree::parse(text)) {
      text = tree->text_of(0);
    }
  }
  return text.empty() ? std::nullopt : std::optional(text);
}

/// All objects of a script that stand where a described thing may stand, from the top down.
std::vector<const Value*> find_things(const Value& root) {
  std::vector<const Value*> waiting = {&root};
  std::vector<const Value*> things;
  for (std::size_t next = 0; next < waiting.size() && next < kMaxThings; ++next) {
    const Value& value = *waiting[next];
    if (value.IsArray()) {
      for (const Value& item : value.GetArray()) {
        waiting.push_back(&item);
      }
    } else if (value.IsObject()) {
      things.push_back(&value);
      for (const char* name : {"@graph", "mainEntity", "mainEntityOfPage", "publisher"}) {
        if (const Value* const inner = find_member(value, name)) {
          waiting.push_back(inner);
        }
      }
    }
  }
  return things;
}

bool is_article_type(const Value& type) {
  if (!type.IsString()) {
    return false;
  }
  const std::string_view name = view_of(type);
  return name.ends_with("Article") || name.ends_with("BlogPosting");
}

bool is_article(const Value& thing) {
  const Value* const type = find_member(thing, "@type");
  if (type == nullptr) {
    return false;
  }
  return type->IsArray() ? std::ranges::any_of(type->GetArray(), is_article_type)
                         : is_article_type(*type);
}

/// The first item of an array, anything else as it is.
const Value* first_of(const Value* value) {
  const bool is_array = value != nullptr && value->IsArray();
  return is_array && !value->Empty() ? value->Begin() : value;
}

/// The name of a publisher: "name", {"name": …}, or {"@id": …} of a thing with a name.
std::optional<std::string> find_publisher(const Value& article,
                                          const std::vector<const Value*>& things) {
  const Value* const publisher = first_of(find_member(article, "publisher"));
  if (publisher == nullptr || publisher->IsString()) {
    return plain_text(publisher);
  }
  if (std::optional<std::string> name = plain_text(first_of(find_member(*publisher, "name")))) {
    return name;
  }
  const std::optional<std::string> id = plain_text(find_member(*publisher, "@id"));
  for (const Value* const thing : things) {
    const Value* const name = find_member(*thing, "name");
    if (id && name != nullptr && plain_text(find_member(*thing, "@id")) == id) {
      return plain_text(name);
    }
  }
  return std::nullopt;
}

std::optional<std::string> find_url(const Value& article) {
  const Value* const page = find_member(article, "mainEntityOfPage");
  const Value* const page_id = page == nullptr ? nullptr : find_member(*page, "@id");
  for (const Value* const value : {find_member(article, "url"), page, page_id}) {
    std::optional<std::string> url = plain_text(value);
    if (url && is_web_address(*url)) {
      return url;
    }
  }
  return std::nullopt;
}

PageMetadata describe(const Value& article, const std::vector<const Value*>& things) {
  PageMetadata metadata;
  metadata.title = plain_text(find_member(article, "headline"));
  if (!metadata.title) {
    metadata.title = plain_text(find_member(article, "name"));
  }
  metadata.publisher = find_publisher(article, things);
  if (const auto date = plain_text(find_member(article, "datePublished"))) {
    metadata.date = find_iso_date(*date);
  }
  metadata.url = find_url(article);
  return metadata;
}

}  // namespace

PageMetadata read_json_ld(std::string_view script) {
  // Some pages hide the JSON from old browsers in a comment.
  const std::size_t begin = std::min(script.find_first_of("{["), script.size());
  const std::size_t end = script.find_last_of("}]") + 1;
  if (begin >= end) {
    return {};
  }
  script = script.substr(begin, end - begin);
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseTrailingCommasFlag;
  rapidjson::Document json;
  json.Parse<kFlags>(script.data(), script.size());
  if (json.HasParseError()) {
    return {};
  }
  const std::vector<const Value*> things = find_things(json);
  const auto article =
      std::ranges::find_if(things, [](const Value* thing) { return is_article(*thing); });
  return article == things.end() ? PageMetadata{} : describe(**article, things);
}

}  // namespace relata
