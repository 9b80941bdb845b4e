// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/speaker.h"

#include "extract/relations/rule_files.h"
#include "tests/extract/relations/pattern_test_kit.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

/// Who speaks at the cell "joined" (or "join"): the chain's name, the phrase, or "-" for nobody.
std::string speaker_in(const Document& document,
                       std::optional<ChainId> last_speaker = std::nullopt) {
  const RuleSet& rules = *standard_rules();
  const std::vector<Cell> cells = cells_of(document, rules.lexicon);
  const auto content =
      std::ranges::find_if(cells, [](const Cell& cell) { return cell.word.starts_with("join"); });
  const auto speaker = find_speaker(find_attributions(cells, rules, last_speaker),
                                    static_cast<std::size_t>(content - cells.begin()));
  if (!speaker) {
    return "-";
  }
  return speaker->chain ? document.chain(*speaker->chain).name : speaker->phrase;
}

std::string speaker_with_berg(std::string_view sentence) {
  return speaker_in(DocumentMaker().sentence(sentence).person("Berg").chain_the_rest().make());
}

std::string speaker_without_names(std::string_view sentence) {
  return speaker_in(DocumentMaker().sentence(sentence).make());
}

TEST(FindSpeaker, FindsTheSourceBeforeAndBehind) {
  EXPECT_EQ(speaker_with_berg("Berg said that they joined ."), "Berg");
  EXPECT_EQ(speaker_with_berg("Berg said they joined ."), "Berg");
  EXPECT_EQ(speaker_with_berg("They joined , Berg said ."), "Berg");
  EXPECT_EQ(speaker_with_berg("They joined , said Berg ."), "Berg");
  EXPECT_EQ(speaker_with_berg("\" They joined , \" Berg said on Monday ."), "Berg");
}

TEST(FindSpeaker, FindsTheSourceInTheMiddle) {
  EXPECT_EQ(speaker_with_berg("This , Berg said , is why they joined ."), "Berg");
}

TEST(FindSpeaker, SkipsALongApposition) {
  EXPECT_EQ(speaker_with_berg("Berg , the head of the old party , said they joined ."), "Berg");
}

TEST(FindSpeaker, FindsAccordingTo) {
  EXPECT_EQ(speaker_with_berg("According to Berg , they joined ."), "Berg");
  EXPECT_EQ(speaker_with_berg("They joined , according to Berg ."), "Berg");
}

TEST(FindSpeaker, NamesASourceThatIsNoEntity) {
  EXPECT_EQ(speaker_without_names("Police said they joined ."), "police");
  EXPECT_EQ(speaker_without_names("They joined , according to local officials ."),
            "local officials");
}

TEST(FindSpeaker, LeavesTheArticlesOwnVoiceAlone) {
  EXPECT_EQ(speaker_with_berg("Berg joined the party ."), "-");
  EXPECT_EQ(speaker_with_berg("They joined when Berg came , and he said nothing ."), "-");
}

TEST(FindSpeaker, TakesTheNearestSource) {
  const Document document = DocumentMaker()
                                .sentence("Berg said that they joined , according to Dahl .")
                                .person("Berg")
                                .person("Dahl")
                                .chain_the_rest()
                                .make();
  EXPECT_EQ(speaker_in(document), "Berg");
}

TEST(FindSpeaker, LooksBackForWhoHeIs) {
  const Document document = DocumentMaker()
                                .sentence("He said they joined .")
                                .sentence("Berg slept .")
                                .person("Berg")
                                .chain_the_rest()
                                .make();
  EXPECT_EQ(speaker_in(document, id_at<Chain>(0)), "Berg");
  EXPECT_EQ(speaker_in(document), "he");
}

}  // namespace
}  // namespace relata
