// SPDX-License-Identifier: Apache-2.0
#pragma once
// Annotated documents built by hand, for the tests of single stages.

#include "extract/text/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// Writes a document sentence by sentence and marks its mentions and chains:
///
///     const Document document = DocumentMaker()
///         .sentence("Anna Berg , the president of Norland , resigned .")
///         .person("Anna Berg").place("Norland")
///         .sentence("Berg thanked Norlandic voters .")
///         .person("Berg").demonym("Norlandic", "Norland")
///         .chain({"Anna Berg", "Berg"}).chain_the_rest()
///         .make();
///
/// Tokens are split at single spaces, but the text reads as people write it ("Berg, the
/// president"): signs that lean on a neighbour stand without a space. Mentions are marked in text
/// order. Throws: ContractViolation when words to be marked are not there, so that a slip in a test
/// is loud.
class DocumentMaker {
 public:
  explicit DocumentMaker(std::string id = "test");

  /// Appends a sentence to the current paragraph.
  DocumentMaker& sentence(std::string_view tokens);
  /// Appends a sentence that begins a paragraph, behind an empty line.
  DocumentMaker& paragraph(std::string_view tokens);

  /// Marks the first place behind the last mention where these tokens stand in the last sentence.
  DocumentMaker& mention(std::string_view tokens, EntityKind kind,
                         MentionType type = MentionType::Name);
  DocumentMaker& person(std::string_view tokens);
  DocumentMaker& place(std::string_view tokens);
  DocumentMaker& organization(std::string_view tokens);
  /// demonym("Russian", "Russia")
  DocumentMaker& demonym(std::string_view tokens, std::string_view place);

  /// Marks a date, as it is resolved, in the last sentence; "" where it is not.
  DocumentMaker& date(std::string_view tokens, const std::string& iso);
  /// Marks a quotation, with its marks, in the last sentence.
  DocumentMaker& quotation(std::string_view tokens);
  /// Lets the last quotation go on to the end of these tokens of the last sentence.
  DocumentMaker& quotation_until(std::string_view tokens);

  /// One chain of all mentions so far that have one of these texts and no chain yet. It has the
  /// kind of the first of them and the first text as its name; the other names and demonyms are its
  /// aliases.
  DocumentMaker& chain(const std::vector<std::string>& texts);
  /// Chains what is left over: mentions of one kind and text belong together, and demonyms to the
  /// place they stand for.
  DocumentMaker& chain_the_rest();

  [[nodiscard]] Document make() const { return document_; }

 private:
  void append_sentence(std::string_view tokens, bool begins_paragraph);
  [[nodiscard]] std::vector<MentionId> unchained_mentions() const;
  [[nodiscard]] std::string name_of(MentionId mention) const;

  Document document_;
};

}  // namespace relata
