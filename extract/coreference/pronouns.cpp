// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/pronouns.h"

#include "base/utf8.h"
#include "extract/coreference/name_form.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace relata {
namespace {

struct GenderedWord {
  std::string_view word;
  Gender gender;
};

constexpr std::array<GenderedWord, 5> kPronouns{{{"he", Gender::Male},
                                                 {"him", Gender::Male},
                                                 {"his", Gender::Male},
                                                 {"she", Gender::Female},
                                                 {"her", Gender::Female}}};

/// Words before a name that tell its gender, as titles do: "his daughter Ada".
constexpr std::array<GenderedWord, 20> kKinWords{
    {{"wife", Gender::Female},       {"daughter", Gender::Female},  {"mother", Gender::Female},
     {"sister", Gender::Female},     {"aunt", Gender::Female},      {"niece", Gender::Female},
     {"actress", Gender::Female},    {"widow", Gender::Female},     {"girlfriend", Gender::Female},
     {"chairwoman", Gender::Female}, {"husband", Gender::Male},     {"son", Gender::Male},
     {"father", Gender::Male},       {"brother", Gender::Male},     {"uncle", Gender::Male},
     {"nephew", Gender::Male},       {"businessman", Gender::Male}, {"widower", Gender::Male},
     {"boyfriend", Gender::Male},    {"chairman", Gender::Male}}};

/// A person at a token: a name, or a pronoun that was understood.
struct Appearance {
  std::size_t token = 0;
  ChainId chain;
};

struct ResolvedPronoun {
  std::size_t token = 0;
  SentenceId sentence;
  ChainId chain;
};

std::optional<Gender> gender_in(std::span<const GenderedWord> words, std::string_view text) {
  const auto found = std::ranges::find(words, to_lower(text), &GenderedWord::word);
  return found == words.end() ? std::nullopt : std::optional(found->gender);
}

class PronounReader {
 public:
  explicit PronounReader(const Document& document)
      : document_(document), genders_(document.chains.size()), chains_(document.mentions.size()) {
    for (std::size_t i = 0; i < document.chains.size(); ++i) {
      for (const MentionId mention : document.chains[i].mentions) {
        chains_[mention.index()] = id_at<Chain>(i);
      }
    }
  }

  std::vector<ResolvedPronoun> read() {
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      read_sentence(id_at<Sentence>(i));
    }
    return std::move(resolved_);
  }

 private:
  void read_sentence(SentenceId id) {
    const Sentence& sentence = document_.sentence(id);
    std::vector<Appearance> here;
    for (std::size_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      const std::string_view text = document_.text_of(document_.tokens[token]);
      if (const auto person = person_at(token)) {
        here.push_back({token, *person});
      } else if (const auto gender = gender_in(kPronouns, text); gender && !is_quoted(token)) {
        const bool is_first = token == sentence.tokens.begin;
        if (const auto chain = resolve(here, *gender, is_first)) {
          genders_[chain->index()] = *gender;
          here.push_back({token, *chain});
          resolved_.push_back({token, id, *chain});
        }
      }
    }
    if (!here.empty()) {
      before_ = std::move(here);
    } else if (sentence.begins_paragraph) {
      before_.clear();
    }
  }

  [[nodiscard]] bool is_quoted(std::size_t token) const {
    return find_phrase_at(document_.phrases.quotations, token) != nullptr;
  }

  /// The chain of a person whose name begins at a token.
  std::optional<ChainId> person_at(std::size_t token) {
    while (mention_ < document_.mentions.size() &&
           document_.mentions[mention_].tokens.begin < token) {
      ++mention_;
    }
    const bool is_here =
        mention_ < document_.mentions.size() && document_.mentions[mention_].tokens.begin == token;
    const auto chain = is_here ? chains_[mention_] : std::nullopt;
    if (!chain || document_.chain(*chain).kind != EntityKind::Person) {
      return std::nullopt;
    }
    learn_gender(*chain, token);
    return chain;
  }

  /// From the word before the name, a comma aside: "Mrs Berg", "his daughter, Ada".
  void learn_gender(ChainId chain, std::size_t token) {
    const auto word_before = [&](std::size_t at) {
      return at == 0 ? std::string_view() : document_.text_of(document_.tokens[at - 1]);
    };
    const bool follows_comma = word_before(token) == ",";
    const std::string_view word = word_before(follows_comma ? token - 1 : token);
    auto gender = gender_in(kKinWords, word);
    if (!gender && !follows_comma) {
      gender = gender_of_title(word);
    }
    if (gender) {
      genders_[chain.index()] = gender;
    }
  }

  [[nodiscard]] std::optional<ChainId> resolve(const std::vector<Appearance>& here, Gender gender,
                                               bool is_first) const {
    const std::vector<ChainId> near = people(here, gender);
    if (!near.empty()) {
      return near.size() == 1 ? std::optional(near.front()) : std::nullopt;
    }
    const std::vector<ChainId> earlier = people(before_, gender);
    const bool is_clear = earlier.size() == 1 || (is_first && !earlier.empty());
    return is_clear ? std::optional(earlier.front()) : std::nullopt;
  }

  /// Each person once, in the order of the first appearance.
  [[nodiscard]] std::vector<ChainId> people(const std::vector<Appearance>& appearances,
                                            Gender gender) const {
    std::vector<ChainId> people;
    for (const Appearance& appearance : appearances) {
      const auto known = genders_[appearance.chain.index()];
      const bool fits = !known || *known == gender;
      if (fits && std::ranges::find(people, appearance.chain) == people.end()) {
        people.push_back(appearance.chain);
      }
    }
    return people;
  }

  const Document& document_;
  std::vector<std::optional<Gender>> genders_;  // by chain
  std::vector<std::optional<ChainId>> chains_;  // by mention
  std::vector<Appearance> before_;              // in the last sentence with a person
  std::vector<ResolvedPronoun> resolved_;
  std::size_t mention_ = 0;
};

}  // namespace

void add_pronouns(Document& document) {
  const std::vector<ResolvedPronoun> pronouns = PronounReader(document).read();
  std::vector<Mention> mentions;
  std::vector<MentionId> new_ids;
  auto pronoun = pronouns.begin();
  std::vector<std::pair<MentionId, ChainId>> added;
  const auto add_until = [&](std::size_t token) {
    for (; pronoun != pronouns.end() && pronoun->token < token; ++pronoun) {
      added.emplace_back(id_at<Mention>(mentions.size()), pronoun->chain);
      mentions.push_back({{pronoun->token, pronoun->token + 1},
                          pronoun->sentence,
                          MentionType::Pronoun,
                          EntityKind::Person,
                          1.0,
                          {}});
    }
  };
  for (Mention& mention : document.mentions) {
    add_until(mention.tokens.begin);
    new_ids.push_back(id_at<Mention>(mentions.size()));
    mentions.push_back(std::move(mention));
  }
  add_until(document.tokens.size());
  document.mentions = std::move(mentions);
  for (Chain& chain : document.chains) {
    std::ranges::transform(chain.mentions, chain.mentions.begin(),
                           [&](MentionId id) { return new_ids[id.index()]; });
  }
  for (const auto& [mention, chain] : added) {
    document.chains[chain.index()].mentions.push_back(mention);
  }
  for (Chain& chain : document.chains) {
    std::ranges::sort(chain.mentions);
  }
}

}  // namespace relata
