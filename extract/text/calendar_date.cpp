// SPDX-License-Identifier: Apache-2.0
#include "extract/text/calendar_date.h"

#include <algorithm>
#include <array>
#include <span>

namespace relata {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

bool is_ascii_digit(char character) {
  return '0' <= character && character <= '9';
}

char to_ascii_lower(char character) {
  return 'A' <= character && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                              : character;
}

bool is_ascii_letter(char character) {
  const char lower = to_ascii_lower(character);
  return 'a' <= lower && lower <= 'z';
}

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays.at(static_cast<std::size_t>(month - 1)) + (month == 2 && is_leap_year ? 1 : 0);
}

/// Reads a date's parts from left to right. After a part that is not there the position is as it
/// was.
class DateScanner {
 public:
  explicit DateScanner(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t position() const { return position_; }

  [[nodiscard]] char next() const { return position_ < text_.size() ? text_[position_] : '\0'; }

  bool skip(char character) {
    if (next() != character) {
      return false;
    }
    ++position_;
    return true;
  }

  bool skip_spaces() {
    const std::size_t begin = position_;
    while (next() == ' ' || next() == '\t') {
      ++position_;
    }
    return position_ > begin;
  }

  /// A number of so many digits; nothing when more digits follow.
  std::optional<int> number(std::size_t min_digits, std::size_t max_digits) {
    std::size_t end = position_;
    int value = 0;
    while (end < text_.size() && is_ascii_digit(text_[end]) && end - position_ < 9) {
      value = value * 10 + (text_[end] - '0');
      ++end;
    }
    const std::size_t digits = end - position_;
    if (digits < min_digits || digits > max_digits) {
      return std::nullopt;
    }
    position_ = end;
    return value;
  }

  /// The number, from 1, of the name that stands here in any letter case, in full or shortened to
  /// its first three or more letters ("Sept.").
  std::optional<int> number_of_name(std::span<const std::string_view> names) {
    const std::string word = next_word();
    const auto name = std::ranges::find_if(
        names, [&](std::string_view full) { return word.size() >= 3 && full.starts_with(word); });
    if (name == names.end()) {
      return std::nullopt;
    }
    position_ += word.size();
    skip('.');
    return static_cast<int>(name - names.begin()) + 1;
  }

  /// The ending of "31st".
  void skip_day_ending() {
    constexpr std::array<std::string_view, 4> kEndings = {"st", "nd", "rd", "th"};
    if (std::ranges::find(kEndings, next_word()) != kEndings.end()) {
      position_ += 2;
    }
  }

  /// What stands between day, month and year: a comma, white space or both, or a hyphen.
  bool skip_gap() {
    const std::size_t begin = position_;
    if (skip('-')) {
      return true;
    }
    skip(',');
    skip_spaces();
    return position_ > begin;
  }

 private:
  /// The ASCII letters that stand here, in lower case; of a longer word the first ten, which no
  /// name of a date has.
  [[nodiscard]] std::string next_word() const {
    std::string word;
    for (const char character : text_.substr(position_, 10)) {
      if (!is_ascii_letter(character)) {
        break;
      }
      word += to_ascii_lower(character);
    }
    return word;
  }

  std::string_view text_;
  std::size_t position_ = 0;
};

/// 2022-03-31, 2022/03/31, 2022-03, 2022.
std::optional<CalendarDate> read_year_first(DateScanner& scanner) {
  const std::optional<int> year = scanner.number(4, 4);
  if (!year) {
    return std::nullopt;
  }
  CalendarDate date{*year};
  const char separator = scanner.next() == '/' ? '/' : '-';
  for (std::optional<int>* part : {&date.month, &date.day}) {
    DateScanner further = scanner;
    if (!further.skip(separator) || !(*part = further.number(2, 2))) {
      break;
    }
    scanner = further;
  }
  return date;
}

/// 20220331.
std::optional<CalendarDate> read_without_separators(DateScanner& scanner) {
  const std::optional<int> digits = scanner.number(8, 8);
  if (!digits) {
    return std::nullopt;
  }
  return CalendarDate{*digits / 10000, *digits / 100 % 100, *digits % 100};
}

/// March 31st, 2022; Mar 31 2022; March 2022.
std::optional<CalendarDate> read_month_first(DateScanner& scanner) {
  const std::optional<int> month = scanner.number_of_name(kMonths);
  if (!month || !scanner.skip_gap()) {
    return std::nullopt;
  }
  const std::optional<int> day = scanner.number(1, 2);
  if (day) {
    scanner.skip_day_ending();
    if (!scanner.skip_gap()) {
      return std::nullopt;
    }
  }
  const std::optional<int> year = scanner.number(4, 4);
  return year ? std::optional(CalendarDate{*year, month, day}) : std::nullopt;
}

/// 31 March 2022; 31st March, 2022; 31-Mar-2022.
std::optional<CalendarDate> read_day_first(DateScanner& scanner) {
  const std::optional<int> day = scanner.number(1, 2);
  scanner.skip_day_ending();
  scanner.skip_gap();
  const std::optional<int> month = scanner.number_of_name(kMonths);
  scanner.skip_gap();
  const std::optional<int> year = scanner.number(4, 4);
  return day && month && year ? std::optional(CalendarDate{*year, month, day}) : std::nullopt;
}

/// A date without the weekday before it.
using ReadForm = std::optional<CalendarDate> (*)(DateScanner&);

/// Whether nothing behind a date makes it part of something longer, like 2022-03-311 or 2022nd. A
/// time or zone may follow at once: 2022-03-31T10:00, 2022-03-31Z.
bool ends_here(DateScanner scanner) {
  if (scanner.skip('-') || scanner.skip('/')) {
    return !is_ascii_digit(scanner.next());
  }
  const char next = to_ascii_lower(scanner.next());
  return !is_ascii_digit(next) && (!is_ascii_letter(next) || next == 't' || next == 'z');
}

}  // namespace

bool is_valid(const CalendarDate& date) {
  if (date.year < 1 || date.year > 9999 || (date.day && !date.month)) {
    return false;
  }
  if (date.month && (*date.month < 1 || *date.month > 12)) {
    return false;
  }
  return !date.day || (*date.day >= 1 && *date.day <= days_in_month(date.year, *date.month));
}

std::string to_iso(const CalendarDate& date) {
  const auto padded = [](int number, std::size_t digits) {
    std::string text = std::to_string(number);
    return text.insert(0, digits - std::min(digits, text.size()), '0');
  };
  std::string iso = padded(date.year, 4);
  for (const std::optional<int> part : {date.month, date.day}) {
    iso += part ? "-" + padded(*part, 2) : "";
  }
  return iso;
}

std::optional<WrittenDate> read_date(std::string_view text) {
  DateScanner behind_weekday(text);
  if (behind_weekday.number_of_name(kWeekdays)) {
    behind_weekday.skip_gap();
  }
  constexpr std::array<ReadForm, 4> kForms = {read_year_first, read_without_separators,
                                              read_month_first, read_day_first};
  for (const ReadForm read : kForms) {
    DateScanner scanner = behind_weekday;
    const std::optional<CalendarDate> date = read(scanner);
    if (date && is_valid(*date) && ends_here(scanner)) {
      return WrittenDate{*date, scanner.position()};
    }
  }
  return std::nullopt;
}

}  // namespace relata
