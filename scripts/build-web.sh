#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Build the web front end into web/dist, when its sources are newer than the last build.
set -euo pipefail
cd "$(dirname "$0")/.."
fingerprint=$(find web -path web/node_modules -prune -o -path web/dist -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
if [ -f web/dist/index.html ] && [ "$(cat build/web.stamp 2>/dev/null)" = "$fingerprint" ]; then
  exit 0
fi
echo "Overstap: building the web front end"
if ! npm --prefix web run --silent build >build/web.log 2>&1; then
  cat build/web.log >&2
  exit 1
fi
echo "$fingerprint" >build/web.stamp
