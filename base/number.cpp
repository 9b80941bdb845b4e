// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"

#include "base/contract.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace relata {

namespace {

constexpr int kMaxDecimals = 17;

void drop_trailing_zeros(std::string& text) {
  if (text.find('.') == std::string::npos) {
    return;
  }
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') {
    text.pop_back();
  }
}

}  // namespace

std::string format_fixed(double value, int digits) {
  expects(std::isfinite(value), "format_fixed: the value is finite");
  expects(0 <= digits && digits <= kMaxDecimals, "format_fixed: 0 to 17 digits");
  // Sign, all digits of the largest double, point, decimals.
  std::array<char, 3 + std::numeric_limits<double>::max_exponent10 + kMaxDecimals> buffer{};
  const std::to_chars_result written = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                                     value, std::chars_format::fixed, digits);
  return std::string(buffer.data(), written.ptr);
}

std::string format_decimal(double value, int digits) {
  std::string text = format_fixed(value, digits);
  drop_trailing_zeros(text);
  return text == "-0" ? "0" : text;
}

std::string format_count(std::uint64_t value) {
  std::string text = std::to_string(value);
  for (std::size_t i = text.size(); i > 3; i -= 3) {
    text.insert(i - 3, 1, ',');
  }
  return text;
}

}  // namespace relata
