# relata_add_module(NAME HEADERS … SOURCES … [USES …] [PRIVATE_USES …])
# One library a folder: `relata_NAME`, used as `relata::NAME`. USES are the modules whose headers this module's own
# headers include; PRIVATE_USES are seen by its .cpp files only. Files are listed by hand, so that a forgotten or
# stray file is noticed. The include table itself is enforced by tests/architecture/check_layers.py.
function(relata_add_module name)
  cmake_parse_arguments(MODULE "" "" "HEADERS;SOURCES;USES;PRIVATE_USES" ${ARGN})
  set(target relata_${name})
  add_library(${target} STATIC ${MODULE_SOURCES})
  add_library(relata::${name} ALIAS ${target})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${MODULE_HEADERS})
  target_compile_features(${target} PUBLIC cxx_std_20)
  # Position independent, because the Python module links the same libraries.
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF EXPORT_NAME ${name})
  # The same input gives the same bytes on every machine: no fused multiply-add where the source has none.
  target_compile_options(${target} PRIVATE -ffp-contract=off)
  target_link_libraries(${target} PUBLIC ${MODULE_USES} PRIVATE ${MODULE_PRIVATE_USES} $<BUILD_INTERFACE:relata_warnings>)
  install(TARGETS ${target} EXPORT RelataTargets FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/relata")
endfunction()
