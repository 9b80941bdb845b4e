// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/address.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

std::string address_of(std::string_view rest) {
  return std::string(rest.substr(0, address_size(rest)));
}

TEST(AddressSize, TakesAWebAddressUpToWhiteSpace) {
  EXPECT_EQ(address_of("https://example.org/a?b=c&d more"), "https://example.org/a?b=c&d");
  EXPECT_EQ(address_of("www.example.org is"), "www.example.org");
}

TEST(AddressSize, LeavesThePunctuationOfTheSentence) {
  EXPECT_EQ(address_of("http://example.org/page)."), "http://example.org/page");
}

TEST(AddressSize, TakesAMailAddress) {
  EXPECT_EQ(address_of("anna.berg@example.org, who"), "anna.berg@example.org");
}

TEST(AddressSize, TakesHandlesAndHashtags) {
  EXPECT_EQ(address_of("@anna_berg: hello"), "@anna_berg");
  EXPECT_EQ(address_of("#Norland2030!"), "#Norland2030");
}

TEST(AddressSize, RefusesWhatOnlyBeginsLikeAnAddress) {
  EXPECT_EQ(address_of("@ 5 pm"), "");
  EXPECT_EQ(address_of("#1"), "");
  EXPECT_EQ(address_of("anna@"), "");
  EXPECT_EQ(address_of("word"), "");
  EXPECT_EQ(address_of(""), "");
}

TEST(AddressSize, DoesNotLookFurtherThanAMailNameReaches) {
  EXPECT_EQ(address_of(std::string(65, 'a') + "@example.org"), "");
  EXPECT_EQ(address_size(std::string(64, 'a') + "@example.org"), 76U);
}

TEST(IsDomainFullStop, NeedsATopLevelDomainBehind) {
  EXPECT_TRUE(is_domain_full_stop("example.com", 7));
  EXPECT_TRUE(is_domain_full_stop("example.com/page", 7));
  EXPECT_FALSE(is_domain_full_stop("end.Then", 3));
  EXPECT_FALSE(is_domain_full_stop("end.communication", 3));
  EXPECT_FALSE(is_domain_full_stop("end.", 3));
}

}  // namespace
}  // namespace relata
