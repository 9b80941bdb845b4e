// SPDX-License-Identifier: Apache-2.0
#pragma once
// The world outside a command: its streams, whether a person looks at them, and whether they
// pressed Ctrl-C.

#include <functional>
#include <iosfwd>
#include <string_view>

namespace relata {

/// Data goes to `out`, everything said to a person to `err`.
struct Console {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::function<bool()> is_interrupted = [] { return false; };

  /// Prints "relata: MESSAGE" on `err`.
  void say(std::string_view message) const;
};

/// Thrown where work can stop after Ctrl-C; main turns it into exit code 130.
struct Interrupted {};

}  // namespace relata
