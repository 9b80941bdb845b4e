// SPDX-License-Identifier: Apache-2.0
#include "evaluation/word_alignment.h"

#include "base/utf8.h"

#include <algorithm>

namespace relata {

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
using Words = std::vector<PlacedWord>;

std::size_t character_count(std::string_view form) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < form.size();) {
    const DecodedCodePoint character = decode_code_point(form, at);
    count += is_space(character.value) ? 0U : 1U;
    at += character.size_bytes;
  }
  return count;
}

void place_sentence(const ConlluSentence& sentence, std::size_t begin, PlacedText& text) {
  auto next = sentence.multiwords.begin();
  std::size_t at = begin;
  for (std::size_t i = 0; i < sentence.words.size();) {
    const bool is_multiword = next != sentence.multiwords.end() && next->begin == i;
    const std::size_t end_word = is_multiword ? next->end : i + 1;
    const std::size_t end =
        at + character_count(is_multiword ? next->form : sentence.words[i].form);
    for (; i < end_word; ++i) {
      text.words.push_back({at, end, is_multiword, to_lower(sentence.words[i].form)});
    }
    next += is_multiword ? 1 : 0;
    at = end;
  }
  text.sentences.emplace_back(begin, at);
}

/// A stretch of both word lists.
struct Stretch {
  std::size_t gold_begin;
  std::size_t gold_end;
  std::size_t found_begin;
  std::size_t found_end;
};

/// Where the stretch that begins with a token of several words ends: at the first place where no
/// token of several words reaches on.
Stretch multiword_stretch(const Words& gold, const Words& found, std::size_t g, std::size_t f) {
  Stretch stretch{g, g, f, f};
  std::size_t reach = gold[g].is_in_multiword ? gold[g].end : found[f].end;
  bool grows = true;
  while (grows) {
    grows = false;
    std::size_t& at_gold = stretch.gold_end;
    std::size_t& at_found = stretch.found_end;
    if (at_gold < gold.size() && gold[at_gold].begin < reach) {
      reach = gold[at_gold].is_in_multiword ? std::max(reach, gold[at_gold].end) : reach;
      ++at_gold;
      grows = true;
    }
    if (at_found < found.size() && found[at_found].begin < reach) {
      reach = found[at_found].is_in_multiword ? std::max(reach, found[at_found].end) : reach;
      ++at_found;
      grows = true;
    }
  }
  return stretch;
}

/// Adds the longest common sequence of forms. Cost: product of the sizes, which are a few words.
void align_forms(const Words& gold, const Words& found, const Stretch& stretch, Pairs& pairs) {
  const std::size_t rows = stretch.gold_end - stretch.gold_begin;
  const std::size_t columns = stretch.found_end - stretch.found_begin;
  const auto is_same = [&](std::size_t i, std::size_t j) {
    return gold[stretch.gold_begin + i].form == found[stretch.found_begin + j].form;
  };
  std::vector<std::vector<std::size_t>> longest(rows + 1, std::vector<std::size_t>(columns + 1, 0));
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      longest[i][j] = is_same(i, j) ? longest[i + 1][j + 1] + 1
                                    : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
    if (is_same(i, j)) {
      pairs.emplace_back(stretch.gold_begin + i++, stretch.found_begin + j++);
    } else if (longest[i][j] == longest[i + 1][j]) {
      ++i;
    } else {
      ++j;
    }
  }
}

}  // namespace

PlacedText place_words(const ConlluDocument& document) {
  PlacedText text;
  for (const ConlluSentence& sentence : document.sentences) {
    place_sentence(sentence, text.sentences.empty() ? 0 : text.sentences.back().second, text);
  }
  return text;
}

Pairs align_words(const Words& gold, const Words& found) {
  Pairs pairs;
  std::size_t g = 0;
  std::size_t f = 0;
  while (g < gold.size() && f < found.size()) {
    const PlacedWord& wanted = gold[g];
    const PlacedWord& word = found[f];
    if (word.end <= wanted.begin) {
      ++f;
    } else if (wanted.end <= word.begin) {
      ++g;
    } else if (wanted.is_in_multiword || word.is_in_multiword) {
      const Stretch stretch = multiword_stretch(gold, found, g, f);
      align_forms(gold, found, stretch, pairs);
      g = std::max(stretch.gold_end, g + 1);
      f = stretch.found_end;
    } else if (wanted.begin == word.begin && wanted.end == word.end) {
      pairs.emplace_back(g++, f++);
    } else if (wanted.begin <= word.begin) {
      ++g;
    } else {
      ++f;
    }
  }
  return pairs;
}

}  // namespace relata
