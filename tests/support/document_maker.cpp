// SPDX-License-Identifier: Apache-2.0
#include "tests/support/document_maker.h"

#include "base/contract.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace relata {
namespace {

std::vector<std::string_view> split_at_spaces(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    expects(end > 0, "tokens are separated by single spaces");
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  expects(!words.empty(), "there is at least one token");
  return words;
}

/// Knows where people write a space between two tokens. One object reads one sentence.
class Spacing {
 public:
  /// Whether a space stands before `token`, which follows the tokens asked about so far.
  bool is_before(std::string_view token) {
    const bool is_quote = token == "\"";
    const bool closes_quotes = is_quote && is_in_quotes_;
    const bool is_space = !is_held_back_ && !closes_quotes && !leans_left(token);
    is_in_quotes_ = is_in_quotes_ != is_quote;
    is_held_back_ = leans_right(token) || (is_quote && is_in_quotes_);
    return is_space;
  }

 private:
  static bool leans_left(std::string_view token) {
    static constexpr std::array<std::string_view, 16> kTokens = {
        ",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "'", "n't", "n’t", "’", "”"};
    return std::ranges::find(kTokens, token) != kTokens.end();
  }

  static bool leans_right(std::string_view token) {
    static constexpr std::array<std::string_view, 6> kTokens = {"(", "[", "$", "€", "£", "“"};
    return std::ranges::find(kTokens, token) != kTokens.end();
  }

  bool is_held_back_ = false;
  bool is_in_quotes_ = false;
};

bool stands_at(const Document& document, std::size_t begin,
               const std::vector<std::string_view>& words) {
  const auto tokens = std::span(document.tokens).subspan(begin);
  return words.size() <= tokens.size() &&
         std::ranges::equal(words, tokens.first(words.size()), {}, {},
                            [&](const Token& token) { return document.text_of(token); });
}

/// Where `words` stand in the last sentence, from token `first` on.
std::optional<TokenRange> find_in_last_sentence(const Document& document,
                                                const std::vector<std::string_view>& words,
                                                std::size_t first) {
  expects(!document.sentences.empty(), "what is marked stands in a sentence");
  const TokenRange sentence = document.sentences.back().tokens;
  for (std::size_t begin = std::max(sentence.begin, first); begin < sentence.end; ++begin) {
    if (stands_at(document, begin, words)) {
      return TokenRange{begin, begin + words.size()};
    }
  }
  return std::nullopt;
}

/// Where `words` stand in the last sentence, behind the last mention.
std::optional<TokenRange> find_unmarked(const Document& document,
                                        const std::vector<std::string_view>& words) {
  const std::size_t marked = document.mentions.empty() ? 0 : document.mentions.back().tokens.end;
  return find_in_last_sentence(document, words, marked);
}

/// Where `tokens` first stand in the last sentence.
TokenRange find_phrase(const Document& document, std::string_view tokens) {
  const auto range = find_in_last_sentence(document, split_at_spaces(tokens), 0);
  expects(range.has_value(), "\"" + std::string(tokens) + "\" stands in the last sentence");
  return *range;
}

bool is_alias_type(MentionType type) {
  return type == MentionType::Name || type == MentionType::Demonym;
}

void add_mention(Chain& chain, MentionId id, const Document& document) {
  const Mention& mention = document.mention(id);
  const std::string text(document.text_of(mention));
  const bool is_new =
      text != chain.name && std::ranges::find(chain.aliases, text) == chain.aliases.end();
  if (is_new && is_alias_type(mention.type)) {
    chain.aliases.push_back(text);
  }
  chain.mentions.push_back(id);
}

}  // namespace

DocumentMaker::DocumentMaker(std::string id) {
  document_.id = std::move(id);
}

DocumentMaker& DocumentMaker::sentence(std::string_view tokens) {
  append_sentence(tokens, document_.sentences.empty());
  return *this;
}

DocumentMaker& DocumentMaker::paragraph(std::string_view tokens) {
  append_sentence(tokens, true);
  return *this;
}

void DocumentMaker::append_sentence(std::string_view tokens, bool begins_paragraph) {
  std::string& text = document_.text;
  const std::string_view gap = begins_paragraph ? "\n\n" : " ";
  text += text.empty() ? "" : gap;
  const std::size_t begin = text.size();
  const std::size_t first_token = document_.tokens.size();
  Spacing spacing;
  for (const std::string_view word : split_at_spaces(tokens)) {
    const bool is_first = text.size() == begin;
    const bool follows_space = spacing.is_before(word) || is_first;
    text += follows_space && !is_first ? " " : "";
    document_.tokens.push_back({{text.size(), text.size() + word.size()}, follows_space});
    text += word;
  }
  document_.sentences.push_back(
      {{begin, text.size()}, {first_token, document_.tokens.size()}, begins_paragraph});
}

DocumentMaker& DocumentMaker::mention(std::string_view tokens, EntityKind kind, MentionType type) {
  const std::optional<TokenRange> range = find_unmarked(document_, split_at_spaces(tokens));
  expects(range.has_value(),
          "\"" + std::string(tokens) + "\" stands in the last sentence, behind the last mention");
  document_.mentions.push_back(
      {*range, id_at<Sentence>(document_.sentences.size() - 1), type, kind, 1.0, {}});
  return *this;
}

DocumentMaker& DocumentMaker::person(std::string_view tokens) {
  return mention(tokens, EntityKind::Person);
}

DocumentMaker& DocumentMaker::place(std::string_view tokens) {
  return mention(tokens, EntityKind::Place);
}

DocumentMaker& DocumentMaker::organization(std::string_view tokens) {
  return mention(tokens, EntityKind::Organization);
}

DocumentMaker& DocumentMaker::demonym(std::string_view tokens, std::string_view place) {
  mention(tokens, EntityKind::Place, MentionType::Demonym);
  document_.mentions.back().place = place;
  return *this;
}

DocumentMaker& DocumentMaker::date(std::string_view tokens, const std::string& iso) {
  const auto end = iso.empty() ? std::nullopt : std::optional(iso);
  document_.phrases.times.push_back(
      {.tokens = find_phrase(document_, tokens), .start = end, .end = end});
  return *this;
}

DocumentMaker& DocumentMaker::quotation(std::string_view tokens) {
  document_.phrases.quotations.push_back({find_phrase(document_, tokens)});
  return *this;
}

DocumentMaker& DocumentMaker::quotation_until(std::string_view tokens) {
  expects(!document_.phrases.quotations.empty(), "a quotation was marked before");
  document_.phrases.quotations.back().tokens.end = find_phrase(document_, tokens).end;
  return *this;
}

DocumentMaker& DocumentMaker::chain(const std::vector<std::string>& texts) {
  expects(!texts.empty(), "a chain has a text");
  Chain chain{.kind = {}, .name = texts.front(), .aliases = {}, .mentions = {}};
  for (const MentionId id : unchained_mentions()) {
    const Mention& mention = document_.mention(id);
    if (std::ranges::find(texts, document_.text_of(mention)) == texts.end()) {
      continue;
    }
    if (chain.mentions.empty()) {
      chain.kind = mention.kind;
    }
    if (mention.kind == chain.kind) {
      add_mention(chain, id, document_);
    }
  }
  expects(!chain.mentions.empty(), "\"" + texts.front() + "\" is a mention without a chain");
  document_.chains.push_back(std::move(chain));
  return *this;
}

DocumentMaker& DocumentMaker::chain_the_rest() {
  for (const MentionId id : unchained_mentions()) {
    const EntityKind kind = document_.mention(id).kind;
    const std::string name = name_of(id);
    auto chain = std::ranges::find_if(document_.chains, [&](const Chain& other) {
      return other.kind == kind && other.name == name;
    });
    if (chain == document_.chains.end()) {
      chain = document_.chains.insert(chain, Chain{kind, name, {}, {}});
    }
    add_mention(*chain, id, document_);
  }
  return *this;
}

std::vector<MentionId> DocumentMaker::unchained_mentions() const {
  std::vector<MentionId> free;
  for (std::size_t i = 0; i < document_.mentions.size(); ++i) {
    const MentionId id = id_at<Mention>(i);
    const bool is_chained = std::ranges::any_of(document_.chains, [&](const Chain& chain) {
      return std::ranges::find(chain.mentions, id) != chain.mentions.end();
    });
    if (!is_chained) {
      free.push_back(id);
    }
  }
  return free;
}

std::string DocumentMaker::name_of(MentionId id) const {
  const Mention& mention = document_.mention(id);
  return mention.type == MentionType::Demonym ? mention.place
                                              : std::string(document_.text_of(mention));
}

}  // namespace relata
