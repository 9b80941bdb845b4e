// SPDX-License-Identifier: Apache-2.0
#pragma once
// The names of a document while passes find out which of them are names of one thing.

#include "extract/coreference/name_form.h"
#include "extract/text/document.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace relata {

/// Mentions of one form and kind; later also those of other forms that were joined to it.
struct Name {
  NameForm form;  ///< of a demonym: the place's
  std::vector<MentionId> mentions;
  std::array<double, 3> votes{};      ///< by kind, the sum of confidences
  std::array<double, 3> certainty{};  ///< by kind, the highest confidence
};

using NameId = Id<Name>;

/// Begins with one name for mentions that read the same, a demonym counting as its place. A place
/// and a team of one form stay apart only when both kinds are sure: an unsure mention goes where
/// more of its form are.
class NameTable {
 public:
  /// Valid until: `document` ends.
  explicit NameTable(const Document& document);

  [[nodiscard]] const Document& document() const { return document_; }

  [[nodiscard]] const Name& name(NameId id) const { return names_[id.index()]; }

  /// Names that were not joined to another, in the order of their first appearance.
  [[nodiscard]] std::vector<NameId> live_names() const;

  /// Live names of two words or more with this first, or last, word.
  [[nodiscard]] std::vector<NameId> longer_names_from(const std::string& first_word) const;
  [[nodiscard]] std::vector<NameId> longer_names_to(const std::string& last_word) const;
  /// Live names of exactly this form; at most one of each kind.
  [[nodiscard]] std::vector<NameId> names_of_form(const std::string& key) const;

  /// The name that has this mention now.
  [[nodiscard]] NameId name_of(MentionId mention) const { return owners_[mention.index()]; }

  [[nodiscard]] EntityKind kind_of(NameId id) const;
  [[nodiscard]] bool may_be(NameId id, EntityKind kind) const;
  /// Whether the kinds are equal, or one of them is not sure.
  [[nodiscard]] bool kinds_agree(NameId left, NameId right) const;

  /// `from` becomes another form of `into`. Requires: two different live names.
  void join(NameId from, NameId into);
  /// One mention alone changes its name.
  void move(MentionId mention, NameId into);

 private:
  using Index = std::map<std::string, std::vector<NameId>, std::less<>>;

  void add_names_of(const NameForm& form, const std::vector<MentionId>& mentions);
  NameId add_name(const NameForm& form);
  void adopt(MentionId mention, NameId into);
  void vote(MentionId mention, Name& name) const;
  [[nodiscard]] std::vector<NameId> live(const Index& index, const std::string& key) const;

  const Document& document_;
  std::vector<Name> names_;
  std::vector<NameId> owners_;  // by mention
  Index by_key_;
  Index by_first_word_;
  Index by_last_word_;
};

}  // namespace relata
