// SPDX-License-Identifier: Apache-2.0
// The readers take any bytes: random ones, and pages and articles damaged at random places.

#include "base/input_file.h"
#include "base/utf8.h"
#include "extract/text/html_reader.h"
#include "extract/text/iso_date.h"
#include "extract/text/json_article_reader.h"
#include "extract/text/plain_text_reader.h"

#include <gtest/gtest.h>

#include <random>

namespace relata {
namespace {

class RandomInputTest : public testing::TestWithParam<unsigned> {
 protected:
  std::size_t number_below(std::size_t limit) { return random_() % limit; }

  std::string random_bytes() {
    std::string bytes(number_below(300), '\0');
    for (char& byte : bytes) {
      byte = static_cast<char>(number_below(256));
    }
    return bytes;
  }

  /// Ten places overwritten, or cut out, or doubled.
  std::string damage(std::string bytes) {
    for (int i = 0; i < 10 && !bytes.empty(); ++i) {
      const std::size_t at = number_below(bytes.size());
      const std::size_t size = number_below(20);
      const std::string with[] = {random_bytes().substr(0, size), "", bytes.substr(at, 2 * size)};
      bytes.replace(at, std::min(size, bytes.size() - at), with[number_below(3)]);
    }
    return bytes;
  }

  /// Reads the bytes in every way. What comes out must be clean.
  static void expect_clean(const std::string& bytes) {
    for (const Result<Document>& document : {parse_plain_text(bytes, "a"), parse_html(bytes, "a"),
                                             parse_json_article(bytes, {}, "a")}) {
      if (document) {
        EXPECT_EQ(clean_text(document->text), document->text);
        EXPECT_TRUE(is_iso_date(document->date.value_or("2022")));
      }
    }
  }

 private:
  std::mt19937 random_{GetParam()};  // the seed is the test's parameter, and so in its name
};

TEST_P(RandomInputTest, MakesNoReaderFail) {
  expect_clean(random_bytes());
}

TEST_P(RandomInputTest, MakesNoReaderOfPagesFail) {
  expect_clean(damage(read_file(std::string(RELATA_TEST_DATA) + "/data/newspaper.html")));
  expect_clean(damage(read_file(std::string(RELATA_TEST_DATA) + "/data/hostile.html")));
}

TEST_P(RandomInputTest, MakesNoReaderOfArticlesFail) {
  expect_clean(damage(R"({"id": 7, "title": "Storm", "date": "Thursday, March 31st, 2022",
                          "text": "<p>LONDON, 31 March 2022 (NPA) \u2014 It came &amp; went.</p>"})"));
}

INSTANTIATE_TEST_SUITE_P(Readers, RandomInputTest, testing::Range(0U, 100U));

}  // namespace
}  // namespace relata
