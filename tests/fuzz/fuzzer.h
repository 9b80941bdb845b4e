// SPDX-License-Identifier: Apache-2.0
#pragma once
// What every fuzzer is made of: one function from bytes, and a promise that must hold for all of
// them.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace relata {

/// The name and signature are libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program when `holds` is false: what libFuzzer takes for a finding.
inline void must_hold(bool holds, std::string_view promise) {
  if (!holds) {
    std::cerr << "does not hold: " << promise << '\n';
    std::abort();
  }
}

}  // namespace relata
