// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/money_reader.h"

#include "tests/extract/phrases/tokenized_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "phrase = amount currency"
std::vector<std::string> money_in(std::string text) {
  const Document document = tokenized(std::move(text));
  std::vector<std::string> found;
  for (const Money& money : find_money(document, WordSequence(document))) {
    found.push_back(std::string(document.text_of(money.tokens)) + " = " + money.amount + " " +
                    money.currency);
  }
  return found;
}

TEST(FindMoney, ReadsASumBehindItsSign) {
  EXPECT_THAT(money_in("It paid $5 million."), ElementsAre("$5 million = 5000000 USD"));
  EXPECT_THAT(money_in("It paid \u20ac2.5bn."), ElementsAre("\u20ac2.5bn = 2500000000 EUR"));
  EXPECT_THAT(money_in("It paid \u00a31,234.50."), ElementsAre("\u00a31,234.50 = 1234.5 GBP"));
}

TEST(FindMoney, KnowsWhoseDollarsTheyAre) {
  EXPECT_THAT(money_in("It paid US$300."), ElementsAre("US$300 = 300 USD"));
  EXPECT_THAT(money_in("It paid C$10,000."), ElementsAre("C$10,000 = 10000 CAD"));
}

TEST(FindMoney, ReadsASumBeforeItsWord) {
  EXPECT_THAT(money_in("It paid 300 euros."), ElementsAre("300 euros = 300 EUR"));
  EXPECT_THAT(money_in("It paid one million rubles."),
              ElementsAre("one million rubles = 1000000 RUB"));
}

TEST(FindMoney, TakesNoOtherNumberForASum) {
  EXPECT_THAT(money_in("It has 300 rooms, 5 million guests and a dollar sign."), IsEmpty());
  EXPECT_THAT(money_in("It weighs 82 pounds."), IsEmpty());
}

TEST(FindMoney, DoesNotDoubleHalfAMillion) {
  EXPECT_THAT(money_in("It paid half a million dollars."), IsEmpty());
}

TEST(ScaleDecimal, MovesThePoint) {
  EXPECT_EQ(scale_decimal("2.5", 6), "2500000");
  EXPECT_EQ(scale_decimal("1,234.567", 2), "123456.7");
  EXPECT_EQ(scale_decimal("0.5", 0), "0.5");
}

TEST(ScaleDecimal, RefusesWhatIsNoNumber) {
  EXPECT_EQ(scale_decimal("", 3), std::nullopt);
  EXPECT_EQ(scale_decimal("1.2.3", 0), std::nullopt);
  EXPECT_EQ(scale_decimal("5pm", 0), std::nullopt);
}

}  // namespace
}  // namespace relata
