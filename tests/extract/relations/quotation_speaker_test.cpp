// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/quotation_speaker.h"

#include "extract/relations/rule_files.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;

/// Who says each quotation: the chain's name, the phrase, or "-" for nobody.
std::vector<std::string> speakers_in(const Document& document) {
  const RuleSet& rules = *standard_rules();
  std::vector<ReadSentence> sentences;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    ReadSentence& sentence = sentences.emplace_back();
    sentence.id = id_at<Sentence>(i);
    sentence.cells = make_cells(document, sentence.id, chains_by_mention(document), rules.lexicon);
    sentence.attributions = find_attributions(sentence.cells, rules, std::nullopt);
  }
  std::vector<std::string> names;
  for (const auto& speaker : find_quotation_speakers(document, sentences)) {
    names.push_back(!speaker         ? "-"
                    : speaker->chain ? document.chain(*speaker->chain).name
                                     : speaker->phrase);
  }
  return names;
}

TEST(FindQuotationSpeakers, TakesTheSourceInTheSentence) {
  EXPECT_THAT(speakers_in(DocumentMaker()
                              .sentence("\" We go , \" Berg said .")
                              .person("Berg")
                              .quotation("\" We go , \"")
                              .chain_the_rest()
                              .make()),
              ElementsAre("Berg"));
}

TEST(FindQuotationSpeakers, TakesTheSourceOfAnySentenceOfTheQuotation) {
  EXPECT_THAT(speakers_in(DocumentMaker()
                              .sentence("\" We go .")
                              .quotation("\" We go .")
                              .sentence("They stay , \" police said .")
                              .quotation_until("They stay , \"")
                              .make()),
              ElementsAre("police"));
}

TEST(FindQuotationSpeakers, LetsTheSpeakerGoOnInTheParagraph) {
  EXPECT_THAT(speakers_in(DocumentMaker()
                              .sentence("\" We go , \" Berg said .")
                              .person("Berg")
                              .quotation("\" We go , \"")
                              .sentence("\" They stay . \"")
                              .quotation("\" They stay . \"")
                              .chain_the_rest()
                              .make()),
              ElementsAre("Berg", "Berg"));
}

TEST(FindQuotationSpeakers, LetsTheSpeakerGoOnInAParagraphThatIsOnlyAQuotation) {
  EXPECT_THAT(speakers_in(DocumentMaker()
                              .sentence("Berg said : \" We go . \"")
                              .person("Berg")
                              .quotation("\" We go . \"")
                              .paragraph("\" They stay . \"")
                              .quotation("\" They stay . \"")
                              .chain_the_rest()
                              .make()),
              ElementsAre("Berg", "Berg"));
}

TEST(FindQuotationSpeakers, DoesNotCarryASpeakerIntoAParagraphWithOtherText) {
  EXPECT_THAT(speakers_in(DocumentMaker()
                              .sentence("Berg said : \" We go . \"")
                              .person("Berg")
                              .quotation("\" We go . \"")
                              .paragraph("\" They stay , \" read the sign .")
                              .quotation("\" They stay , \"")
                              .chain_the_rest()
                              .make()),
              ElementsAre("Berg", "-"));
}

TEST(FindQuotationSpeakers, DoesNotAskWhomTheQuotedQuote) {
  EXPECT_THAT(speakers_in(DocumentMaker()
                              .sentence("\" Dahl said we go . \"")
                              .person("Dahl")
                              .quotation("\" Dahl said we go . \"")
                              .chain_the_rest()
                              .make()),
              ElementsAre("-"));
}

}  // namespace
}  // namespace relata
