#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Build and run the C++ tests with a sanitizer. Usage: scripts/check-sanitizers.sh asan|tsan
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset "$1" >"build/configure-$1.log" || { cat "build/configure-$1.log"; exit 1; }
cmake --build --preset "$1"
ctest --test-dir "build/$1" --output-on-failure -L 'unit|oracle|property|contract|fuzz'
