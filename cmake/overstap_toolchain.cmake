# SPDX-License-Identifier: EUPL-1.2
# Warnings, sanitizers and speed-ups, as one INTERFACE target instead of global flags.

add_library(overstap_flags INTERFACE)
target_compile_options(overstap_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow=local -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wnull-dereference -Wformat=2
  -Werror=switch -Werror=return-type)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # -Wshadow=local is a GCC spelling.
  get_target_property(overstap_options overstap_flags INTERFACE_COMPILE_OPTIONS)
  list(REMOVE_ITEM overstap_options -Wshadow=local)
  set_target_properties(overstap_flags PROPERTIES INTERFACE_COMPILE_OPTIONS "${overstap_options};-Wshadow")
endif()

option(OVS_WARNINGS_AS_ERRORS "treat warnings as errors (set by the presets that CI uses)" OFF)
if(OVS_WARNINGS_AS_ERRORS)
  # GCC 12 warns of null inside its own std::vector once it inlines at -O1: shown, not an error.
  target_compile_options(overstap_flags INTERFACE -Werror -Wno-error=null-dereference)
endif()

set(OVS_SANITIZE "" CACHE STRING "sanitizers to build with, for example address,undefined")
# The compilers' warnings are judged in the dev build: instrumented code gives false ones.
if(OVS_SANITIZE)
  target_compile_options(overstap_flags INTERFACE -fsanitize=${OVS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(overstap_flags INTERFACE -fsanitize=${OVS_SANITIZE})
endif()

find_program(OVS_CCACHE ccache)
if(OVS_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${OVS_CCACHE})
endif()
find_program(OVS_MOLD mold)
if(OVS_MOLD AND NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION)
  add_link_options(-fuse-ld=mold)
endif()
