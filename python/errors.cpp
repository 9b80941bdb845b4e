// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include "python/bindings.h"
#include <exception>
#include <map>
#include <string>

namespace relata {

namespace {

namespace py = pybind11;

/// Python's exception for one of our error types, made once and kept as long as the interpreter.
py::handle& exception_of(const char* name) {
  static std::map<std::string, py::handle> exceptions;
  return exceptions[name];
}

void define(py::module_& module, const char* name, py::handle base) {
  const std::string full_name = std::string("relata.") + name;
  const auto type =
      py::reinterpret_steal<py::object>(PyErr_NewException(full_name.c_str(), base.ptr(), nullptr));
  module.attr(name) = type;
  exception_of(name) = type.inc_ref();  // the translator needs it until the interpreter ends
}

void raise(const char* name, const Error& error) {
  const py::object exception = exception_of(name)(error.what());
  exception.attr("code") = std::string(to_string(error.code()));
  PyErr_SetObject(exception_of(name).ptr(), exception.ptr());
}

void translate(std::exception_ptr pointer) {
  try {
    if (pointer) {
      std::rethrow_exception(pointer);
    }
  } catch (const InputError& error) {
    raise("InputError", error);
  } catch (const StoreError& error) {
    raise("StoreError", error);
  } catch (const ModelError& error) {
    raise("ModelError", error);
  } catch (const ExportError& error) {
    raise("ExportError", error);
  } catch (const UsageError& error) {
    raise("UsageError", error);
  } catch (const Error& error) {
    raise("Error", error);
  }
}

}  // namespace

void bind_errors(py::module_& module) {
  define(module, "Error", PyExc_Exception);
  for (const char* name : {"InputError", "StoreError", "ModelError", "ExportError", "UsageError"}) {
    define(module, name, exception_of("Error"));
  }
  py::register_exception_translator(translate);
}

}  // namespace relata
