// SPDX-License-Identifier: Apache-2.0
#include "extract/names/capitalized_run.h"

#include "extract/names/list_matcher.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr auto kLooseLinks = std::to_array<std::string_view>(
    {"of", "for", "and", "the", "on", "'s", "\u2019s", "'", "\u2019"});
constexpr std::size_t kMaxLinks = 2;  // "of the", "and the"

bool is_opening_quote(const Word& word) {
  return word.text == "\"" || word.text == "\u201C";
}

bool is_closing_quote(const Word& word) {
  return word.text == "\"" || word.text == "\u201D";
}

bool is_lower_particle(const Word& word) {
  return word.shape == WordShape::Lower && word.has(NameClass::Particle);
}

/// Walks along a run.
class RunReader {
 public:
  RunReader(std::span<const Word> words, std::size_t begin, std::size_t end)
      : words_(words), end_(end), at_(begin + 1) {}

  std::size_t read() && {
    while (at_ < end_ && read_next()) {
    }
    return at_;
  }

 private:
  bool read_next() {
    return read_capital() || read_hyphen() || read_number() || read_nickname() || read_links();
  }

  [[nodiscard]] bool is_capital(std::size_t at) const {
    return at < end_ && words_[at].is_capital();
  }

  bool read_capital() { return go_to(is_capital(at_) ? at_ + 1 : at_); }

  /// "Jean-Claude", "Chan-o-cha"; not "Norland-backed".
  bool read_hyphen() {
    if (!is_glued("-", at_) || at_ + 1 >= end_ || words_[at_ + 1].follows_space) {
      return false;
    }
    const bool is_short_syllable =
        at_ + 2 < end_ && words_[at_ + 1].text.size() <= 3 && is_glued("-", at_ + 2);
    const bool ends_lower = words_[at_ + 1].shape == WordShape::Lower && at_ >= 2 &&
                            words_[at_ - 1].text.size() <= 2 && is_glued("-", at_ - 2);
    return go_to(is_capital(at_ + 1) || is_short_syllable || ends_lower ? at_ + 2 : at_);
  }

  [[nodiscard]] bool is_glued(std::string_view sign, std::size_t at) const {
    return at < end_ && words_[at].text == sign && !words_[at].follows_space;
  }

  /// "Channel 4": for listed names only.
  bool read_number() {
    return go_to(words_[at_].shape == WordShape::Number && words_[at_].follows_space ? at_ + 1
                                                                                     : at_);
  }

  /// Robert "Bob" Berg.
  bool read_nickname() {
    const bool is_nickname = at_ + 3 < end_ && is_opening_quote(words_[at_]) &&
                             is_capital(at_ + 1) && is_closing_quote(words_[at_ + 2]) &&
                             is_capital(at_ + 3);
    return go_to(is_nickname ? at_ + 4 : at_);
  }

  /// Small words, if a capital follows.
  bool read_links() {
    std::size_t at = at_;
    while (at < end_ && at < at_ + kMaxLinks && is_link(words_[at])) {
      ++at;
      if (words_[at - 1].text == "al" || words_[at - 1].text == "el") {
        at += is_glued("-", at) ? 1U : 0U;
      }
    }
    return go_to(at > at_ && is_capital(at) ? at + 1 : at_);
  }

  static bool is_link(const Word& word) {
    return is_loose_link(word) || is_lower_particle(word) || word.text == "&" || word.text == "'n'";
  }

  bool go_to(std::size_t at) {
    const bool has_moved = at != at_;
    at_ = at;
    return has_moved;
  }

  std::span<const Word> words_;
  std::size_t end_;
  std::size_t at_;
};

/// A title that begins behind the stretch's first word, with a name behind it: "Norland | President
/// Berg". Not a surname behind a first name: "Stephen King Jr."
bool begins_title(const NameContext& context, std::size_t at) {
  const Word& word = context.words[at];
  const Word& before = context.words[at - 1];
  constexpr std::uint8_t kUsualFirstName = 3;
  if (word.has(NameClass::Surname) && before.first_name_weight >= kUsualFirstName &&
      !before.has_any({NameClass::Demonym, NameClass::Country})) {
    return false;
  }
  const auto title = find_longest_match(context.gazetteer, context.words, {at, context.run.end},
                                        {NameClass::Title, NameClass::Honorific});
  if (!title || title->end >= context.run.end || !context.words[title->end].is_capital()) {
    return false;
  }
  // "General" is no title in "General Assembly".
  const auto name = find_longest_match(context.gazetteer, context.words, {at, context.run.end},
                                       kOrganizationClasses);
  return !name || name->end <= title->end;
}

bool ends_stretch(const NameContext& context, std::size_t at) {
  const Word& word = context.words[at];
  return is_loose_link(word) || word.shape == WordShape::Number || word.has(NameClass::Date) ||
         (word.has(NameClass::NotName) && word.shape == WordShape::Upper) ||
         (word.is_capital() && (word.is_lone_function_word() || begins_title(context, at)));
}

}  // namespace

bool can_begin_name(std::span<const Word> words, std::size_t at, std::size_t end) {
  if (words[at].is_capital()) {
    return true;
  }
  if (!is_lower_particle(words[at]) || at + 1 >= end) {
    return false;
  }
  const bool is_joined = words[at + 1].text == "-" && !words[at + 1].follows_space;
  const std::size_t next = is_joined ? at + 2 : at + 1;
  const bool is_arabic = words[at].text == "al" || words[at].text == "el";
  return next < end && words[next].is_capital() && is_joined == is_arabic &&
         !words[next].has_any(kPlaceClasses) && words[at].text != "y" && words[at].text != "e";
}

TokenRange find_run(std::span<const Word> words, std::size_t begin, std::size_t end) {
  return {begin, RunReader(words, begin, end).read()};
}

bool is_loose_link(const Word& word) {
  return std::ranges::find(kLooseLinks, word.text) != kLooseLinks.end();
}

TokenRange find_stretch(const NameContext& context) {
  std::size_t end = context.run.begin + 1;
  while (end < context.run.end && !ends_stretch(context, end)) {
    ++end;
  }
  while (end > context.run.begin + 1 && !context.words[end - 1].is_capital() &&
         context.words[end - 1].text != "\u201D") {
    const bool is_last_syllable =
        context.words[end - 1].shape == WordShape::Lower && context.words[end - 2].text == "-";
    if (is_last_syllable) {
      break;
    }
    --end;
  }
  return {context.run.begin, end};
}

}  // namespace relata
