// SPDX-License-Identifier: Apache-2.0
#pragma once
// Errors that end a request. Their message says what, where, and what to do; tests compare it word
// for word.

#include <stdexcept>
#include <string>
#include <string_view>

namespace relata {

/// What went wrong, for programs. The names from `to_string` appear in records and JSON: do not
/// change them.
enum class ErrorCode {
  FileNotFound,
  FileUnreadable,
  FileDamaged,
  UnknownFormat,
  EmptyDocument,
  InvalidJson,
  InvalidRecord,
  InvalidField,
  InvalidAnnotation,
  DuplicateDocument,
  LimitExceeded,
  StoreMissing,
  StoreForeign,
  StoreNewer,
  StoreBusy,
  StoreFailed,
  ModelForeign,
  ModelNewer,
  WriteFailed,
  UnknownName,
  AmbiguousName,
  WrongUsage,
};

/// The lower_snake_case name of a code, e.g. "file_not_found".
std::string_view to_string(ErrorCode code);

/// Base of all errors that end a request; catch this one at a border (main, Python).
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}

  [[nodiscard]] ErrorCode code() const { return code_; }

 private:
  ErrorCode code_;
};

/// Input that could not be read at all.
class InputError : public Error {
 public:
  using Error::Error;
};

/// A store that is missing, foreign, newer, busy or damaged.
class StoreError : public Error {
 public:
  using Error::Error;
};

/// A language model that is missing, foreign, newer or damaged.
class ModelError : public Error {
 public:
  using Error::Error;
};

/// Output that could not be written.
class ExportError : public Error {
 public:
  using Error::Error;
};

/// A question that cannot be answered as put: an unknown predicate, an ambiguous name, options that
/// exclude each other.
class UsageError : public Error {
 public:
  using Error::Error;
};

}  // namespace relata
