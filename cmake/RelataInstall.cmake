# find_package(Relata) for other CMake projects; tests/consumer is such a project and is built against the install tree.
include(CMakePackageConfigHelpers)
configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/RelataConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/RelataConfig.cmake" INSTALL_DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Relata")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/RelataConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(EXPORT RelataTargets NAMESPACE relata:: DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Relata")
install(FILES "${PROJECT_BINARY_DIR}/RelataConfig.cmake" "${PROJECT_BINARY_DIR}/RelataConfigVersion.cmake"
              "${PROJECT_SOURCE_DIR}/cmake/RelataDependencies.cmake"
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Relata")
