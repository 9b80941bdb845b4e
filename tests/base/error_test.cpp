// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace relata {
namespace {

TEST(Error, KeepsCodeAndMessage) {
  const StoreError error(ErrorCode::StoreBusy, "news.relata: another program is writing it");
  EXPECT_EQ(error.code(), ErrorCode::StoreBusy);
  EXPECT_STREQ(error.what(), "news.relata: another program is writing it");
}

template <class ErrorType>
class EveryError : public testing::Test {};

using ErrorTypes = testing::Types<InputError, StoreError, ModelError, ExportError, UsageError>;
TYPED_TEST_SUITE(EveryError, ErrorTypes);

TYPED_TEST(EveryError, IsCaughtAsError) {
  EXPECT_THROW(throw TypeParam(ErrorCode::WrongUsage, "no"), Error);
}

class ErrorCodeName : public testing::TestWithParam<std::pair<ErrorCode, std::string>> {};

// Records and JSON answers carry these names: a changed one breaks the programs that read them.
TEST_P(ErrorCodeName, NeverChanges) {
  EXPECT_EQ(to_string(GetParam().first), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(
    All, ErrorCodeName,
    testing::Values(std::pair{ErrorCode::FileNotFound, "file_not_found"},
                    std::pair{ErrorCode::FileUnreadable, "file_unreadable"},
                    std::pair{ErrorCode::FileDamaged, "file_damaged"},
                    std::pair{ErrorCode::UnknownFormat, "unknown_format"},
                    std::pair{ErrorCode::EmptyDocument, "empty_document"},
                    std::pair{ErrorCode::InvalidJson, "invalid_json"},
                    std::pair{ErrorCode::InvalidRecord, "invalid_record"},
                    std::pair{ErrorCode::InvalidField, "invalid_field"},
                    std::pair{ErrorCode::InvalidAnnotation, "invalid_annotation"},
                    std::pair{ErrorCode::DuplicateDocument, "duplicate_document"},
                    std::pair{ErrorCode::LimitExceeded, "limit_exceeded"},
                    std::pair{ErrorCode::StoreMissing, "store_missing"},
                    std::pair{ErrorCode::StoreForeign, "store_foreign"},
                    std::pair{ErrorCode::StoreNewer, "store_newer"},
                    std::pair{ErrorCode::StoreBusy, "store_busy"},
                    std::pair{ErrorCode::StoreFailed, "store_failed"},
                    std::pair{ErrorCode::ModelForeign, "model_foreign"},
                    std::pair{ErrorCode::ModelNewer, "model_newer"},
                    std::pair{ErrorCode::WriteFailed, "write_failed"},
                    std::pair{ErrorCode::UnknownName, "unknown_name"},
                    std::pair{ErrorCode::AmbiguousName, "ambiguous_name"},
                    std::pair{ErrorCode::WrongUsage, "wrong_usage"}));

}  // namespace
}  // namespace relata
