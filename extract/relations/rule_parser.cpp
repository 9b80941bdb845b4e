// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/rule_parser.h"

#include "extract/relations/pattern_parser.h"
#include "extract/relations/split_text.h"
#include "extract/text/white_space.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace relata {
namespace {

constexpr std::string_view kItemIndent = "  ";
constexpr std::string_view kContinuationIndent = "    ";

/// Thrown inside the parser only; parse_rules makes a Failure of it.
struct RuleFault {
  std::string place;
  std::string message;
};

/// A line with those that continue it.
struct Line {
  std::string text;
  std::string place;
  bool is_item = false;

  [[noreturn]] void fail(const std::string& message) const { throw RuleFault{place, message}; }

  /// The first word, and the rest.
  [[nodiscard]] std::pair<std::string_view, std::string_view> split() const {
    const std::size_t end = std::min(text.find(' '), text.size());
    return {std::string_view(text).substr(0, end), trim(std::string_view(text).substr(end))};
  }
};

std::vector<Line> read_lines(const RuleFile& file) {
  std::vector<Line> lines;
  std::string_view rest = file.text;
  for (int number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view raw = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::string_view text = trim(raw);
    if (text.empty() || text.front() == '#') {
      continue;
    }
    if (raw.starts_with(kContinuationIndent) && !lines.empty()) {
      lines.back().text.append(" ").append(text);
    } else {
      lines.push_back({std::string(text), std::string(file.name) + ":" + std::to_string(number),
                       raw.starts_with(kItemIndent)});
    }
  }
  return lines;
}

class RuleParser {
 public:
  explicit RuleParser(std::span<const RuleFile> files) {
    for (const RuleFile& file : files) {
      std::ranges::move(read_lines(file), std::back_inserter(lines_));
    }
  }

  RuleSet parse() {
    each_block([&](const Line& head, std::span<const Line> items) {
      if (head.split().first == "words") {
        read_words(head, items);
      }
    });
    each_block([&](const Line& head, std::span<const Line> items) { read_block(head, items); });
    return std::move(set_);
  }

 private:
  /// Calls `read` with every line that begins a block and the items below it.
  template <class Read>
  void each_block(Read read) {
    std::span<const Line> rest(lines_);
    while (!rest.empty()) {
      if (rest.front().is_item) {
        rest.front().fail("this line belongs to nothing");
      }
      const auto end = std::ranges::find_if_not(rest.subspan(1), &Line::is_item);
      const auto size = static_cast<std::size_t>(end - rest.begin());
      read(rest.front(), rest.subspan(1, size - 1));
      rest = rest.subspan(size);
    }
  }

  void read_block(const Line& head, std::span<const Line> items) {
    const auto [keyword, text] = head.split();
    if (keyword == "let") {
      read_named_pattern(head, text);
    } else if (keyword == "rule") {
      read_rule(head, items);
    } else if (keyword != "words") {
      head.fail("a block is words, let or rule, not \"" + std::string(keyword) + "\"");
    }
  }

  void read_words(const Line& head, std::span<const Line> items) {
    const std::vector<std::string_view> parts = split_text(head.split().second, ' ');
    if (parts.empty() || parts.size() > 2) {
      head.fail("words want a name, and verb or noun if they are inflected");
    }
    const ClassId word_class = set_.lexicon.add_class(
        parts[0], parts.size() == 2 ? part(head, parts[1]) : InflectedClass::Other);
    for (const Line& item : items) {
      const std::size_t colon = item.text.find(": ");
      std::vector<std::string> meaning;
      std::string_view phrases = item.text;
      if (colon != std::string::npos) {
        for (const std::string_view word : split_text(phrases.substr(0, colon), ' ')) {
          meaning.emplace_back(word);
        }
        phrases.remove_prefix(colon + 2);
      }
      for (const std::string_view phrase : split_text(phrases, ',')) {
        set_.lexicon.add(word_class, phrase, meaning);
      }
    }
  }

  static InflectedClass part(const Line& line, std::string_view name) {
    if (name == "verb") {
      return InflectedClass::Verb;
    }
    if (name == "noun") {
      return InflectedClass::Noun;
    }
    line.fail("words are verb or noun, not \"" + std::string(name) + "\"");
  }

  void read_named_pattern(const Line& line, std::string_view text) {
    const std::size_t sign = text.find(" = ");
    if (sign == std::string_view::npos) {
      line.fail("a named pattern is written: let name = pattern");
    }
    named_.insert_or_assign(std::string(trim(text.substr(0, sign))),
                            pattern(line, text.substr(sign + 3)));
  }

  void read_rule(const Line& head, std::span<const Line> items) {
    Rule rule;
    rule.name = head.split().second;
    rule.place = head.place;
    for (const Line& item : items) {
      read_item(item, rule);
    }
    if (rule.patterns.empty()) {
      head.fail("a rule has a pattern");
    }
    if (rule.is_speech == (!rule.predicate.empty() || rule.predicate_class)) {
      head.fail("a rule has either a meaning or speech");
    }
    set_.rules.push_back(std::move(rule));
  }

  void read_item(const Line& item, Rule& rule) const {
    const auto [keyword, text] = item.split();
    if (keyword == "means") {
      read_meaning(item, text, rule);
    } else if (keyword == "verbal") {
      rule.is_verbal = true;
    } else if (keyword == "former") {
      rule.is_former = true;
    } else if (keyword == "speech") {
      rule.is_speech = true;
    } else if (keyword == "confidence") {
      rule.confidence = confidence(item, text);
    } else if (keyword == "pattern") {
      rule.patterns.push_back(pattern(item, text));
    } else if (keyword == "match" || keyword == "not") {
      rule.examples.push_back(example(item, keyword, text));
    } else {
      item.fail("a rule has no \"" + std::string(keyword) + "\"");
    }
  }

  void read_meaning(const Line& line, std::string_view text, Rule& rule) const {
    if (!text.starts_with('<')) {
      rule.predicate = text;
      return;
    }
    rule.predicate_class = set_.lexicon.find_class(text.substr(1, text.size() - 2));
    if (!rule.predicate_class) {
      line.fail("no word class is named \"" + std::string(text) + "\"");
    }
  }

  static double confidence(const Line& line, std::string_view text) {
    double value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > 1) {
      line.fail("a confidence lies between 0 and 1");
    }
    return value;
  }

  static RuleExample example(const Line& line, std::string_view keyword, std::string_view text) {
    constexpr std::string_view kArrow = " => ";
    const std::size_t arrow = text.find(kArrow);
    const bool must_match = keyword == "match";
    if (must_match != (arrow != std::string_view::npos)) {
      line.fail(must_match ? "a match ends with => subject | predicate | object"
                           : "what must not match has no =>");
    }
    const std::string_view expected =
        must_match ? trim(text.substr(arrow + kArrow.size())) : std::string_view();
    return {std::string(trim(text.substr(0, arrow))), std::string(expected), line.place};
  }

  [[nodiscard]] Pattern pattern(const Line& line, std::string_view text) const {
    Result<Pattern> parsed = parse_pattern(text, set_.lexicon, named_);
    if (!parsed) {
      line.fail(parsed.error().message);
    }
    return std::move(*parsed);
  }

  std::vector<Line> lines_;
  NamedPatterns named_;
  RuleSet set_;
};

}  // namespace

Result<RuleSet> parse_rules(std::span<const RuleFile> files) {
  try {
    return RuleParser(files).parse();
  } catch (const RuleFault& fault) {
    return failure(ErrorCode::WrongUsage, fault.place + ": " + fault.message);
  }
}

}  // namespace relata
