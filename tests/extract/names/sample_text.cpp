// SPDX-License-Identifier: Apache-2.0
#include "tests/extract/names/sample_text.h"

#include "base/contract.h"
#include "extract/names/capitalized_run.h"
#include "extract/tokenize/tokenizer.h"

#include <array>

namespace relata {

namespace {

constexpr std::string_view kLists = R"([country]
Norland
Westland
United Kingdom
US
[region]
Mass.
Bergmark
[capital]
Norstad
[city]
Holmstad
New Holm
Nice
Vladimir
[area]
North Sea
England and Wales
[demonym]
Norlandic	Norland
Norlander	Norland
[member]
Whig	Whig Party
[institution]
General Assembly
Senate
Supreme Court
Parliament
[organization]
Red Ring
NATO
Law and Order
[media]
Norland Times
[company]
Acme
Orchard
Smith & Holm
[first_name]
Marshal	m2
Anna	f7
Peter	m6
Will	m6
Vladimir	m2
Georgia	f5
[surname]
Berg
Holm
Park
Law
[word]
sheriff
reduction
law
park
nice
will
orchard
police
council
supreme
court
health
human
services
foreign
affairs
officer
treaty
leader
signs
border
talks
fail
works
river
senate
parliament
planned
war
[function_word]
he
on
the
of
and
if
this
it
in
will
[honorific]
Mr.
[title]
Marshal
General
President
Prime Minister
Minister
Foreign Minister
Officer
[role]
singer
president
[organization_head]
Office
Center
University
Party
Ministry
Council
Police
[organization_stem]
Court
University
Ministry
Council
Bank
[place_head]
Convention Center
Park
River
[place_stem]
Gulf
Republic
[place_prefix]
Lake
[other_head]
Treaty
War
Law
[other_stem]
Battle
[other_prefix]
Tropical Storm
Hurricane
[designator]
Inc.
[particle]
del
de
von
al
[name_suffix]
Jr.
II
[place_noun]
city
province
northern
[organization_noun]
newspaper
company
forces
[person_verb]
said
[place_preposition]
in
near
[date]
Monday
March
[not_name]
Covid
Nobel Prize
)";

}  // namespace

const Gazetteer& sample_gazetteer() {
  static const Gazetteer kGazetteer(std::array<std::string_view, 1>{kLists});
  return kGazetteer;
}

SampleText::SampleText(std::string text) {
  document_.text = std::move(text);
  Workspace scratch;
  Tokenizer().annotate(document_, scratch);
  words_ = read_words(document_, sample_gazetteer());
}

TokenRange SampleText::range_of(std::string_view part) const {
  const std::size_t begin = document_.text.find(part);
  expects(begin != std::string::npos, "the text has the part");
  TokenRange range;
  while (document_.tokens[range.begin].span.begin < begin) {
    ++range.begin;
  }
  range.end = range.begin;
  while (range.end < words_.size() && document_.tokens[range.end].span.end <= begin + part.size()) {
    ++range.end;
  }
  return range;
}

NameContext SampleText::context_of(std::string_view part) const {
  const std::size_t begin = range_of(part).begin;
  return {sample_gazetteer(), words_, find_run(words_, begin, words_.size()), false, false};
}

std::string SampleText::text_of(TokenRange tokens) const {
  return std::string(document_.text_of(tokens));
}

std::string SampleText::text_of(std::string_view part, const NameReading& reading) const {
  return text_of({range_of(part).begin, reading.end});
}

}  // namespace relata
