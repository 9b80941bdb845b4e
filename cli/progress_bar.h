// SPDX-License-Identifier: Apache-2.0
#pragma once
// How far a long command is: one line on a terminal, nothing elsewhere.

#include "cli/console.h"

#include <chrono>
#include <cstddef>
#include <string>

namespace relata {

/// Rewrites its line at most ten times a second; the line is wiped when the object ends.
class ProgressBar {
 public:
  /// Valid until: `console` ends.
  ProgressBar(const Console& console, std::string what);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(std::size_t done);

 private:
  using Clock = std::chrono::steady_clock;

  const Console& console_;
  std::string what_;
  Clock::time_point begin_;
  Clock::time_point last_;
  bool is_shown_ = false;
};

}  // namespace relata
