// SPDX-License-Identifier: Apache-2.0
#include "export/jsonld/jsonld_writer.h"

#include "base/error.h"
#include "base/version.h"
#include "tests/export/memory_graph.h"
#include "tests/support/error_matcher.h"

#include <gmock/gmock.h>

#include <cstddef>
#include <functional>
#include <sstream>
#include <string>

namespace relata {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string jsonld_of(const GraphSource& source, const JsonLdOptions& options = {}) {
  std::ostringstream out;
  write_jsonld(source, out, options);
  return out.str();
}

std::string jsonld_of(const RelationWithStatements& relation) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {relation};
  return jsonld_of(graph);
}

std::string jsonld_of(const SourceDocument& document) {
  MemoryGraph graph;
  graph.documents = {document};
  return jsonld_of(graph);
}

TEST(JsonLdWriter, WritesADocument) {
  const SourceDocument document{.id = "news/a b.txt",
                                .url = "https://news.example/ä",
                                .title = "A \"row\"",
                                .publisher = "News & Co",
                                .date = "2024-03-02",
                                .sha256 = ""};
  EXPECT_THAT(jsonld_of(document),
              HasSubstr(R"({"@type":"NewsArticle","@id":"kg:document/news/a%20b.txt",)"
                        R"("headline":"A \"row\"","datePublished":"2024-03-02",)"
                        R"("url":"https://news.example/%C3%A4","publisher":"News & Co"},)"));
}

TEST(JsonLdWriter, WritesOfADocumentOnlyWhatIsKnown) {
  EXPECT_THAT(jsonld_of(make_small_graph()),
              HasSubstr("{\"@type\":\"NewsArticle\",\"@id\":\"kg:document/a.txt\"},"));
}

TEST(JsonLdWriter, LeavesOutAnAddressThatIsRelative) {
  SourceDocument document;
  document.id = "a.txt";
  document.url = "news.html";
  EXPECT_THAT(jsonld_of(document), Not(HasSubstr("news.html")));
}

struct DateCase {
  const char* date;
  const char* member;
};

class JsonLdDate : public testing::TestWithParam<DateCase> {};

TEST_P(JsonLdDate, HasTheTermOfItsPrecision) {
  SourceDocument document;
  document.id = "a.txt";
  document.date = GetParam().date;
  EXPECT_THAT(jsonld_of(document),
              HasSubstr(std::string("\"kg:document/a.txt\"") + GetParam().member + "},\n"));
}

INSTANTIATE_TEST_SUITE_P(Precisions, JsonLdDate,
                         testing::Values(DateCase{"2024-03-02", R"(,"datePublished":"2024-03-02")"},
                                         DateCase{"2024-03", R"(,"datePublishedMonth":"2024-03")"},
                                         DateCase{"2024", R"(,"datePublishedYear":"2024")"},
                                         DateCase{"last spring", ""}, DateCase{"", ""}));

TEST(JsonLdWriter, WritesAnEntityWithItsPlainFacts) {
  MemoryGraph graph = make_small_graph();
  graph.entities[1].aliases = {"Annie", "Miss Ann"};
  graph.relations = {make_relation("employed_by"), make_relation("owns")};
  EXPECT_THAT(jsonld_of(graph),
              HasSubstr(R"({"@type":"Person","@id":"kg:person/ann","label":"Ann","name":"Ann",)"
                        R"("altLabel":["Annie","Miss Ann"],"employed_by":["kg:organization/acme"],)"
                        R"("owns":["kg:organization/acme"]},)"));
}

TEST(JsonLdWriter, WritesADirectTripleOnceForOpenRelationsOfAPair) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {make_relation("mock"), make_relation("outbid")};
  graph.relations[0].relation.is_open = true;
  graph.relations[1].relation.is_open = true;
  EXPECT_THAT(jsonld_of(graph), HasSubstr(R"("name":"Ann","open":["kg:organization/acme"]},)"));
}

TEST(JsonLdWriter, WritesNoDirectTripleForWhatIsNoPlainFact) {
  RelationWithStatements said = make_relation("owns");
  said.relation.is_plain_fact = false;
  EXPECT_THAT(jsonld_of(said), Not(HasSubstr(R"("owns")")));
}

TEST(JsonLdWriter, WritesAStatementWithAllItsProperties) {
  RelationWithStatements said = make_relation("head_of");
  said.relation.key.polarity = Polarity::Negative;
  said.relation.key.modality = Modality::Alleged;
  said.relation.key.is_former = true;
  said.relation.role = "treasurer";
  said.statements[0].details = {{"role", "treasurer"}};
  said.statements[0].speaker = Speaker{.value = "person/ann", .is_entity = true};
  said.statements[0].time = TimeExpression{.text = "then", .start = "2019-05", .end = "2020"};
  EXPECT_THAT(
      jsonld_of(said),
      HasSubstr(R"({"@type":"Statement","@id":"kg:statement/00112233445566aa",)"
                R"("label":"Ann — not alleged former head of → Acme","subject":"kg:person/ann",)"
                R"("predicate":"rel:head_of","object":"kg:organization/acme",)"
                R"("polarity":"rel:negative","modality":"rel:alleged","former":true,)"
                R"("role":"treasurer","speaker":"kg:person/ann","confidence":"0.5",)"
                R"("validFromMonth":"2019-05","validUntilYear":"2020",)"
                R"("wasDerivedFrom":"kg:document/a.txt","wasGeneratedBy":"kg:extraction/relata-)" +
                std::string(relata_version()) +
                R"(","evidence":"kg:evidence/e53b35aadce06e60"},)"));
}

