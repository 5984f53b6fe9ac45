# SPDX-License-Identifier: EUPL-1.2
# overstap_module(NAME DEPS <modules and libraries seen in headers> PRIVATE_DEPS <libraries seen in sources only>
#   TEST_DEPS <libraries of the tests only>)
#
# Makes the library `overstap_NAME` from the *.cc beside the CMakeLists.txt, compiles headers without a source of their
# own alone, and builds the tests beside it, one executable per kind:
#   *_test.cc -> label unit, *_oracle_test.cc -> oracle, *_property_test.cc -> property.

function(overstap_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPS;PRIVATE_DEPS;TEST_DEPS")
  file(GLOB sources CONFIGURE_DEPENDS *.cc)
  file(GLOB headers CONFIGURE_DEPENDS *.h)
  set(tests ${sources})
  list(FILTER tests INCLUDE REGEX "_test\\.cc$")
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$")
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")

  set(target overstap_${name})
  if(sources)
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE overstap_flags ${arg_PRIVATE_DEPS})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(${target} ${scope} ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${target} ${scope} ${arg_DEPS})

  # No header leans on what was included before it. A source includes its own header first, so compiling it proves that
  # (scripts/check-includes.py sees to it); the other headers are compiled alone. Not again for the sanitizers.
  if(OVS_SANITIZE)
    set(headers)
  endif()
  set(self_contained)
  foreach(header IN LISTS headers)
    get_filename_component(stem ${header} NAME_WE)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${stem}.cc)
      continue()
    endif()
    set(probe ${CMAKE_CURRENT_BINARY_DIR}/self_contained/${stem}.cc)
    file(CONFIGURE OUTPUT ${probe} CONTENT "#include \"${name}/${stem}.h\"\n" @ONLY)
    list(APPEND self_contained ${probe})
  endforeach()
  if(self_contained)
    add_library(${target}_headers OBJECT ${self_contained})
    target_link_libraries(${target}_headers PRIVATE overstap_flags ${target} ${arg_PRIVATE_DEPS})
  endif()

  foreach(kind unit oracle property)
    set(chosen ${tests})
    if(kind STREQUAL "unit")
      list(FILTER chosen EXCLUDE REGEX "_(oracle|property)_test\\.cc$")
    else()
      list(FILTER chosen INCLUDE REGEX "_${kind}_test\\.cc$")
    endif()
    if(chosen)
      set(test_target ${name}_${kind}_tests)
      add_executable(${test_target} ${chosen})
      target_link_libraries(${test_target} PRIVATE overstap_flags ${target} ${arg_PRIVATE_DEPS}
        ${arg_TEST_DEPS} overstap_rapidcheck GTest::gmock GTest::gtest_main)
      # The tests themselves do little work: optimising them costs a third of their compile time.
      if(kind STREQUAL "unit")
        target_compile_options(${test_target} PRIVATE $<$<CONFIG:Debug>:-O0>)
      endif()
      target_compile_definitions(${test_target} PRIVATE
        OVS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" OVS_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
      add_test(NAME ${name}.${kind} COMMAND ${test_target})
      # One seed in a test run, so that a red one can be repeated; a longer search takes another RC_PARAMS.
      set_tests_properties(${name}.${kind} PROPERTIES LABELS ${kind} TIMEOUT 900 ENVIRONMENT "RC_PARAMS=seed=1")
    endif()
  endforeach()
endfunction()
