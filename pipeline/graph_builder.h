// SPDX-License-Identifier: Apache-2.0
#pragma once
// Inputs to a store.

#include "extract/extractor.h"
#include "graph/ontology/ontology.h"
#include "pipeline/build_report.h"
#include "pipeline/input_list.h"
#include "pipeline/record_stream.h"

#include <filesystem>
#include <string>
#include <vector>

namespace relata {

/// What building needs to know; lent for the call.
struct BuildContext {
  const Extractor& extractor;
  const Ontology& ontology;
  StreamOptions options;
};

/// Makes a new store of all inputs. It is written beside and renamed when complete, so an existing
/// store stays whole until then; a file that is no store is not replaced. Two inputs with one
/// document id and different texts: the first stays, the second is left out with a message that
/// names both places (DuplicateDocument); with the same text the second is passed over in silence.
/// Throws: StoreError; InputError when no input at all could be read. Nothing is written then.
BuildReport build_store(const std::filesystem::path& path, std::vector<InputFile> files,
                        const BuildContext& context);

/// Adds the inputs to an existing store (made when missing). A document whose id is there replaces
/// it. Throws: as `build_store`; then the store is as it was.
BuildReport add_to_store(const std::filesystem::path& path, std::vector<InputFile> files,
                         const BuildContext& context);

/// Removes documents by id; gives the ids that were not there.
/// Throws: StoreError; then the store is as it was.
std::vector<std::string> remove_from_store(const std::filesystem::path& path,
                                           const std::vector<std::string>& document_ids,
                                           const Ontology& ontology);

}  // namespace relata
