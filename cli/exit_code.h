// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program's exit code says. `relata help exit-codes` prints the same.

namespace relata {

enum class ExitCode : int {
  Done = 0,
  NothingFound = 1,
  WrongUsage = 2,  ///< or input that could not be read at all
  DoneInPart = 3,  ///< the report on stderr names what was left out
  Interrupted = 130,
};

}  // namespace relata
