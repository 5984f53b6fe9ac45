#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# No commit takes a line away from data/schemes/released.tsv or changes one: a released version of a scheme stays what it
# was. That the files match these lines is a test of src/schemes.
set -euo pipefail
cd "$(dirname "$0")/.."
released=data/schemes/released.tsv
if ! git rev-parse --git-dir >/dev/null 2>&1; then
  echo "not a git work tree: no history to compare with"
  exit 77
fi
gone=$({ git log --format= -p -- "$released"; git diff HEAD -- "$released"; } | grep -E '^-[^-]' || true)
if [ -n "$gone" ]; then
  printf '%s lost lines; a changed rule is a new version:\n%s\n' "$released" "$gone"
  exit 1
fi
