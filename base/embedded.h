// SPDX-License-Identifier: Apache-2.0
#pragma once
// Data files that the build puts into the program (cmake/RelataEmbed.cmake).

#include <cstddef>
#include <string_view>

/// Declares the bytes embedded as SYMBOL; use at namespace scope, in one .cpp file.
#define RELATA_DECLARE_EMBEDDED(SYMBOL)                     \
  extern "C" const char relata_embedded_##SYMBOL##_begin[]; \
  extern "C" const char relata_embedded_##SYMBOL##_end[]

/// The bytes embedded as SYMBOL, as a std::string_view. Valid until: the program ends.
#define RELATA_EMBEDDED(SYMBOL)         \
  std::string_view(                     \
      relata_embedded_##SYMBOL##_begin, \
      static_cast<std::size_t>(relata_embedded_##SYMBOL##_end - relata_embedded_##SYMBOL##_begin))
