// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"
#include "export/graphml/graphml_writer.h"
#include "export/jsonld/jsonld_writer.h"
#include "export/output_file.h"
#include "extract/extractor.h"
#include "extract/language/language_model.h"
#include "graph/record/record_json.h"
#include "graph/store/graph_store.h"
#include "pipeline/graph_builder.h"
#include "pipeline/parse_input.h"

#include <pybind11/stl.h>

#include "python/bindings.h"
#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace relata {

namespace {

namespace py = pybind11;

/// Holds the interpreter's lock no longer than needed: reading model and lists takes a while.
std::unique_ptr<Extractor> make_extractor(const std::string& model_path) {
  const py::gil_scoped_release unlocked;
  return std::make_unique<Extractor>(
      Extractor::standard(Ontology::standard(), LanguageModel::load(model_path)));
}

/// Lets Ctrl-C stop a build: Python's signal handlers run now and then, with the interpreter's
/// lock.
void check_signals(std::size_t /*done*/) {
  const py::gil_scoped_acquire lock;
  if (PyErr_CheckSignals() != 0) {
    throw py::error_already_set();
  }
}

BuildContext make_context(const Extractor& extractor, std::optional<std::size_t> thread_count) {
  StreamOptions options;
  options.thread_count = thread_count.value_or(std::max(1U, std::thread::hardware_concurrency()));
  options.on_progress = check_signals;
  return {.extractor = extractor, .ontology = Ontology::standard(), .options = std::move(options)};
}

/// (place, message) of every input that was left out.
std::vector<std::pair<std::string, std::string>> list_left_out(const BuildReport& report) {
  std::vector<std::pair<std::string, std::string>> list;
  for (const LeftOut& each : report.left_out) {
    list.emplace_back(each.place, each.failure.message);
  }
  return list;
}

auto build(const Extractor& extractor, const std::vector<std::string>& paths,
           const std::string& output, std::optional<std::size_t> thread_count) {
  const py::gil_scoped_release unlocked;
  return list_left_out(
      build_store(output, list_inputs(paths), make_context(extractor, thread_count)));
}

auto add(const Extractor& extractor, const std::vector<std::string>& paths,
         const std::string& graph, std::optional<std::size_t> thread_count) {
  const py::gil_scoped_release unlocked;
  return list_left_out(
      add_to_store(graph, list_inputs(paths), make_context(extractor, thread_count)));
}

auto remove(const std::vector<std::string>& document_ids, const std::string& graph) {
  const py::gil_scoped_release unlocked;
  return remove_from_store(graph, document_ids, Ontology::standard());
}

std::string extract(const Extractor& extractor, std::string text, const std::string& id) {
  const py::gil_scoped_release unlocked;
  const RawInput input{.place = id.empty() ? "text" : id,
                       .document_id = id,
                       .format = InputFormat::Text,
                       .bytes = std::move(text),
                       .failure = {}};
  ParsedInput parsed = parse_input(input, ArticleFields());
  if (const auto* failed = std::get_if<RecordFailure>(&parsed)) {
    throw InputError(failed->code, failed->message);
  }
  Workspace scratch;
  return to_json(extractor.extract(std::get<Document>(std::move(parsed)), scratch));
}

std::set<EntityKind> parse_kinds(const std::vector<std::string>& words) {
  std::set<EntityKind> kinds;
  for (const std::string& word : words) {
    const auto kind = find_entity_kind(word);
    if (!kind) {
      throw UsageError(ErrorCode::WrongUsage,
                       "'" + word + "' is none of person, place, organization");
    }
    kinds.insert(*kind);
  }
  return kinds;
}

Direction parse_direction(const std::string& word) {
  if (word == "out") {
    return Direction::Out;
  }
  if (word == "in") {
    return Direction::In;
  }
  if (word == "both") {
    return Direction::Both;
  }
  throw UsageError(ErrorCode::WrongUsage, "'" + word + "' is none of out, in, both");
}

struct NeighborArguments {
  std::string entity;
  std::string direction;
  std::vector<std::string> predicates;
  std::vector<std::string> kinds;
  bool is_plain_only = false;
  std::optional<std::size_t> limit;
};

NeighborQuery make_query(const NeighborArguments& arguments) {
  return {.entity = arguments.entity,
          .direction = parse_direction(arguments.direction),
          .predicates = {arguments.predicates.begin(), arguments.predicates.end()},
          .kinds = parse_kinds(arguments.kinds),
          .plain_facts_only = arguments.is_plain_only,
          .limit = arguments.limit};
}

template <class Item, class Visit>
std::vector<Item> collect(Visit visit) {
  std::vector<Item> items;
  visit([&](const Item& item) { items.push_back(item); });
  return items;
}

std::vector<Entity> list_entities(const GraphStore& store) {
  return collect<Entity>([&](const auto& take) { store.visit_entities(take); });
}

std::vector<SourceDocument> list_documents(const GraphStore& store) {
  return collect<SourceDocument>([&](const auto& take) { store.visit_documents(take); });
}

std::vector<Relation> list_relations(const GraphStore& store) {
  std::vector<Relation> relations;
  store.visit_relations(
      [&](const RelationWithStatements& each) { relations.push_back(each.relation); });
  return relations;
}

void export_graph(const GraphStore& store, const std::string& path, const std::string& format,
                  const std::string& base) {
  if (format == "graphml") {
    write_file(path, [&](std::ostream& out) { write_graphml(store, out, {.base_iri = base}); });
  } else if (format == "jsonld") {
    write_file(path, [&](std::ostream& out) { write_jsonld(store, out, {.base_iri = base}); });
  } else {
    throw UsageError(ErrorCode::WrongUsage, "'" + format + "' is none of graphml, jsonld");
  }
}

/// Runs `read`; all that it asks the store shows one state.
py::object read_one_state(const GraphStore& store, const py::function& read) {
  py::object result;
  store.read_one_state([&] { result = read(); });
  return result;
}

void bind_lookups(py::class_<GraphStore>& type) {
  type.def("find_entity", &GraphStore::find_entity)
      .def("find_entities_named", &GraphStore::find_entities_named)
      .def("find_similar_entities", &GraphStore::find_similar_entities)
      .def("find_relation", &GraphStore::find_relation)
      .def("find_document", &GraphStore::find_document)
      .def("search",
           [](const GraphStore& store, const std::string& text,
              const std::optional<std::string>& kind, std::size_t limit) {
             EntitySearch search{.text = text, .kind = std::nullopt, .limit = limit};
             if (kind) {
               search.kind = *parse_kinds({*kind}).begin();
             }
             return store.search_entities(search);
           })
      .def("neighbors", [](const GraphStore& store, const NeighborArguments& arguments) {
        return store.find_neighbors(make_query(arguments));
      });
}

void bind_extractor(py::module_& module) {
  py::class_<Extractor>(module, "Extractor")
      .def(py::init(&make_extractor))
      .def("build", &build)
      .def("add", &add)
      .def("extract", &extract);
}

}  // namespace

void bind_graph_session(py::module_& module) {
  bind_extractor(module);
  py::class_<NeighborArguments>(module, "NeighborArguments")
      .def(py::init([](std::string entity, std::string direction,
                       std::vector<std::string> predicates, std::vector<std::string> kinds,
                       bool is_plain_only, std::optional<std::size_t> limit) {
        return NeighborArguments{std::move(entity), std::move(direction), std::move(predicates),
                                 std::move(kinds),  is_plain_only,        limit};
      }));
  py::class_<GraphStore> type(module, "GraphStore");
  type.def(py::init([](const std::string& path) { return GraphStore::open(path, OpenMode::Read); }))
      .def("counts",
           [](const GraphStore& store) {
             const GraphCounts counts = store.counts();
             return std::make_tuple(counts.documents, counts.entities, counts.relations,
                                    counts.statements);
           })
      .def("entities", &list_entities)
      .def("documents", &list_documents)
      .def("relations", &list_relations)
      .def("export", &export_graph)
      .def("read_one_state", &read_one_state);
  bind_lookups(type);
  module.def("remove", &remove);
}

}  // namespace relata
