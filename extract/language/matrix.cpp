// SPDX-License-Identifier: Apache-2.0
#include "extract/language/matrix.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>

namespace relata {

namespace {

enum class NumberType : std::uint32_t { Int8 = 1, Float = 2, Key = 3, Integer = 4 };

constexpr std::size_t kHeaderBytes = 16;
constexpr std::size_t kAlignmentBytes = 64;
constexpr std::size_t kMaxRows = std::size_t{1} << 26;

struct Header {
  std::uint32_t rows;
  std::uint32_t columns;
  std::uint32_t type;
  std::uint32_t reserved;
};

static_assert(sizeof(Header) == kHeaderBytes);

struct Shape {
  std::size_t rows = 0;
  std::size_t columns = 0;
};

std::size_t round_up_to_alignment(std::size_t bytes) {
  return (bytes + kAlignmentBytes - 1) / kAlignmentBytes * kAlignmentBytes;
}

/// One section that should hold a matrix.
class MatrixSection {
 public:
  MatrixSection(const SectionedBytes& file, std::string_view name)
      : file_(file), name_(name), bytes_(file.section(name)) {}

  [[nodiscard]] Shape shape(NumberType type) const {
    Header header{};
    if (bytes_.size() < kAlignmentBytes) {
      refuse("is too short for a matrix");
    }
    std::memcpy(&header, bytes_.data(), sizeof(header));
    if (header.type != static_cast<std::uint32_t>(type)) {
      refuse("holds another type of numbers");
    }
    if (header.rows > kMaxRows || header.columns > kMaxRows) {
      refuse("is too large");
    }
    return {.rows = header.rows, .columns = header.columns};
  }

  /// The numbers from `offset` on. Sections begin at cache lines, and so do the parts of a matrix.
  template <class Number>
  [[nodiscard]] std::span<const Number> numbers(std::size_t offset, std::size_t count) const {
    if (offset > bytes_.size() || count > (bytes_.size() - offset) / sizeof(Number)) {
      refuse("is too short for its matrix");
    }
    return {reinterpret_cast<const Number*>(bytes_.data() + offset), count};
  }

  template <class Number>
  [[nodiscard]] std::span<const Number> row(NumberType type) const {
    const Shape found = shape(type);
    if (found.rows != 1) {
      refuse("has more than one row");
    }
    return numbers<Number>(kAlignmentBytes, found.columns);
  }

  [[noreturn]] void refuse(std::string_view why) const { file_.refuse(name_, why); }

  void check_finite(std::span<const float> values) const {
    // False for NaN, too.
    if (!std::ranges::all_of(values, [](float x) { return std::abs(x) <= kMaxMagnitude; })) {
      refuse("holds a number that is not finite or too large");
    }
  }

  void check_size(std::size_t found, std::size_t expected) const {
    if (found != expected) {
      refuse("has " + std::to_string(found) + " numbers instead of " + std::to_string(expected));
    }
  }

 private:
  const SectionedBytes& file_;
  std::string_view name_;
  std::string_view bytes_;
};

}  // namespace

Int8Matrix int8_matrix(const SectionedBytes& file, std::string_view section) {
  const MatrixSection found(file, section);
  const Shape shape = found.shape(NumberType::Int8);
  if (shape.rows == 0 || shape.columns == 0 || shape.columns > kMaxWidth) {
    found.refuse("has no rows, or rows of a wrong width");
  }
  const auto scales = found.numbers<float>(kAlignmentBytes, shape.rows);
  found.check_finite(scales);
  const std::size_t values_at = kAlignmentBytes + round_up_to_alignment(scales.size_bytes());
  return {.rows = shape.rows,
          .columns = shape.columns,
          .scales = scales,
          .values = found.numbers<std::int8_t>(values_at, shape.rows * shape.columns)};
}

std::span<const float> float_row(const SectionedBytes& file, std::string_view section,
                                 std::size_t size) {
  const MatrixSection found(file, section);
  const auto values = found.row<float>(NumberType::Float);
  found.check_size(values.size(), size);
  found.check_finite(values);
  return values;
}

std::span<const std::uint64_t> sorted_keys(const SectionedBytes& file, std::string_view section) {
  const MatrixSection found(file, section);
  const auto keys = found.row<std::uint64_t>(NumberType::Key);
  if (std::ranges::adjacent_find(keys, std::greater_equal<>()) != keys.end()) {
    found.refuse("holds keys that do not rise");
  }
  return keys;
}

std::span<const std::int32_t> integer_row(const SectionedBytes& file, std::string_view section,
                                          std::size_t size) {
  const MatrixSection found(file, section);
  const auto values = found.row<std::int32_t>(NumberType::Integer);
  found.check_size(values.size(), size);
  return values;
}

}  // namespace relata
