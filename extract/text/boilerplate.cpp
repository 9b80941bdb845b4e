// SPDX-License-Identifier: Apache-2.0
#include "extract/text/boilerplate.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace relata {
namespace {

/// What only the site's own voice begins a paragraph with, whatever follows. In lower case.
constexpr auto kSiteBegins = std::to_array<std::string_view>({
    "advertisement",
    "scroll to continue",
    "skip to ",
    "placeholder while ",
    "loading",
    "click here",
    "tap here",
    "read more",
    "read also",
    "also read",
    "see also:",
    "more on this",
    "more from ",
    "most read",
    "related:",
    "related stories",
    "related articles",
    "recommended:",
    "recommended for you",
    "editor's picks",
    "editors' picks",
    "share this",
    "follow us",
    "sign up for ",
    "sign up to ",
    "sign in",
    "log in",
    "subscribe to ",
    "subscribe now",
    "support the ",
    "support our ",
    "donate now",
    "get our ",
    "get the latest ",
    "download our ",
    "join our ",
    "already a subscriber",
    "not a subscriber",
    "leave a comment",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "by continuing to use ",
    "by signing up",
    "by subscribing",
    "copyright ",
    "©",
    "(c) ",
    "all rights reserved",
    "photo:",
    "photo by ",
    "photograph:",
    "image:",
    "image credit",
    "image source",
    "picture:",
    "credit:",
    "caption:",
    "video:",
    "watch:",
    "listen:",
    "reporting by ",
    "additional reporting by ",
    "editing by ",
    "writing by ",
    "compiled by ",
    "our standards:",
    "this article was originally published",
    "this story was originally published",
    "this article is republished",
    "a version of this article",
});

/// What an appeal is about. In lower case.
constexpr auto kAppealTopics = std::to_array<std::string_view>({
    "newsletter",        "subscrib",         "donat",
    "contribut",         "cookie",           "your inbox",
    "support us",        "our journalism",   "independent journalism",
    "our reporting",     "free trial",       "our app",
    "privacy policy",    "terms of use",     "terms of service",
    "push notification", "ad blocker",       "become a member",
    "our readers",       "readers like you", "per month",
    "a month",           "our work",
});

/// Words with which a site speaks to its reader. In lower case.
constexpr auto kAddressWords =
    std::to_array<std::string_view>({"you", "your", "you're", "you’re", "we", "our", "us"});

bool begins_like_a_site(std::string_view lower) {
  return std::ranges::any_of(kSiteBegins,
                             [&](std::string_view begin) { return lower.starts_with(begin); });
}

bool has_quotation(std::string_view text) {
  constexpr auto kQuotes = std::to_array<std::string_view>({"\"", "“", "”", "«", "„"});
  return std::ranges::any_of(
      kQuotes, [&](std::string_view quote) { return text.find(quote) != std::string_view::npos; });
}

bool addresses_reader(std::string_view lower) {
  constexpr std::string_view kSigns = " .,;:!?()";
  while (!lower.empty()) {
    const std::size_t end = std::min(lower.find_first_of(kSigns), lower.size());
    if (std::ranges::find(kAddressWords, lower.substr(0, end)) != kAddressWords.end()) {
      return true;
    }
    lower.remove_prefix(std::min(end + 1, lower.size()));
  }
  return false;
}

bool is_appeal(std::string_view lower) {
  const bool has_topic = std::ranges::any_of(kAppealTopics, [&](std::string_view topic) {
    return lower.find(topic) != std::string_view::npos;
  });
  return has_topic && !has_quotation(lower) && addresses_reader(lower);
}

}  // namespace

bool is_boilerplate(std::string_view paragraph) {
  const std::string lower = to_lower(paragraph);
  return begins_like_a_site(lower) || is_appeal(lower);
}

}  // namespace relata
