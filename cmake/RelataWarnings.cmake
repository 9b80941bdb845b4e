# The warning set, as an interface target that never leaves the build tree. Third-party headers come through imported
# targets and are therefore system headers.
add_library(relata_warnings INTERFACE)
target_compile_options(relata_warnings INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual>
  # Debian's g++ 12 reports false null dereferences inside <regex> and <vector> when it optimises, clang never does.
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CONFIG:Debug>>:-Wnull-dereference>
  # When it optimises, g++ 12 takes the value inside an empty std::optional for one that is read, and sees overlapping
  # copies inside std::string (GCC bug 105651). Debug builds and clang's analyzer still look for both.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<COMPILE_LANGUAGE:CXX>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized
  -Wno-restrict>
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${RELATA_WERROR}>>:-Werror>)
