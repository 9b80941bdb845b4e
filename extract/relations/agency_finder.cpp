// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/agency_finder.h"

#include "base/utf8.h"
#include "extract/relations/split_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace relata {
namespace {

constexpr double kConfidence = 0.85;
constexpr std::size_t kLongestEnding = 2;

constexpr std::array<std::string_view, 2> kBeforePlace{" of ", " of the "};

std::string folded(const Document& document, const Mention& mention) {
  std::string text = to_lower(document.text_of(mention));
  return text.starts_with("the ") ? text.substr(4) : text;
}

/// The places of a document by all their names and demonyms, in lower case.
std::map<std::string, ChainId, std::less<>> places_by_name(const Document& document) {
  std::map<std::string, ChainId, std::less<>> places;
  for (std::size_t i = 0; i < document.chains.size(); ++i) {
    const Chain& chain = document.chains[i];
    if (chain.kind == EntityKind::Place) {
      places.emplace(to_lower(chain.name), id_at<Chain>(i));
      for (const std::string& alias : chain.aliases) {
        places.emplace(to_lower(alias), id_at<Chain>(i));
      }
    }
  }
  return places;
}

class AgencyFinder {
 public:
  AgencyFinder(const Document& document, const Lexicon& lexicon)
      : document_(document),
        lexicon_(lexicon),
        agency_noun_(lexicon.find_class("agency_noun")),
        places_(places_by_name(document)) {}

  std::vector<FoundStatement> find() const {
    std::vector<FoundStatement> statements;
    for (std::size_t i = 0; i < document_.chains.size(); ++i) {
      if (document_.chains[i].kind == EntityKind::Organization) {
        find_in(id_at<Chain>(i), statements);
      }
    }
    return statements;
  }

 private:
  /// The first mention that names a place is enough.
  void find_in(ChainId agency, std::vector<FoundStatement>& statements) const {
    for (const MentionId id : document_.chain(agency).mentions) {
      const std::string name = folded(document_, document_.mention(id));
      const std::optional<ChainId> place = is_agency(name) ? place_in(name) : std::nullopt;
      if (place) {
        statements.push_back(statement(agency, id, *place));
        return;
      }
    }
  }

  [[nodiscard]] bool is_agency(std::string_view name) const {
    const std::vector<std::string_view> words = split_text(name, ' ');
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::vector<Sense> senses = lexicon_.senses_at(std::span(words).subspan(i));
      if (std::ranges::any_of(
              senses, [&](const Sense& sense) { return sense.word_class == agency_noun_; })) {
        return true;
      }
    }
    return false;
  }

  /// A place that the name begins with, else one behind its last "of".
  [[nodiscard]] std::optional<ChainId> place_in(std::string_view name) const {
    for (std::size_t space = name.rfind(' '); space != std::string_view::npos && space > 0;
         space = name.rfind(' ', space - 1)) {
      if (const auto place = place_of_adjective(name.substr(0, space))) {
        return place;
      }
    }
    for (const std::string_view joint : kBeforePlace) {
      const std::size_t at = name.rfind(joint);
      const auto found = at == std::string_view::npos
                             ? places_.end()
                             : places_.find(name.substr(at + joint.size()));
      if (found != places_.end()) {
        return found->second;
      }
    }
    return std::nullopt;
  }

  /// A place, its demonym, or the place with an ending ("russian").
  [[nodiscard]] std::optional<ChainId> place_of_adjective(std::string_view text) const {
    for (std::size_t ending = 0; ending <= kLongestEnding && ending < text.size(); ++ending) {
      const auto found = places_.find(text.substr(0, text.size() - ending));
      if (found != places_.end()) {
        return found->second;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] FoundStatement statement(ChainId agency, MentionId mention, ChainId place) const {
    FoundStatement statement;
    statement.subject = agency;
    statement.object = place;
    statement.predicate = "agency_of";
    statement.confidence = kConfidence;
    statement.sentence = document_.mention(mention).sentence;
    statement.subject_mention = mention;
    statement.object_mention = nearest_mention(place, mention);
    statement.rule = "place_in_agency_name";
    return statement;
  }

  [[nodiscard]] MentionId nearest_mention(ChainId chain, MentionId to) const {
    return *std::ranges::min_element(document_.chain(chain).mentions, {}, [&](MentionId mention) {
      return mention > to ? mention.value - to.value : to.value - mention.value;
    });
  }

  const Document& document_;
  const Lexicon& lexicon_;
  std::optional<ClassId> agency_noun_;
  std::map<std::string, ChainId, std::less<>> places_;
};

}  // namespace

std::vector<FoundStatement> find_agencies(const Document& document, const Lexicon& lexicon) {
  return AgencyFinder(document, lexicon).find();
}

}  // namespace relata
