# SPDX-License-Identifier: EUPL-1.2
# Every third-party part, found once. Packages: scripts/packages.txt.

find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json url)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n data)
find_package(LibArchive REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(prometheus-cpp REQUIRED)
find_package(GTest REQUIRED)

find_path(OVS_CSV_INCLUDE csv.h REQUIRED)
find_library(OVS_CSV_LIBRARY csv REQUIRED)
add_library(overstap_libcsv INTERFACE)
target_include_directories(overstap_libcsv SYSTEM INTERFACE ${OVS_CSV_INCLUDE})
target_link_libraries(overstap_libcsv INTERFACE ${OVS_CSV_LIBRARY})

find_path(OVS_STEMMER_INCLUDE libstemmer.h REQUIRED)
find_library(OVS_STEMMER_LIBRARY stemmer REQUIRED)
add_library(overstap_stemmer INTERFACE)
target_include_directories(overstap_stemmer SYSTEM INTERFACE ${OVS_STEMMER_INCLUDE})
target_link_libraries(overstap_stemmer INTERFACE ${OVS_STEMMER_LIBRARY})

find_path(OVS_SOCI_INCLUDE soci/soci.h REQUIRED)
find_library(OVS_SOCI_CORE soci_core REQUIRED)
find_library(OVS_SOCI_SQLITE3 soci_sqlite3 REQUIRED)
find_library(OVS_SOCI_POSTGRESQL soci_postgresql REQUIRED)
find_path(OVS_SQLITE_INCLUDE sqlite3.h REQUIRED)
find_library(OVS_SQLITE_LIBRARY sqlite3 REQUIRED)
find_path(OVS_PQ_INCLUDE libpq-fe.h PATH_SUFFIXES postgresql REQUIRED)
find_library(OVS_PQ_LIBRARY pq REQUIRED)
add_library(overstap_soci INTERFACE)
target_include_directories(overstap_soci SYSTEM INTERFACE ${OVS_SOCI_INCLUDE} ${OVS_SQLITE_INCLUDE} ${OVS_PQ_INCLUDE})
target_link_libraries(overstap_soci INTERFACE ${OVS_SOCI_CORE} ${OVS_SOCI_SQLITE3} ${OVS_SOCI_POSTGRESQL}
  ${OVS_SQLITE_LIBRARY} ${OVS_PQ_LIBRARY})
if(OVS_SANITIZE)
  # SOCI 4.0 keeps the type information of its classes to itself, which this check has to see.
  target_compile_options(overstap_soci INTERFACE -fno-sanitize=vptr)
endif()

find_path(OVS_YAML_INCLUDE yaml-cpp/yaml.h REQUIRED)
find_library(OVS_YAML_LIBRARY yaml-cpp REQUIRED)
add_library(overstap_yaml INTERFACE)
target_include_directories(overstap_yaml SYSTEM INTERFACE ${OVS_YAML_INCLUDE})
target_link_libraries(overstap_yaml INTERFACE ${OVS_YAML_LIBRARY})

find_path(OVS_SODIUM_INCLUDE sodium.h REQUIRED)
find_library(OVS_SODIUM_LIBRARY sodium REQUIRED)
add_library(overstap_sodium INTERFACE)
target_include_directories(overstap_sodium SYSTEM INTERFACE ${OVS_SODIUM_INCLUDE})
target_link_libraries(overstap_sodium INTERFACE ${OVS_SODIUM_LIBRARY})

find_path(OVS_ICAL_INCLUDE libical/ical.h REQUIRED)
find_library(OVS_ICAL_LIBRARY ical REQUIRED)
add_library(overstap_ical INTERFACE)
target_include_directories(overstap_ical SYSTEM INTERFACE ${OVS_ICAL_INCLUDE})
target_link_libraries(overstap_ical INTERFACE ${OVS_ICAL_LIBRARY})

# COIN-OR CBC solves mixed integer programs, its Clp linear ones.
find_path(OVS_COIN_INCLUDE coin/Cbc_C_Interface.h REQUIRED)
find_library(OVS_CBC_SOLVER_LIBRARY CbcSolver REQUIRED)
find_library(OVS_CLP_LIBRARY Clp REQUIRED)
add_library(overstap_cbc INTERFACE)
target_include_directories(overstap_cbc SYSTEM INTERFACE ${OVS_COIN_INCLUDE} ${OVS_COIN_INCLUDE}/coin)
target_link_libraries(overstap_cbc INTERFACE ${OVS_CBC_SOLVER_LIBRARY} ${OVS_CLP_LIBRARY})

# Brotli and zlib: the web assets are compressed at build time by scripts in web/, not linked.
find_path(OVS_RAPIDCHECK_INCLUDE rapidcheck/gtest.h REQUIRED)
find_library(OVS_RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
add_library(overstap_rapidcheck INTERFACE)
target_include_directories(overstap_rapidcheck SYSTEM INTERFACE ${OVS_RAPIDCHECK_INCLUDE})
target_link_libraries(overstap_rapidcheck INTERFACE ${OVS_RAPIDCHECK_LIBRARY})
