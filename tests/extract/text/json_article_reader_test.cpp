// SPDX-License-Identifier: Apache-2.0
#include "extract/text/json_article_reader.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

Result<Document> parse(std::string_view line) {
  return parse_json_article(line, {}, "all:7");
}

TEST(JsonArticleReader, ReadsEveryField) {
  const Result<Document> document = parse(
      R"({"id": "n1", "url": "https://n.example/1", "title": "Storm", "publisher": "Norland Post",
          "date": "2022-03-31T10:00:00Z", "text": "It came.\n\nIt went.", "words": [4]})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "n1");
  EXPECT_EQ(document->url, "https://n.example/1");
  EXPECT_EQ(document->title, "Storm");
  EXPECT_EQ(document->publisher, "Norland Post");
  EXPECT_EQ(document->date, "2022-03-31");
  EXPECT_EQ(document->text, "Storm\n\nIt came.\n\nIt went.");
}

TEST(JsonArticleReader, NeedsATextOnly) {
  const Result<Document> document = parse(R"({"text": " It came. "})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "all:7");
  EXPECT_EQ(document->url, std::nullopt);
  EXPECT_EQ(document->title, std::nullopt);
  EXPECT_EQ(document->publisher, std::nullopt);
  EXPECT_EQ(document->date, std::nullopt);
  EXPECT_EQ(document->text, " It came. ");
}

TEST(JsonArticleReader, TakesNullAndBlankFieldsAsAbsent) {
  const Result<Document> document =
      parse(R"({"id": "", "title": null, "date": null, "publisher": " ", "text": "It came."})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "all:7");
  EXPECT_EQ(document->title, std::nullopt);
  EXPECT_EQ(document->publisher, std::nullopt);
}

TEST(JsonArticleReader, ReadsTheFieldsItIsTold) {
  const Result<ArticleFields> fields = ArticleFields::parse("text=body,title=head line");
  ASSERT_TRUE(fields.has_value());
  const Result<Document> document = parse_json_article(
      R"({"body": "It came.", "head line": "Storm", "title": "no", "text": 5})", *fields, "x");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "Storm\n\nIt came.");
}

TEST(JsonArticleReader, DoesNotRepeatATitleThatTheTextHas) {
  const Result<Document> document = parse(R"({"title": "A  storm", "text": "A storm\nIt came."})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->title, "A storm");
  EXPECT_EQ(document->text, "A storm\nIt came.");
}

TEST(JsonArticleReader, RepeatsATitleThatIsOnlyThePartOfALine) {
  const Result<Document> document = parse(R"({"title": "A storm", "text": "A storm came."})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "A storm\n\nA storm came.");
}

TEST(JsonArticleReader, TakesTheDateFromTheTextWhereTheFieldHasNone) {
  const Result<Document> document =
      parse(R"({"date": "last week", "text": "31 March 2022\nIt came."})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->date, "2022-03-31");
}

TEST(JsonArticleReader, ReadsAnHtmlFragmentAsSuch) {
  const Result<Document> document = parse(
      R"({"title": "Storm", "text": "<p>It came &amp; went.</p><figure>A tree</figure><p>Bye</p>"})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "Storm\n\nIt came & went.");
}

TEST(JsonArticleReader, BelievesNoCharacterSetOfAnHtmlFragment) {
  const Result<Document> document =
      parse(R"({"text": "<html><meta charset=latin1><p>Zo\u00eb Berg came home on Friday."})");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "Zoë Berg came home on Friday.");
}

TEST(JsonArticleReader, CleansStrings) {
  const Result<Document> document =
      parse("\xEF\xBB\xBF{\"text\": \"a\\r\\nb\\u0000\xFF\\ud83d\\ude00\"}");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "a\nb\uFFFD\uFFFD😀");
}

struct IdCase {
  std::string name;
  std::string json;
  std::string id;
};

class JsonIdTest : public testing::TestWithParam<IdCase> {};

TEST_P(JsonIdTest, IsText) {
  const Result<Document> document =
      parse("{\"text\": \"It came.\", \"id\": " + GetParam().json + "}");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, GetParam().id);
}

INSTANTIATE_TEST_SUITE_P(JsonArticleReader, JsonIdTest,
                         testing::Values(IdCase{"Zero", "0", "0"}, IdCase{"Negative", "-12", "-12"},
                                         IdCase{"Largest", "18446744073709551615",
                                                "18446744073709551615"},
                                         IdCase{"Text", R"("b\n7")", "b 7"}),
                         [](const auto& test) { return test.param.name; });

struct FailureCase {
  std::string name;
  std::string line;
  Failure failure;
};

class JsonFailureTest : public testing::TestWithParam<FailureCase> {};

TEST_P(JsonFailureTest, SaysWhatIsWrong) {
  const Result<Document> document = parse(GetParam().line);
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error().code, GetParam().failure.code);
  EXPECT_EQ(document.error().message, GetParam().failure.message);
}

INSTANTIATE_TEST_SUITE_P(
    JsonArticleReader, JsonFailureTest,
    testing::Values(
        FailureCase{"NoJson",
                    R"({"text": It came.})",
                    {ErrorCode::InvalidJson, "invalid JSON at byte 9: Invalid value."}},
        FailureCase{"Unfinished",
                    R"({"text": "It came)",
                    {ErrorCode::InvalidJson,
                     "invalid JSON at byte 17: Missing a closing quotation mark in string."}},
        FailureCase{"Nothing",
                    "",
                    {ErrorCode::InvalidJson, "invalid JSON at byte 0: The document is empty."}},
        FailureCase{"TwoObjects",
                    "{} {}",
                    {ErrorCode::InvalidJson,
                     "invalid JSON at byte 3: The document root must not be followed by other "
                     "values."}},
        FailureCase{"HalfACharacter",
                    R"({"text": "\ud83d"})",
                    {ErrorCode::InvalidJson,
                     "invalid JSON at byte 10: The surrogate pair in string is invalid."}},
        FailureCase{"Array", "[]", {ErrorCode::InvalidJson, "the line is no JSON object"}},
        FailureCase{"NoText", "{}", {ErrorCode::InvalidField, "the field \"text\" is missing"}},
        FailureCase{"NullText",
                    R"({"text": null})",
                    {ErrorCode::InvalidField, "the field \"text\" is missing"}},
        FailureCase{"TextIsAList",
                    R"({"text": ["It came."]})",
                    {ErrorCode::InvalidField, "the field \"text\" is no string"}},
        FailureCase{"TitleIsANumber",
                    R"({"title": 7, "date": 8, "text": "It came."})",
                    {ErrorCode::InvalidField, "the field \"title\" is no string"}},
        FailureCase{"IdIsAFraction",
                    R"({"id": 7.5, "text": "It came."})",
                    {ErrorCode::InvalidField, "the field \"id\" is no string or whole number"}},
        FailureCase{"BlankText",
                    R"({"title": "Storm", "text": " \n"})",
                    {ErrorCode::EmptyDocument, "the document has no text"}},
        FailureCase{"BlankHtml",
                    R"({"title": "Storm", "text": "<p> </p>"})",
                    {ErrorCode::EmptyDocument, "the page has no article text"}}),
    [](const auto& test) { return test.param.name; });

