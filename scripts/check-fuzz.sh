#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Build the libFuzzer targets and run each for a while. Usage: scripts/check-fuzz.sh [SECONDS=60]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
cmake --preset fuzz >build/configure-fuzz.log || { cat build/configure-fuzz.log; exit 1; }
cmake --build --preset fuzz
for fuzzer in build/fuzz/tests/fuzz/*_fuzzer; do
  name=$(basename "$fuzzer" _fuzzer)
  mkdir -p "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name"
  echo "fuzzing $name for $seconds s"
  "$fuzzer" -max_total_time="$seconds" -rss_limit_mb=2048 -print_final_stats=1 "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name" 2>&1 | grep -E 'stat::|ERROR|SUMMARY' 
done
