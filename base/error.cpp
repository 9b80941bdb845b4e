// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

namespace relata {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::FileNotFound:
      return "file_not_found";
    case ErrorCode::FileUnreadable:
      return "file_unreadable";
    case ErrorCode::FileDamaged:
      return "file_damaged";
    case ErrorCode::UnknownFormat:
      return "unknown_format";
    case ErrorCode::EmptyDocument:
      return "empty_document";
    case ErrorCode::InvalidJson:
      return "invalid_json";
    case ErrorCode::InvalidRecord:
      return "invalid_record";
    case ErrorCode::InvalidField:
      return "invalid_field";
    case ErrorCode::InvalidAnnotation:
      return "invalid_annotation";
    case ErrorCode::DuplicateDocument:
      return "duplicate_document";
    case ErrorCode::LimitExceeded:
      return "limit_exceeded";
    case ErrorCode::StoreMissing:
      return "store_missing";
    case ErrorCode::StoreForeign:
      return "store_foreign";
    case ErrorCode::StoreNewer:
      return "store_newer";
    case ErrorCode::StoreBusy:
      return "store_busy";
    case ErrorCode::StoreFailed:
      return "store_failed";
    case ErrorCode::ModelForeign:
      return "model_foreign";
    case ErrorCode::ModelNewer:
      return "model_newer";
    case ErrorCode::WriteFailed:
      return "write_failed";
    case ErrorCode::UnknownName:
      return "unknown_name";
    case ErrorCode::AmbiguousName:
      return "ambiguous_name";
    case ErrorCode::WrongUsage:
      return "wrong_usage";
  }
  return "unknown";
}

}  // namespace relata
