#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Fail when clang-format 19 would change a C++ file; `make format` mends it.
set -euo pipefail
cd "$(dirname "$0")/.."
git ls-files 'src/*.h' 'src/*.cc' 'tests/*.h' 'tests/*.cc' | xargs clang-format-19 --dry-run -Werror
