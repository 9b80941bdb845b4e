// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/name_table.h"

#include "base/contract.h"

#include <algorithm>
#include <utility>

namespace relata {
namespace {

/// From here on a kind may keep a name apart from another of the same form.
constexpr double kSureKind = 0.8;

constexpr std::array kKinds{EntityKind::Person, EntityKind::Place, EntityKind::Organization};

std::size_t index_of(EntityKind kind) {
  return static_cast<std::size_t>(kind);
}

NameForm form_of(const Document& document, const Mention& mention) {
  return mention.place.empty() ? name_form(document, mention.tokens) : name_form(mention.place);
}

/// The kind with the most votes; the first of equals.
EntityKind winner(const Name& name) {
  return *std::ranges::max_element(kKinds, {},
                                   [&](EntityKind kind) { return name.votes[index_of(kind)]; });
}

}  // namespace

NameTable::NameTable(const Document& document)
    : document_(document), owners_(document.mentions.size()) {
  std::vector<std::string> order;
  std::map<std::string, std::vector<MentionId>> mentions_by_key;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    std::string key = form_of(document, document.mentions[i]).key();
    std::vector<MentionId>& mentions = mentions_by_key[key];
    if (mentions.empty()) {
      order.push_back(std::move(key));
    }
    mentions.push_back(id_at<Mention>(i));
  }
  for (const std::string& key : order) {
    const std::vector<MentionId>& mentions = mentions_by_key[key];
    add_names_of(form_of(document, document.mention(mentions.front())), mentions);
  }
}

/// One name a sure kind; what is not sure goes to the kind with the most votes.
void NameTable::add_names_of(const NameForm& form, const std::vector<MentionId>& mentions) {
  Name all;
  for (const MentionId mention : mentions) {
    vote(mention, all);
  }
  const auto is_sure = [&](EntityKind kind) { return all.certainty[index_of(kind)] >= kSureKind; };
  const EntityKind common = winner(all);
  std::map<EntityKind, NameId> names;
  for (const MentionId mention : mentions) {
    const EntityKind own = document_.mention(mention).kind;
    const EntityKind kind = is_sure(own) && is_sure(common) ? own : common;
    if (!names.contains(kind)) {
      names.emplace(kind, add_name(form));
    }
    owners_[mention.index()] = names.at(kind);
    Name& name = names_[names.at(kind).index()];
    name.mentions.push_back(mention);
    vote(mention, name);
  }
}

NameId NameTable::add_name(const NameForm& form) {
  const NameId id = id_at<Name>(names_.size());
  names_.push_back({.form = form, .mentions = {}});
  by_key_[form.key()].push_back(id);
  if (form.words.size() > 1) {
    by_first_word_[form.words.front()].push_back(id);
    by_last_word_[form.words.back()].push_back(id);
  }
  return id;
}

void NameTable::vote(MentionId mention, Name& name) const {
  const std::size_t kind = index_of(document_.mention(mention).kind);
  const double confidence = document_.mention(mention).kind_confidence;
  name.votes[kind] += confidence;
  name.certainty[kind] = std::max(name.certainty[kind], confidence);
}

std::vector<NameId> NameTable::live_names() const {
  std::vector<NameId> live;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!names_[i].mentions.empty()) {
      live.push_back(id_at<Name>(i));
    }
  }
  return live;
}

std::vector<NameId> NameTable::longer_names_from(const std::string& first_word) const {
  return live(by_first_word_, first_word);
}

std::vector<NameId> NameTable::longer_names_to(const std::string& last_word) const {
  return live(by_last_word_, last_word);
}

std::vector<NameId> NameTable::names_of_form(const std::string& key) const {
  return live(by_key_, key);
}

std::vector<NameId> NameTable::live(const Index& index, const std::string& key) const {
  std::vector<NameId> live;
  if (const auto found = index.find(key); found != index.end()) {
    std::ranges::copy_if(found->second, std::back_inserter(live),
                         [&](NameId id) { return !name(id).mentions.empty(); });
  }
  return live;
}

EntityKind NameTable::kind_of(NameId id) const {
  return winner(name(id));
}

bool NameTable::may_be(NameId id, EntityKind kind) const {
  const EntityKind own = kind_of(id);
  return own == kind || name(id).certainty[index_of(own)] < kSureKind;
}

bool NameTable::kinds_agree(NameId left, NameId right) const {
  return may_be(left, kind_of(right)) || may_be(right, kind_of(left));
}

void NameTable::join(NameId from, NameId into) {
  expects(from != into && !name(from).mentions.empty() && !name(into).mentions.empty(),
          "two different live names are joined");
  for (const MentionId mention : std::exchange(names_[from.index()].mentions, {})) {
    adopt(mention, into);
  }
}

void NameTable::move(MentionId mention, NameId into) {
  std::erase(names_[owners_[mention.index()].index()].mentions, mention);
  adopt(mention, into);
}

void NameTable::adopt(MentionId mention, NameId into) {
  owners_[mention.index()] = into;
  names_[into.index()].mentions.push_back(mention);
  vote(mention, names_[into.index()]);
}

}  // namespace relata
