#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# clang-tidy 19 over every source file. Usage: scripts/check-tidy.sh [FILE...]
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build
cmake --preset tidy >build/configure-tidy.log || { cat build/configure-tidy.log; exit 1; }
# The embedded files are sources that the build makes; the rest needs no build.
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files 'src/*.cc' | grep -v '_test\.cc$')
# One file per run: a run takes the checks of the folder of one of its files for all.
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 1 clang-tidy-19 -p build/tidy --quiet
echo "clang-tidy: ${#files[@]} files, clean"
