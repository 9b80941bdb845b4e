// SPDX-License-Identifier: Apache-2.0
#include "graph/record/evidence_quoter.h"

#include "base/contract.h"
#include "tests/support/record_builder.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

DocumentRecord two_sentences() {
  return RecordBuilder("doc1", "\xC3\x89lan won. Zo\xC3\xAB Berg leads Acme.")
      .person("Zo\xC3\xAB Berg")
      .organization("Acme")
      .state({.subject = "Zo\xC3\xAB Berg",
              .predicate = "head_of",
              .object = "Acme",
              .sentence = "Zo\xC3\xAB Berg leads Acme."})
      .build();
}

TEST(EvidenceQuoter, QuotesTheSentenceFromTheText) {
  const DocumentRecord record = two_sentences();
  const Evidence quoted = EvidenceQuoter(record).quote(record.statements.front().evidence);
  EXPECT_EQ(quoted.text, "Zo\xC3\xAB Berg leads Acme.");
}

TEST(EvidenceQuoter, CountsThePlaceInCodePoints) {
  const DocumentRecord record = two_sentences();
  const Evidence quoted = EvidenceQuoter(record).quote(record.statements.front().evidence);
  EXPECT_EQ(quoted.sentence, (ByteSpan{.begin = 11, .end = 32}));
  EXPECT_EQ(quoted.code_points, (CodePointSpan{.begin = 10, .end = 30}));
}

TEST(EvidenceQuoter, BelievesTheEvidenceOfARecordWithoutText) {
  DocumentRecord record = two_sentences();
  const Evidence quoted = EvidenceQuoter(record).quote(record.statements.front().evidence);
  record.document.text = std::nullopt;
  EXPECT_EQ(EvidenceQuoter(record).quote(quoted), quoted);
}

TEST(EvidenceQuoter, RefusesEvidenceWithoutAnyQuote) {
  DocumentRecord record = two_sentences();
  record.document.text = std::nullopt;
  EXPECT_THROW(static_cast<void>(EvidenceQuoter(record).quote(record.statements.front().evidence)),
               ContractViolation);
}

TEST(EvidenceQuoter, RefusesASentenceOutsideTheText) {
  DocumentRecord record = two_sentences();
  record.statements.front().evidence.sentence.end += 1;
  EXPECT_THROW(static_cast<void>(EvidenceQuoter(record).quote(record.statements.front().evidence)),
               ContractViolation);
}

}  // namespace
}  // namespace relata
