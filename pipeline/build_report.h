// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a run did and what it had to leave out.

#include "graph/record/document_record.h"

#include <cstdint>
#include <string>
#include <vector>

namespace relata {

/// One input that was left out, and where it stood.
struct LeftOut {
  std::string place;
  RecordFailure failure;
};

struct BuildReport {
  std::uint64_t read_count = 0;      ///< inputs seen
  std::uint64_t document_count = 0;  ///< documents that came through
  std::uint64_t replaced_count =
      0;  ///< of them, those that took the place of an older text (`add`)
  std::vector<LeftOut> left_out;
};

}  // namespace relata
