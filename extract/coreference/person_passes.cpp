// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/passes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace relata {
namespace {

bool is_person(const NameTable& names, NameId id) {
  return names.kind_of(id) == EntityKind::Person;
}

bool is_full_name(const NameTable& names, NameId id) {
  return is_person(names, id) && names.name(id).form.words.size() > 1;
}

/// "Ada K. Lovelace" as {"ada", "lovelace"}.
NameForm without_middle_initials(NameForm form) {
  if (form.words.size() > 2) {
    form.words.erase(std::remove_if(form.words.begin() + 1, form.words.end() - 1,
                                    [](const std::string& word) { return word.size() == 1; }),
                     form.words.end() - 1);
  }
  return form;
}

void join_middle_initials(NameTable& names) {
  std::map<std::string, NameId> by_key;
  for (const NameId id : names.live_names()) {
    if (!is_full_name(names, id)) {
      continue;
    }
    const std::string key = without_middle_initials(names.name(id).form).key();
    const auto [found, is_new] = by_key.emplace(key, id);
    if (!is_new) {
      names.join(id, found->second);
    }
  }
}

/// What the word before a mention, or a title inside it, says.
std::optional<Gender> gender_of(const Document& document, MentionId id) {
  const Mention& mention = document.mention(id);
  const std::size_t name = name_tokens(document, mention.tokens).begin;
  if (name == document.sentence(mention.sentence).tokens.begin) {
    return std::nullopt;
  }
  return gender_of_title(document.text_of(document.tokens[name - 1]));
}

std::optional<Gender> gender_of(const NameTable& names, NameId id) {
  for (const MentionId mention : names.name(id).mentions) {
    if (const auto gender = gender_of(names.document(), mention)) {
      return gender;
    }
  }
  return std::nullopt;
}

/// People of one surname, each with the full name's first mention.
class Namesakes {
 public:
  Namesakes(const NameTable& names, const std::vector<NameId>& people) {
    for (const NameId id : people) {
      people_.push_back({id, names.name(id).mentions.front(), gender_of(names, id)});
    }
    std::ranges::sort(people_, {}, &Person::first);
  }

  /// Whom a bare surname means.
  NameId choose(const Document& document, MentionId surname) {
    const std::optional<Gender> gender = gender_of(document, surname);
    const auto fits = [&](const Person& person) {
      return !gender || !person.gender || *gender == *person.gender;
    };
    if (last_ && fits(*last_)) {
      return last_->name;
    }
    const Person* choice = nullptr;
    for (const Person& person : people_) {
      const bool is_before = person.first < surname;
      if (fits(person) && (is_before || choice == nullptr)) {
        choice = &person;
      }
    }
    last_ = choice == nullptr ? people_.front() : *choice;
    return last_->name;
  }

 private:
  struct Person {
    NameId name;
    MentionId first;
    std::optional<Gender> gender;
  };

  std::vector<Person> people_;
  std::optional<Person> last_;
};

/// Full names that end with this one.
std::vector<NameId> find_namesakes(const NameTable& names, NameId surname) {
  const NameForm& form = names.name(surname).form;
  std::vector<NameId> people;
  for (const NameId id : names.longer_names_to(form.words.back())) {
    if (is_full_name(names, id) && is_proper_suffix(form, names.name(id).form)) {
      people.push_back(id);
    }
  }
  return people;
}

void join_surnames(NameTable& names) {
  for (const NameId surname : names.live_names()) {
    if (!names.may_be(surname, EntityKind::Person)) {
      continue;
    }
    const std::vector<NameId> people = find_namesakes(names, surname);
    if (people.empty()) {
      continue;
    }
    Namesakes namesakes(names, people);
    const std::vector<MentionId> mentions = names.name(surname).mentions;
    for (const MentionId mention : mentions) {
      names.move(mention, namesakes.choose(names.document(), mention));
    }
  }
}

void join_forenames(NameTable& names) {
  for (const NameId forename : names.live_names()) {
    const NameForm& form = names.name(forename).form;
    if (form.words.size() != 1 || !is_person(names, forename)) {
      continue;
    }
    std::vector<NameId> people = names.longer_names_from(form.words.front());
    std::erase_if(people, [&](NameId id) { return !is_full_name(names, id); });
    if (people.size() == 1) {
      names.join(forename, people.front());
    }
  }
}

}  // namespace

void join_persons(NameTable& names) {
  join_middle_initials(names);
  join_surnames(names);
  join_forenames(names);
}

}  // namespace relata
