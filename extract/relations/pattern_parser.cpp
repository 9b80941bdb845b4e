// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/pattern_parser.h"

#include "extract/relations/pattern_program.h"
#include "extract/relations/split_text.h"
#include "extract/text/white_space.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>

namespace relata {
namespace {

constexpr std::string_view kSpace = " \t";
constexpr std::string_view kEndOfWord = " \t()|?*+{}<>:&!~";
constexpr std::ptrdiff_t kSkippedCells = 40;
constexpr int kMostRepeats = 20;

constexpr std::array<std::pair<std::string_view, FormSet>, 8> kForms{{
    {"base", {WordForm::Base}},
    {"third", {WordForm::Third}},
    {"past", {WordForm::Past}},
    {"participle", {WordForm::Participle}},
    {"gerund", {WordForm::Gerund}},
    {"finite", {WordForm::Base, WordForm::Third, WordForm::Past}},
    {"singular", {WordForm::Singular}},
    {"plural", {WordForm::Plural}},
}};

/// Thrown inside the parser only; parse_pattern makes a Failure of it.
struct PatternFault {
  std::string message;
};

[[noreturn]] void fail(const std::string& message) {
  throw PatternFault{message};
}

std::string quoted(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

bool is_lower_case(char letter) {
  return letter >= 'a' && letter <= 'z';
}

bool is_upper_case(char letter) {
  return letter >= 'A' && letter <= 'Z';
}

/// Recursive descent; each function takes what it reads from the front of `rest_`.
class PatternParser {
 public:
  PatternParser(std::string_view text, const Lexicon& lexicon, const NamedPatterns& named)
      : rest_(text), lexicon_(lexicon), named_(named) {}

  Pattern parse() {
    Pattern pattern = choice();
    if (!rest_.empty()) {
      fail(quoted(rest_) + " has nothing to close");
    }
    return pattern;
  }

 private:
  Pattern choice() {
    Pattern pattern = sequence();
    while (takes("|")) {
      pattern = either(std::move(pattern), sequence());
    }
    return pattern;
  }

  Pattern sequence() {
    Pattern pattern;
    skip_space();
    while (!rest_.empty() && rest_.front() != ')' && rest_.front() != '|') {
      pattern = then(std::move(pattern), quantified());
      skip_space();
    }
    return pattern;
  }

  Pattern quantified() {
    Pattern pattern = prefixed();
    if (takes("?")) {
      return maybe(pattern);
    }
    const bool is_starred = takes("*");
    if (is_starred || takes("+")) {
      if (may_be_empty(pattern)) {
        fail("what may be empty is repeated without end");
      }
      return is_starred ? any_number(pattern) : then(pattern, any_number(pattern));
    }
    return takes("{") ? counted(pattern) : pattern;
  }

  Pattern counted(const Pattern& pattern) {
    const int least = number();
    const int most = takes(",") ? number() : least;
    if (!takes("}") || least > most || most > kMostRepeats) {
      fail("a count is {n} or {m,n}, at most " + std::to_string(kMostRepeats));
    }
    return repeated(pattern, least, most);
  }

  int number() {
    int value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc() || value < 0) {
      fail("a number is missing at " + quoted(rest_));
    }
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  Pattern prefixed() {
    if (takes("&")) {
      return look(Operation::Ahead, prefixed());
    }
    if (takes("!")) {
      return look(Operation::NotAhead, prefixed());
    }
    if (takes("~")) {
      return look(Operation::NotBehind, prefixed());
    }
    if (const auto name = capture_name()) {
      return captured(*name);
    }
    return atom();
  }

  /// "name:" with something directly behind it.
  std::optional<std::string> capture_name() {
    const auto end = static_cast<std::size_t>(
        std::ranges::find_if_not(rest_, [](char c) { return is_lower_case(c) || c == '_'; }) -
        rest_.begin());
    const bool is_capture = end > 0 && end + 1 < rest_.size() && rest_[end] == ':' &&
                            kSpace.find(rest_[end + 1]) == std::string_view::npos;
    if (!is_capture) {
      return std::nullopt;
    }
    std::string name(rest_.substr(0, end));
    rest_.remove_prefix(end + 1);
    return name;
  }

  Pattern captured(const std::string& name) {
    if (!is_upper_case(rest_.front())) {
      return capture(name, prefixed());
    }
    Instruction instruction = mention();
    instruction.mention.is_list = name.ends_with('s');
    instruction.mention.capture =
        instruction.mention.is_list ? name.substr(0, name.size() - 1) : name;
    return {instruction};
  }

  Pattern atom() {
    if (takes("(")) {
      Pattern pattern = choice();
      if (!takes(")")) {
        fail("\"(\" is not closed");
      }
      return pattern;
    }
    if (takes("<")) {
      return reference();
    }
    if (takes("^")) {
      return {{.operation = Operation::SentenceBegin}};
    }
    if (takes("$")) {
      return {{.operation = Operation::SentenceEnd}};
    }
    if (takes("...")) {
      return {{.operation = Operation::SkipCells, .distance = kSkippedCells}};
    }
    if (!rest_.empty() && is_upper_case(rest_.front())) {
      return {mention()};
    }
    return word();
  }

  Pattern word() {
    if (takes("\\")) {
      return {{.operation = Operation::Word, .text = std::string(take(1))}};
    }
    if (takes("*")) {
      std::string text(take_word());
      const bool is_part = takes("*");
      return {{.operation = is_part ? Operation::WordPart : Operation::WordEnding,
               .text = std::move(text)}};
    }
    const std::string_view text = take_word();
    if (text == ".") {
      return {{.operation = Operation::AnyWord}};
    }
    if (text.empty()) {
      fail(rest_.empty() ? "something is missing at the end"
                         : "something is missing before " + quoted(rest_));
    }
    return {{.operation = Operation::Word, .text = std::string(text)}};
  }

  Instruction mention() {
    Instruction instruction{.operation = Operation::Mention};
    for (const std::string_view name : split_text(take_word(), '/')) {
      if (name == "Any") {
        instruction.mention.kinds = {EntityKind::Person, EntityKind::Place,
                                     EntityKind::Organization};
      } else if (name == "Demonym") {
        instruction.mention.demonym_kinds.insert(EntityKind::Place);
      } else if (name == "Member") {
        instruction.mention.demonym_kinds.insert(EntityKind::Organization);
      } else if (const auto kind = find_entity_kind(name)) {
        instruction.mention.kinds.insert(*kind);
      } else {
        fail("no mention is of kind " + quoted(name));
      }
    }
    return instruction;
  }

  Pattern reference() {
    const std::size_t end = rest_.find('>');
    if (end == std::string_view::npos) {
      fail("\"<\" is not closed");
    }
    const std::string_view text = take(end);
    takes(">");
    if (const auto found = named_.find(text); found != named_.end()) {
      return found->second;
    }
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto word_class = lexicon_.find_class(text.substr(0, point));
    if (!word_class) {
      fail("no word class or pattern is named " + quoted(text.substr(0, point)));
    }
    return {{.operation = Operation::Phrase,
             .word_class = *word_class,
             .forms = forms(text.substr(std::min(point + 1, text.size())))}};
  }

  static FormSet forms(std::string_view name) {
    if (name.empty()) {
      return FormSet::all();
    }
    const auto* found = std::ranges::find(kForms, name, &decltype(kForms)::value_type::first);
    if (found == kForms.end()) {
      fail("no form is named " + quoted(name));
    }
    return found->second;
  }

  void skip_space() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(kSpace), rest_.size()));
  }

  bool takes(std::string_view sign) {
    if (!rest_.starts_with(sign)) {
      return false;
    }
    rest_.remove_prefix(sign.size());
    return true;
  }

  std::string_view take(std::size_t size) {
    if (rest_.size() < size) {
      fail("something is missing at the end");
    }
    const std::string_view text = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return text;
  }

  std::string_view take_word() {
    return take(std::min(rest_.find_first_of(kEndOfWord), rest_.size()));
  }

  std::string_view rest_;
  const Lexicon& lexicon_;
  const NamedPatterns& named_;
};

}  // namespace

Result<Pattern> parse_pattern(std::string_view text, const Lexicon& lexicon,
                              const NamedPatterns& named) {
  try {
    return PatternParser(trim(text), lexicon, named).parse();
  } catch (const PatternFault& fault) {
    return failure(ErrorCode::WrongUsage, fault.message);
  }
}

}  // namespace relata
