#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Every script parses, says what it is, and asks for bash to stop on errors.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0
while IFS= read -r script; do
  bash -n "$script" || status=1
  grep -q '^set -euo pipefail' "$script" || { echo "$script: no 'set -euo pipefail'"; status=1; }
  sed -n 2p "$script" | grep -q 'SPDX-License-Identifier: EUPL-1.2' || { echo "$script: no SPDX line"; status=1; }
done < <(git ls-files '*.sh' .ci/run)
exit $status