TEST(JsonArticleReader, IsNotExhaustedByDeepNesting) {
  const std::size_t depth = 1'000'000;
  const std::string list = std::string(depth, '[') + std::string(depth, ']');
  const Result<Document> document = parse("{\"deep\": " + list + ", \"text\": \"It came.\"}");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "It came.");
}

TEST(ArticleFields, ReadAListOfNames) {
  const Result<ArticleFields> fields =
      ArticleFields::parse("id=a,url=b,title=c,publisher=d,date=e,text=f=g");
  ASSERT_TRUE(fields.has_value());
  EXPECT_EQ(*fields, (ArticleFields{"a", "b", "c", "d", "e", "f=g"}));
}

TEST(ArticleFields, KeepTheirNamesWithoutAList) {
  const Result<ArticleFields> fields = ArticleFields::parse("");
  ASSERT_TRUE(fields.has_value());
  EXPECT_EQ(*fields, ArticleFields{});
}

class WrongFieldsTest : public testing::TestWithParam<const char*> {};

TEST_P(WrongFieldsTest, AreRefused) {
  const Result<ArticleFields> fields = ArticleFields::parse("id=a," + std::string(GetParam()));
  ASSERT_FALSE(fields.has_value());
  EXPECT_EQ(fields.error(),
            (Failure{ErrorCode::WrongUsage,
                     "cannot read \"" + std::string(GetParam()) +
                         "\" as a field: write NAME=FIELD, where NAME is id, url, title, "
                         "publisher, date or text"}));
}

INSTANTIATE_TEST_SUITE_P(ArticleFields, WrongFieldsTest,
                         testing::Values("texts=body", "text", "text=", "=body", "Text=body"));

}  // namespace
}  // namespace relata
