# SPDX-License-Identifier: EUPL-1.2
# overstap_embed(TARGET NAMESPACE <c++ name> DIRECTORY <dir> [DEPENDS <targets or files>])
#
# Puts every file below DIRECTORY into the binary (one `.incbin` each, so that large files cost the
# compiler nothing) and makes the library TARGET with
#   std::span<overstap::embedded_file const> overstap::embedded::<NAMESPACE>();   sorted by path
# The list is made at build time by scripts/embed-files.py, because the web assets do not exist earlier.

function(overstap_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAMESPACE;DIRECTORY" "DEPENDS")
  set(stem ${CMAKE_CURRENT_BINARY_DIR}/${target})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${arg_DIRECTORY}/*)
  add_custom_command(
    OUTPUT ${stem}.S ${stem}.cc
    COMMAND python3 ${CMAKE_SOURCE_DIR}/scripts/embed-files.py --name ${arg_NAMESPACE} --out ${stem} ${arg_DIRECTORY}
    DEPENDS ${files} ${arg_DEPENDS} ${CMAKE_SOURCE_DIR}/scripts/embed-files.py
    COMMENT "Embedding ${arg_DIRECTORY}"
    VERBATIM)
  add_library(${target} STATIC ${stem}.S ${stem}.cc)
  target_link_libraries(${target} PUBLIC overstap_base)
endfunction()
