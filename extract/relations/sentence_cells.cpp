// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/sentence_cells.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace relata {
namespace {

constexpr std::size_t kLongestPhrase = 8;

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kStraightSigns{
    {{"\u2019", "'"},
     {"\u2018", "'"},
     {"\u201c", "\""},
     {"\u201d", "\""},
     {"\u2014", "--"},
     {"\u2013", "--"}}};

std::string straighten(std::string text) {
  for (const auto& [curly, straight] : kStraightSigns) {
    for (std::size_t at = text.find(curly); at != std::string::npos; at = text.find(curly, at)) {
      text.replace(at, curly.size(), straight);
    }
  }
  return text;
}

std::string word_of(const Document& document, std::size_t token) {
  return straighten(to_lower(document.text_of(document.tokens[token])));
}

bool has_letter_or_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCodePoint point = decode_code_point(text, at);
    if (is_letter(point.value) || is_digit(point.value)) {
      return true;
    }
    at += point.size_bytes;
  }
  return false;
}

class CellMaker {
 public:
  CellMaker(const Document& document, const ChainOfMention& chains, const Lexicon& lexicon)
      : document_(document), chains_(chains), lexicon_(lexicon) {}

  std::vector<Cell> make(SentenceId sentence) {
    const TokenRange tokens = document_.sentence(sentence).tokens;
    std::size_t mention = first_mention(sentence);
    for (std::size_t token = tokens.begin; token < tokens.end; token = cells_.back().tokens.end) {
      const bool is_name =
          mention < document_.mentions.size() && document_.mentions[mention].tokens.begin <= token;
      cells_.push_back(is_name ? name_cell(id_at<Mention>(mention++)) : word_cell(token));
    }
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      cells_[i].senses = cells_[i].mention ? name_senses(cells_[i]) : word_senses(i);
    }
    drop_parts_of_phrases();
    return std::move(cells_);
  }

 private:
  [[nodiscard]] std::size_t first_mention(SentenceId sentence) const {
    const auto first =
        std::ranges::lower_bound(document_.mentions, sentence, {}, &Mention::sentence);
    return static_cast<std::size_t>(first - document_.mentions.begin());
  }

  [[nodiscard]] Cell word_cell(std::size_t token) const {
    Cell cell;
    cell.tokens = {token, token + 1};
    cell.word = word_of(document_, token);
    cell.is_sign = !has_letter_or_digit(cell.word);
    return cell;
  }

  [[nodiscard]] Cell name_cell(MentionId id) const {
    const Mention& mention = document_.mention(id);
    Cell cell;
    cell.tokens = mention.tokens;
    cell.mention = id;
    cell.chain = chains_[id.index()];
    cell.kind = cell.chain ? document_.chain(*cell.chain).kind : mention.kind;
    cell.is_demonym = mention.type == MentionType::Demonym;
    for (std::size_t token = cell.tokens.begin; token < cell.tokens.end; ++token) {
      cell.word += cell.word.empty() ? "" : " ";
      cell.word += word_of(document_, token);
    }
    return cell;
  }

  /// Phrases go no further than the next name.
  [[nodiscard]] std::vector<Sense> word_senses(std::size_t first) const {
    std::vector<std::string_view> words;
    for (std::size_t i = first; i < cells_.size() && !cells_[i].mention; ++i) {
      words.push_back(cells_[i].word);
      if (words.size() == kLongestPhrase) {
        break;
      }
    }
    return lexicon_.senses_at(words);
  }

  [[nodiscard]] std::vector<Sense> name_senses(const Cell& cell) const {
    std::vector<std::string> words;
    for (std::size_t token = cell.tokens.begin; token < cell.tokens.end; ++token) {
      words.push_back(word_of(document_, token));
    }
    const std::vector<std::string_view> views(words.begin(), words.end());
    std::vector<Sense> senses = lexicon_.senses_at(views);
    std::erase_if(senses, [&](const Sense& sense) { return sense.word_count != words.size(); });
    for (Sense& sense : senses) {
      sense.word_count = 1;  // the cells it takes
    }
    return senses;
  }

  /// "minister" is no office where "prime minister" stands.
  void drop_parts_of_phrases() {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      for (const Sense& whole : cells_[i].senses) {
        for (std::size_t part = i + 1; part < i + whole.word_count; ++part) {
          std::erase_if(cells_[part].senses, [&](const Sense& sense) {
            return sense.word_class == whole.word_class &&
                   part + sense.word_count <= i + whole.word_count;
          });
        }
      }
    }
  }

  const Document& document_;
  const ChainOfMention& chains_;
  const Lexicon& lexicon_;
  std::vector<Cell> cells_;
};

}  // namespace

ChainOfMention chains_by_mention(const Document& document) {
  ChainOfMention chains(document.mentions.size());
  for (std::size_t i = 0; i < document.chains.size(); ++i) {
    for (const MentionId mention : document.chains[i].mentions) {
      chains[mention.index()] = id_at<Chain>(i);
    }
  }
  return chains;
}

std::vector<Cell> make_cells(const Document& document, SentenceId sentence,
                             const ChainOfMention& chains, const Lexicon& lexicon) {
  return CellMaker(document, chains, lexicon).make(sentence);
}

}  // namespace relata
