// SPDX-License-Identifier: Apache-2.0
// The program: the only place that knows the process, its signals and its exit code.

#include "cli/program.h"

#include <csignal>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

volatile std::sig_atomic_t interrupt_count = 0;

extern "C" void note_interrupt(int signal) {
  interrupt_count = interrupt_count + 1;
  if (interrupt_count > 1) {  // the second Ctrl-C means: now
    std::signal(signal, SIG_DFL);
    std::raise(signal);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGINT, note_interrupt);
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error of the stream, with a message
  std::ios::sync_with_stdio(false);
  const relata::Console console{.out = std::cout,
                                .err = std::cerr,
                                .out_is_terminal = isatty(STDOUT_FILENO) == 1,
                                .err_is_terminal = isatty(STDERR_FILENO) == 1,
                                .is_interrupted = [] { return interrupt_count > 0; }};
  const auto code = relata::run_program(std::vector<std::string>(argv + 1, argv + argc), console);
  std::cout.flush();
  if (!std::cout) {  // e.g. `relata … | head`, or a full disk
    return static_cast<int>(relata::ExitCode::WrongUsage);
  }
  return static_cast<int>(code);
}
