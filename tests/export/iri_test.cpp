// SPDX-License-Identifier: Apache-2.0
#include "export/iri.h"

#include "base/error.h"
#include "tests/support/error_matcher.h"

#include <gmock/gmock.h>

#include <string>

namespace relata {
namespace {

using testing::Optional;

TEST(ToIriPath, KeepsUnreservedCharactersAndSlashes) {
  EXPECT_EQ(to_iri_path("person/j-o_h.n~1A"), "person/j-o_h.n~1A");
}

TEST(ToIriPath, EncodesEveryOtherByte) {
  EXPECT_EQ(to_iri_path("place/poznań"), "place/pozna%C5%84");
  EXPECT_EQ(to_iri_path("my file?#%.txt"), "my%20file%3F%23%25.txt");
}

TEST(ToIriPath, KeepsEmptySegments) {
  EXPECT_EQ(to_iri_path("/a//b/"), "/a//b/");
}

TEST(ToIriPath, EncodesDotsThatWouldLeadElsewhere) {
  EXPECT_EQ(to_iri_path("../a/./.b/c.."), "%2E%2E/a/%2E/.b/c..");
}

TEST(FindAbsoluteIri, KeepsAProperAddress) {
  EXPECT_THAT(find_absolute_iri("https://news.example/a?b=[1]&c=%C5%84#d"),
              Optional(std::string("https://news.example/a?b=[1]&c=%C5%84#d")));
}

TEST(FindAbsoluteIri, EncodesWhatAnIriMayNotHold) {
  EXPECT_THAT(find_absolute_iri("https://news.example/a b/ń|<\">{}"),
              Optional(std::string("https://news.example/a%20b/%C5%84%7C%3C%22%3E%7B%7D")));
}

TEST(FindAbsoluteIri, EncodesAPercentSignThatIsNoEscape) {
  EXPECT_THAT(find_absolute_iri("https://news.example/100%/5%g1%4"),
              Optional(std::string("https://news.example/100%25/5%25g1%254")));
}

class FindAbsoluteIriNot : public testing::TestWithParam<const char*> {};

TEST_P(FindAbsoluteIriNot, TakesWhatProcessorsWouldReadAsSomethingElse) {
  EXPECT_EQ(find_absolute_iri(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Urls, FindAbsoluteIriNot,
                         testing::Values("", "news.html", "/a/b", "//news.example/a", "rel:owns",
                                         "://x", "1http://x", "a b://x"));

class CheckBaseIri : public testing::TestWithParam<const char*> {};

TEST_P(CheckBaseIri, TakesIt) {
  EXPECT_NO_THROW(check_base_iri(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Bases, CheckBaseIri,
                         testing::Values("urn:relata:kg:", "https://example.org/kg/",
                                         "http://example.org/kg#", "tag:relata,2026:kg/"));

class CheckBaseIriNot : public testing::TestWithParam<const char*> {};

TEST_P(CheckBaseIriNot, TakesIt) {
  EXPECT_THAT([] { check_base_iri(GetParam()); },
              (fails_with<UsageError>(
                  ErrorCode::WrongUsage,
                  "the base IRI \"" + std::string(GetParam()) +
                      "\" must begin with http://, https://, urn: or tag:, end in /, # or :, and "
                      "hold no space or letter outside ASCII")));
}

INSTANTIATE_TEST_SUITE_P(Bases, CheckBaseIriNot,
                         testing::Values("", "urn:", "example.org/kg/", "rel:", "schema:x:",
                                         "https://example.org/kg", "https://example.org/a b/",
                                         "https://example.org/ń/", "https://example.org/\"/"));

}  // namespace
}  // namespace relata
