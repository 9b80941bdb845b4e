// SPDX-License-Identifier: Apache-2.0
#include "pipeline/graph_builder.h"

#include "base/error.h"
#include "graph/store/graph_store.h"
#include "pipeline/new_store_file.h"

#include <map>
#include <system_error>
#include <utility>
#include <variant>

namespace relata {

namespace {

/// What two inputs with one document id mean.
enum class SameId { FirstStays, LastReplaces };

/// Puts a stream of records into a store and keeps the report.
class StoreFilling {
 public:
  StoreFilling(GraphStore::Change& change, SameId same_id) : change_(change), same_id_(same_id) {}

  void take(PlacedLine placed) {
    ++report_.read_count;
    if (auto* const failure = std::get_if<RecordFailure>(&placed.line)) {
      leave_out(std::move(placed.place), std::move(*failure));
    } else {
      take(std::get<DocumentRecord>(placed.line), std::move(placed.place));
    }
  }

  /// Throws: InputError when no document came through.
  BuildReport finish() {
    if (report_.document_count > 0) {
      return std::move(report_);
    }
    if (report_.left_out.empty()) {
      throw InputError(ErrorCode::EmptyDocument, "there is no article in the input");
    }
    const LeftOut& first = report_.left_out.front();
    throw InputError(first.failure.code, "no input could be read; the first: " + first.place +
                                             ": " + first.failure.message);
  }

 private:
  /// Of a document that is in the store already.
  struct Source {
    std::string place;
    std::string sha256;
  };

  void take(const DocumentRecord& record, std::string place) {
    if (same_id_ == SameId::FirstStays && !is_first(record, place)) {
      return;
    }
    const PutOutcome outcome = change_.put(record);
    ++report_.document_count;
    report_.replaced_count += outcome == PutOutcome::Replaced ? 1 : 0;
  }

  /// Whether no input before had this id. Leaves the input out when one had, with another text.
  bool is_first(const DocumentRecord& record, const std::string& place) {
    const std::string& id = record.document.id;
    const auto [source, is_first] =
        sources_.emplace(id, Source{.place = place, .sha256 = record.document.sha256});
    if (!is_first && source->second.sha256 != record.document.sha256) {
      leave_out(place, {.document_id = id,
                        .code = ErrorCode::DuplicateDocument,
                        .message = "has the same document id as " + source->second.place +
                                   ", but another text; the first stays"});
    }
    return is_first;
  }

  void leave_out(std::string place, RecordFailure failure) {
    report_.left_out.push_back({.place = std::move(place), .failure = std::move(failure)});
  }

  GraphStore::Change& change_;
  SameId same_id_;
  BuildReport report_;
  std::map<std::string, Source> sources_;
};

BuildReport fill(GraphStore& store, std::vector<InputFile> files, const BuildContext& context,
                 SameId same_id) {
  BuildReport report;
  store.change(context.ontology, [&](GraphStore::Change& change) {
    StoreFilling filling(change, same_id);
    stream_placed_records(std::move(files), context.extractor, context.options,
                          [&](PlacedLine line) { filling.take(std::move(line)); });
    report = filling.finish();
  });
  return report;
}

BuildReport fill_new_store(const std::filesystem::path& path, std::vector<InputFile> files,
                           const BuildContext& context, SameId same_id) {
  NewStoreFile file(path);
  BuildReport report;
  {
    GraphStore store = GraphStore::create(file.path());
    report = fill(store, std::move(files), context, same_id);
  }
  file.keep();
  return report;
}

}  // namespace

BuildReport build_store(const std::filesystem::path& path, std::vector<InputFile> files,
                        const BuildContext& context) {
  return fill_new_store(path, std::move(files), context, SameId::FirstStays);
}

BuildReport add_to_store(const std::filesystem::path& path, std::vector<InputFile> files,
                         const BuildContext& context) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return fill_new_store(path, std::move(files), context, SameId::LastReplaces);
  }
  GraphStore store = GraphStore::open(path, OpenMode::Write);
  return fill(store, std::move(files), context, SameId::LastReplaces);
}

std::vector<std::string> remove_from_store(const std::filesystem::path& path,
                                           const std::vector<std::string>& document_ids,
                                           const Ontology& ontology) {
  GraphStore store = GraphStore::open(path, OpenMode::Write);
  std::vector<std::string> missing;
  store.change(ontology, [&](GraphStore::Change& change) {
    for (const std::string& id : document_ids) {
      if (!change.remove(id)) {
        missing.push_back(id);
      }
    }
  });
  return missing;
}

}  // namespace relata
