// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parts of the extension module, one a file.

#include <pybind11/pybind11.h>

namespace relata {

/// relata.Error and its kinds, with `code`.
void bind_errors(pybind11::module_& module);
/// Entity, Relation, Neighbor, Statement, Document: read-only values.
void bind_value_types(pybind11::module_& module);
/// GraphSession: an open graph file, and `build`, `add`, `remove`.
void bind_graph_session(pybind11::module_& module);

}  // namespace relata
