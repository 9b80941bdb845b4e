// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_writer.h"

#include "extract/text/conllu_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

const std::string kSample =
    "# newdoc id = one\n"
    "# text = Berg doesn't run.\n"
    "1\tBerg\tBerg\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\tName=B-Person\n"
    "2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdoes\tdo\tAUX\tVBZ\t_\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
    "4\trun\trun\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n";

TEST(ToConllu, WritesWhatWasRead) {
  const auto read = parse_conllu(kSample, "a.conllu");
  ASSERT_TRUE(read);
  EXPECT_EQ(to_conllu(read->at(0)), kSample);
}

TEST(ToConllu, WritesUnderscoresForWhatIsNotKnown) {
  ConlluSentence sentence;
  sentence.words.push_back({.form = "Go"});
  EXPECT_EQ(to_conllu(sentence), "1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}

}  // namespace
}  // namespace relata
