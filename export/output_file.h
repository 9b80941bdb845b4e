// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files that are there whole or not at all.

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace relata {

/// Lets `write` fill a file beside `path`, then renames it to `path`: when anything fails, nothing
/// is left behind and an existing file stays as it was. `-` is standard output, without the
/// buffer of std::cout; that, a device and a pipe are written directly. A failure to write
/// interrupts `write` at once. Requires: SIGPIPE is ignored, else a closed pipe ends the program
/// before it becomes an error. Throws: ExportError (WriteFailed, with the path and the system's
/// reason), or what `write` throws.
void write_file(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

}  // namespace relata