TEST(JsonLdWriter, GivesAnUnnamedSpeakerAsText) {
  RelationWithStatements said = make_relation("owns");
  said.statements[0].speaker = Speaker{.value = "two people"};
  EXPECT_THAT(jsonld_of(said), HasSubstr(R"("former":false,"unnamedSpeaker":"two people",)"));
}

TEST(JsonLdWriter, GivesTheWordingOfAnOpenRelation) {
  RelationWithStatements said = make_relation("outbid");
  said.relation.is_open = true;
  EXPECT_THAT(jsonld_of(said), HasSubstr(R"("predicate":"rel:open",)"
                                         R"("object":"kg:organization/acme","wording":"outbid",)"));
}

TEST(JsonLdWriter, LeavesOutARoleOnWhichTheStatementsDoNotAgree) {
  RelationWithStatements said = make_relation("head_of");
  said.statements[0].details = {{"role", "treasurer"}};
  EXPECT_THAT(jsonld_of(said), Not(HasSubstr("treasurer")));
}

TEST(JsonLdWriter, SortsStatementsById) {
  RelationWithStatements said = make_relation("owns");
  said.statements = {make_statement(), make_statement()};
  said.statements[0].id = "b";
  said.statements[1].id = "a";
  const std::string text = jsonld_of(said);
  EXPECT_LT(text.find("kg:statement/a"), text.find("kg:statement/b"));
}

TEST(JsonLdWriter, PointsAtTheEvidenceWithPositionAndQuote) {
  EXPECT_THAT(jsonld_of(make_relation("owns")), HasSubstr(R"(
{"@type":"SpecificResource","@id":"kg:evidence/e53b35aadce06e60","hasSource":"kg:document/a.txt","hasSelector":["kg:evidence/e53b35aadce06e60/position","kg:evidence/e53b35aadce06e60/quote"]},
{"@type":"TextPositionSelector","@id":"kg:evidence/e53b35aadce06e60/position","start":0,"end":13},
{"@type":"TextQuoteSelector","@id":"kg:evidence/e53b35aadce06e60/quote","exact":"Ann and Acme."},
)"));
}

TEST(JsonLdWriter, WritesTheEvidenceOfTwoStatementsOnce) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {make_relation("employed_by"), make_relation("owns")};
  graph.relations[1].statements[0].id = "00112233445566bb";
  const std::string text = jsonld_of(graph);
  const std::string first = R"({"@type":"SpecificResource")";
  EXPECT_NE(text.find(first), std::string::npos);
  EXPECT_EQ(text.find(first), text.rfind(first));
}

TEST(JsonLdWriter, EndsWithTheProgramThatFoundTheStatements) {
  const std::string version(relata_version());
  EXPECT_THAT(
      jsonld_of(MemoryGraph()),
      testing::EndsWith("\"@graph\": [\n{\"@type\":\"Activity\",\"@id\":"
                        "\"kg:extraction/relata-" +
                        version + "\",\"wasAssociatedWith\":\"kg:software/relata-" + version +
                        "\"},\n{\"@type\":\"SoftwareAgent\",\"@id\":"
                        "\"kg:software/relata-" +
                        version + "\",\"label\":\"relata " + version + "\"}\n]\n}\n"));
}

TEST(JsonLdWriter, UsesTheGivenBaseForIds) {
  EXPECT_THAT(jsonld_of(MemoryGraph(), {.base_iri = "https://example.org/kg/"}),
              HasSubstr(R"("kg": "https://example.org/kg/",)"));
}

TEST(JsonLdWriter, RefusesABaseThatIsNoIri) {
  EXPECT_THROW(jsonld_of(MemoryGraph(), {.base_iri = "kg"}), UsageError);
}

class JsonLdOnAFullDisk : public testing::TestWithParam<std::size_t> {};

TEST_P(JsonLdOnAFullDisk, IsAnError) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {make_relation("owns")};
  FullDisk disk(jsonld_of(graph).size() - GetParam());
  std::ostream out(&disk);
  EXPECT_THAT([&] { write_jsonld(graph, out); },
              (fails_with<ExportError>(ErrorCode::WriteFailed,
                                       "the JSON-LD cannot be written: the output stream failed")));
}

INSTANTIATE_TEST_SUITE_P(MissingBytes, JsonLdOnAFullDisk, testing::Values(1, 20, 500, 2500));

}  // namespace
}  // namespace relata
