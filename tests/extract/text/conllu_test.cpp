// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(HasComment, FindsANameAloneAndWithAValue) {
  const ConlluSentence sentence{
      .comments = {"newdoc", "newpar id = p1"}, .words = {}, .multiwords = {}};
  EXPECT_TRUE(has_comment(sentence, "newdoc"));
  EXPECT_TRUE(has_comment(sentence, "newpar"));
  EXPECT_FALSE(has_comment(sentence, "new"));
}

TEST(HasEntry, ComparesWholeEntries) {
  EXPECT_TRUE(has_entry("Name=B-Person|SpaceAfter=No", "SpaceAfter=No"));
  EXPECT_FALSE(has_entry("XSpaceAfter=No", "SpaceAfter=No"));
  EXPECT_FALSE(has_entry("_", "SpaceAfter=No"));
}

}  // namespace
}  // namespace relata
