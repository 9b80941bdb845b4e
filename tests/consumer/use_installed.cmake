# cmake -D BUILD=… -D PROJECT=… -D FOLDER=… -D GENERATOR=… -D COMPILER=… -D FLAGS=… -P use_installed.cmake
set(prefix "${FOLDER}/prefix")
set(build "${FOLDER}/build")
file(REMOVE_RECURSE "${prefix}" "${build}")

function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

run(${CMAKE_COMMAND} --install "${BUILD}" --prefix "${prefix}")
run(${CMAKE_COMMAND} -S "${PROJECT}" -B "${build}" -G "${GENERATOR}" "-DCMAKE_PREFIX_PATH=${prefix}"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_FLAGS=${FLAGS}")
run(${CMAKE_COMMAND} --build "${build}")
run("${build}/consumer")
set(expected "2 entities, 1 relation\nplace/oslo capital_of place/norway\n")
if(NOT output STREQUAL expected)
  message(FATAL_ERROR "The consumer printed\n${output}instead of\n${expected}")
endif()
