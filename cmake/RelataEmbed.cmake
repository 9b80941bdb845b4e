# relata_embed(TARGET FILE SYMBOL)
# Puts FILE, byte for byte, into TARGET's read-only data. C++ sees it through base/embedded.h as
# RELATA_EMBEDDED(SYMBOL). An assembler directive does the copying: megabytes cost no compile time.
function(relata_embed target file symbol)
  get_filename_component(path "${file}" ABSOLUTE)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.S")
  file(CONFIGURE OUTPUT "${source}" CONTENT [[
    .section .rodata
    .global relata_embedded_@symbol@_begin
    .global relata_embedded_@symbol@_end
    .balign 64
relata_embedded_@symbol@_begin:
    .incbin "@path@"
relata_embedded_@symbol@_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
]] @ONLY)
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${path}")
  target_sources(${target} PRIVATE "${source}")
endfunction()
