// SPDX-License-Identifier: Apache-2.0
#pragma once
// Packed input for tests of readers.

#include <string>
#include <string_view>

namespace relata {

/// `bytes` as one gzip member.
std::string gzip_bytes(std::string_view bytes);

}  // namespace relata
