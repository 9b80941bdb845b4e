// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"
#include "extract/coreference/passes.h"

#include <algorithm>
#include <optional>

namespace relata {
namespace {

constexpr std::size_t kLongestAcronym = 6;

/// One word in capitals, points aside: "EU", "U.S."
bool looks_like_acronym(const Document& document, const Mention& mention) {
  const TokenRange tokens = name_tokens(document, mention.tokens);
  const std::string_view text = document.text_of(tokens);
  const bool is_upper_case = std::ranges::all_of(
      text, [](char letter) { return (letter >= 'A' && letter <= 'Z') || letter == '.'; });
  return tokens.size() == 1 && text.size() >= 2 && text.size() <= 2 * kLongestAcronym &&
         is_upper_case;
}

std::string_view token_text(const Document& document, std::size_t token) {
  return token < document.tokens.size() ? document.text_of(document.tokens[token])
                                        : std::string_view();
}

bool is_bracketed_behind(const Document& document, const Mention& outer, const Mention& inner) {
  return inner.tokens.begin == outer.tokens.end + 1 &&
         token_text(document, outer.tokens.end) == "(" &&
         token_text(document, inner.tokens.end) == ")";
}

/// Brackets are strong evidence: letters may be skipped or added, the first one must fit.
bool fits_bracket(const NameForm& shorter, const NameForm& longer) {
  return is_acronym_of(shorter, longer) || (longer.words.size() > 1 && shorter.words.size() == 1 &&
                                            shorter.words[0].front() == longer.words[0].front());
}

void join_bracketed(NameTable& names) {
  const Document& document = names.document();
  for (std::size_t i = 0; i + 1 < document.mentions.size(); ++i) {
    const Mention& outer = document.mentions[i];
    const Mention& inner = document.mentions[i + 1];
    if (!is_bracketed_behind(document, outer, inner)) {
      continue;
    }
    const bool is_acronym_inside = looks_like_acronym(document, inner);
    if (!is_acronym_inside && !looks_like_acronym(document, outer)) {
      continue;
    }
    const NameForm outer_form = name_form(document, outer.tokens);
    const NameForm inner_form = name_form(document, inner.tokens);
    const bool fits = is_acronym_inside ? fits_bracket(inner_form, outer_form)
                                        : fits_bracket(outer_form, inner_form);
    const NameId outer_name = names.name_of(id_at<Mention>(i));
    const NameId inner_name = names.name_of(id_at<Mention>(i + 1));
    if (fits && outer_name != inner_name) {
      names.join(is_acronym_inside ? inner_name : outer_name,
                 is_acronym_inside ? outer_name : inner_name);
    }
  }
}

/// The only name of several words whose initials these are.
std::optional<NameId> find_long_form(const NameTable& names, const std::vector<NameId>& long_names,
                                     NameId acronym) {
  std::optional<NameId> found;
  for (const NameId candidate : long_names) {
    if (names.kinds_agree(acronym, candidate) &&
        is_acronym_of(names.name(acronym).form, names.name(candidate).form)) {
      if (found) {
        return std::nullopt;
      }
      found = candidate;
    }
  }
  return found;
}

void join_initials(NameTable& names) {
  const Document& document = names.document();
  std::vector<NameId> long_names;
  std::vector<NameId> acronyms;
  for (const NameId id : names.live_names()) {
    const Name& name = names.name(id);
    const bool is_acronym = std::ranges::any_of(name.mentions, [&](MentionId mention) {
      return looks_like_acronym(document, document.mention(mention));
    });
    if (name.form.words.size() > 1 && names.kind_of(id) != EntityKind::Person) {
      long_names.push_back(id);
    } else if (name.form.words.size() == 1 && is_acronym) {
      acronyms.push_back(id);
    }
  }
  for (const NameId acronym : acronyms) {
    if (const auto long_form = find_long_form(names, long_names, acronym)) {
      names.join(acronym, *long_form);
    }
  }
}

}  // namespace

void join_acronyms(NameTable& names) {
  join_bracketed(names);
  join_initials(names);
}

}  // namespace relata
