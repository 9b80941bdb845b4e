// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_tag_scanner.h"

#include <algorithm>

namespace relata {
namespace {

constexpr std::string_view kSpaces = " \t\n\f\r";

bool is_space_byte(char byte) {
  return kSpaces.find(byte) != std::string_view::npos;
}

char to_ascii_lower(char byte) {
  return 'A' <= byte && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool begins_name(char byte) {
  const char lower = to_ascii_lower(byte);
  return 'a' <= lower && lower <= 'z';
}

}  // namespace

std::optional<HtmlTag> HtmlTagScanner::next() {
  while (position_ < html_.size()) {
    position_ = std::min(html_.find('<', position_), html_.size() - 1) + 1;
    const std::string_view rest = html_.substr(position_);
    if (rest.starts_with("!--")) {
      skip_comment();
    } else if (rest.starts_with('!') || rest.starts_with('?')) {
      skip_to(">");
    } else if (rest.starts_with('/')) {
      ++position_;
      if (begins_name(peek())) {
        return read_tag(true);
      }
      skip_to(">");  // to the standard, "</" before anything else begins a comment
    } else if (begins_name(peek())) {
      return read_tag(false);
    }
  }
  return std::nullopt;
}

void HtmlTagScanner::skip_raw_text(std::string_view name) {
  while (position_ < html_.size()) {
    skip_to("</");
    const std::size_t begin = position_;
    const bool is_end = read_name() == name;
    const bool ends_there = is_space_byte(peek()) || peek() == '/' || peek() == '>';
    if (is_end && ends_there) {
      position_ = begin - 2;
      return;
    }
  }
}

/// A comment ends at "-->" or "--!>"; "<!-->" is a whole one.
void HtmlTagScanner::skip_comment() {
  const std::size_t content = position_ + std::string_view("!--").size();
  ++position_;  // the dashes that begin a comment may also end it
  while (position_ < html_.size()) {
    position_ = std::min(html_.find("--", position_), html_.size());
    const std::string_view rest = html_.substr(position_);
    if (rest.starts_with("-->") || (rest.starts_with("--!>") && position_ >= content)) {
      skip_to(">");
      return;
    }
    ++position_;
  }
}

void HtmlTagScanner::skip_to(std::string_view text) {
  const std::size_t found = html_.find(text, position_);
  position_ = found == std::string_view::npos ? html_.size() : found + text.size();
}

void HtmlTagScanner::skip_spaces() {
  position_ = std::min(html_.find_first_not_of(kSpaces, position_), html_.size());
}

std::string HtmlTagScanner::read_name() {
  std::string name;
  while (position_ < html_.size() && !is_space_byte(peek()) && peek() != '/' && peek() != '>') {
    name += to_ascii_lower(peek());
    ++position_;
  }
  return name;
}

HtmlTag HtmlTagScanner::read_tag(bool is_end) {
  HtmlTag tag{.name = read_name(), .is_end = is_end};
  while (position_ < html_.size()) {
    if (peek() == '>') {
      ++position_;
      break;
    }
    tag.is_self_closed = peek() == '/';
    if (tag.is_self_closed || is_space_byte(peek())) {
      ++position_;
    } else {
      ++tag.attributes;
      skip_attribute();
    }
  }
  return tag;
}

/// A name, which may begin with "=", and a value, which may be quoted.
void HtmlTagScanner::skip_attribute() {
  position_ = std::min(html_.find_first_of(" \t\n\f\r/>=", position_ + 1), html_.size());
  skip_spaces();
  if (peek() != '=') {
    return;
  }
  ++position_;
  skip_spaces();
  const char quote = peek();
  if (quote == '"' || quote == '\'') {
    ++position_;
    skip_to(std::string_view(&quote, 1));
  } else {
    position_ = std::min(html_.find_first_of(" \t\n\f\r>", position_), html_.size());
  }
}

}  // namespace relata
