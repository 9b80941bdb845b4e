// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_bar.h"

#include "base/number.h"

#include <cstdint>
#include <ostream>

namespace relata {

namespace {

constexpr std::chrono::milliseconds kInterval{100};

}  // namespace

ProgressBar::ProgressBar(const Console& console, std::string what)
    : console_(console), what_(std::move(what)), begin_(Clock::now()), last_(begin_) {}

ProgressBar::~ProgressBar() {
  if (is_shown_) {
    console_.err << "\r\x1b[K" << std::flush;
  }
}

void ProgressBar::show(std::size_t done) {
  const auto now = Clock::now();
  if (!console_.err_is_terminal || now - last_ < kInterval) {
    return;
  }
  const auto elapsed_ms =
      std::chrono::duration_cast<std::chrono::milliseconds>(now - begin_).count();
  const auto rate = done * 1000 / static_cast<std::uint64_t>(elapsed_ms);
  console_.err << "\r\x1b[K" << what_ << ": " << format_count(done) << " documents, "
               << format_count(rate) << " a second" << std::flush;
  last_ = now;
  is_shown_ = true;
}

}  // namespace relata
