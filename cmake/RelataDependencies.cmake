# Every third-party library, found once, here and by projects that use an installed Relata. Each is linked by exactly the
# folders that ARCHITECTURE.md names.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)  # Boost.Graph is header only
find_package(RapidJSON REQUIRED)
find_package(pugixml REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET GLOBAL gumbo)

if(NOT CMAKE_FIND_PACKAGE_NAME STREQUAL "Relata")  # needed by the program, not by the libraries that are installed
  find_package(CLI11 REQUIRED)
endif()

# Debian's RapidJSON package sets a variable, not a target.
if(NOT TARGET relata_rapidjson)
  add_library(relata_rapidjson INTERFACE IMPORTED GLOBAL)
  target_include_directories(relata_rapidjson SYSTEM INTERFACE ${RapidJSON_INCLUDE_DIRS} ${RAPIDJSON_INCLUDE_DIRS})
endif()
