// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/money_reader.h"

#include "extract/phrases/time_word.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace relata {
namespace {

using Named = std::pair<std::string_view, std::string_view>;

constexpr std::array<Named, 9> kSigns{{{"$", "USD"},
                                       {"\u20ac", "EUR"},
                                       {"\u00a3", "GBP"},
                                       {"\u00a5", "JPY"},
                                       {"\u20bd", "RUB"},
                                       {"\u20b9", "INR"},
                                       {"\u20ba", "TRY"},
                                       {"\u20aa", "ILS"},
                                       {"\u20b4", "UAH"}}};

/// Whose dollar it is ("C$5").
constexpr std::array<Named, 13> kDollars{{{"us", "USD"},
                                          {"u.s.", "USD"},
                                          {"c", "CAD"},
                                          {"ca", "CAD"},
                                          {"can", "CAD"},
                                          {"cdn", "CAD"},
                                          {"a", "AUD"},
                                          {"au", "AUD"},
                                          {"nz", "NZD"},
                                          {"hk", "HKD"},
                                          {"s", "SGD"},
                                          {"nt", "TWD"},
                                          {"r", "BRL"}}};

/// In the singular; No pounds: in the news most of them weigh.
constexpr std::array<Named, 16> kWords{{{"dollar", "USD"},
                                        {"euro", "EUR"},
                                        {"yen", "JPY"},
                                        {"ruble", "RUB"},
                                        {"rouble", "RUB"},
                                        {"rupee", "INR"},
                                        {"yuan", "CNY"},
                                        {"renminbi", "CNY"},
                                        {"baht", "THB"},
                                        {"hryvnia", "UAH"},
                                        {"zloty", "PLN"},
                                        {"shekel", "ILS"},
                                        {"rand", "ZAR"},
                                        {"lari", "GEL"},
                                        {"usd", "USD"},
                                        {"eur", "EUR"}}};

constexpr std::array<std::pair<std::string_view, std::size_t>, 13> kScales{{{"hundred", 2},
                                                                            {"thousand", 3},
                                                                            {"k", 3},
                                                                            {"lakh", 5},
                                                                            {"million", 6},
                                                                            {"m", 6},
                                                                            {"mn", 6},
                                                                            {"crore", 7},
                                                                            {"billion", 9},
                                                                            {"bn", 9},
                                                                            {"b", 9},
                                                                            {"trillion", 12},
                                                                            {"tn", 12}}};

std::string_view value_of(std::span<const Named> names, std::string_view word) {
  const auto found = std::ranges::find(names, word, &Named::first);
  return found == names.end() ? std::string_view() : found->second;
}

/// A number with its scale: "2.5 million".
struct Amount {
  std::size_t end = 0;
  std::string digits;
};

class MoneyReader {
 public:
  MoneyReader(const Document& document, const WordSequence& words)
      : document_(document), words_(words) {}

  [[nodiscard]] std::optional<Money> read(TokenRange rest) const {
    auto money = read_behind_sign(rest);
    return money ? money : read_before_word(rest);
  }

 private:
  [[nodiscard]] std::optional<Money> read_behind_sign(TokenRange rest) const {
    std::string_view currency = value_of(kSigns, text(rest.begin));
    std::size_t at = rest.begin + 1;
    if (currency.empty() && at < rest.end && text(at) == "$") {
      const std::string prefix = to_lower_word(rest.begin);
      const bool is_joined = !document_.tokens[at].follows_space || prefix == "cdn";
      currency = is_joined ? value_of(kDollars, prefix) : currency;
      ++at;
    }
    const auto amount = currency.empty() ? std::nullopt : read_amount({at, rest.end});
    return amount ? std::optional(
                        Money{{rest.begin, amount->end}, amount->digits, std::string(currency)})
                  : std::nullopt;
  }

  [[nodiscard]] std::optional<Money> read_before_word(TokenRange rest) const {
    const auto amount = read_amount(rest);
    if (!amount || amount->end >= rest.end) {
      return std::nullopt;
    }
    std::size_t at = amount->end;
    const bool is_american = words_.at(at) == "us" || text(at) == "US" || text(at) == "U.S.";
    at += is_american ? 1 : 0;
    std::string_view unit = words_.at(at);
    unit.remove_suffix(unit.size() > 3 && unit.ends_with('s') ? 1 : 0);
    const std::string_view currency = at < rest.end ? value_of(kWords, unit) : std::string_view();
    return currency.empty()
               ? std::nullopt
               : std::optional(Money{{rest.begin, at + 1}, amount->digits, std::string(currency)});
  }

  /// "1,234.5", "2.5 million", "five hundred".
  [[nodiscard]] std::optional<Amount> read_amount(TokenRange rest) const {
    if (rest.begin >= rest.end) {
      return std::nullopt;
    }
    const std::string_view word = words_.at(rest.begin);
    const auto count = find_count(word);
    if (!count && (word.empty() || word.front() < '0' || word.front() > '9')) {
      return std::nullopt;
    }
    const std::string number = count ? std::to_string(*count) : std::string(word);
    const std::size_t scale_at = rest.begin + 1 + (words_.at(rest.begin + 1) == "-" ? 1 : 0);
    const auto scale = std::ranges::find(kScales, words_.at(scale_at),
                                         &std::pair<std::string_view, std::size_t>::first);
    const bool has_scale = scale_at < rest.end && scale != kScales.end();
    const bool is_half = words_.at(rest.begin - 1) == "half";
    if ((word == "a" || word == "an") && (!has_scale || is_half)) {
      return std::nullopt;
    }
    const auto digits = scale_decimal(number, has_scale ? scale->second : 0);
    return digits ? std::optional(Amount{has_scale ? scale_at + 1 : rest.begin + 1, *digits})
                  : std::nullopt;
  }

  /// Also of a name: "US" in "US$300" may be one.
  [[nodiscard]] std::string to_lower_word(std::size_t token) const {
    std::string lower(text(token));
    std::ranges::transform(lower, lower.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
  }

  [[nodiscard]] std::string_view text(std::size_t token) const {
    return token < document_.tokens.size() ? document_.text_of(document_.tokens[token])
                                           : std::string_view();
  }

  const Document& document_;
  const WordSequence& words_;
};

}  // namespace

std::optional<std::string> scale_decimal(std::string_view number, std::size_t scale) {
  std::string whole;
  std::string fraction;
  bool is_fraction = false;
  for (const char c : number) {
    const bool is_point = c == '.' && !is_fraction && !whole.empty();
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit) {
      (is_fraction ? fraction : whole) += c;
    } else if (is_point) {
      is_fraction = true;
    } else if (c != ',' || is_fraction || whole.empty()) {
      return std::nullopt;
    }
  }
  if (whole.empty() || (is_fraction && fraction.empty())) {
    return std::nullopt;
  }
  fraction.resize(std::max(fraction.size(), scale), '0');
  whole += fraction.substr(0, scale);
  fraction.erase(0, scale);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  return whole + (fraction.empty() ? "" : "." + fraction);
}

std::vector<Money> find_money(const Document& document, const WordSequence& words) {
  const MoneyReader reader(document, words);
  std::vector<Money> sums;
  for (const Sentence& sentence : document.sentences) {
    TokenRange rest = sentence.tokens;
    while (rest.begin < rest.end) {
      if (auto money = reader.read(rest)) {
        rest.begin = money->tokens.end;
        sums.push_back(std::move(*money));
      } else {
        ++rest.begin;
      }
    }
  }
  return sums;
}

}  // namespace relata
