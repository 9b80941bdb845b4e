// SPDX-License-Identifier: Apache-2.0
// The extension module relata._relata.

#include "base/version.h"

#include "python/bindings.h"
#include <string>

PYBIND11_MODULE(_relata, module) {
  module.doc() = "The C++ part of relata; use the package relata itself.";
  module.attr("__version__") = std::string(relata::relata_version());
  relata::bind_errors(module);
  relata::bind_value_types(module);
  relata::bind_graph_session(module);
}
