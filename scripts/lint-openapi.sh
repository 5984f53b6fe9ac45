#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Check openapi/openapi.json with Spectral against openapi/spectral.yaml. Needs Node.js 18.18 or newer.
set -euo pipefail
cd "$(dirname "$0")/../openapi"
if [ ! -x node_modules/.bin/spectral ]; then
  npm ci --silent --no-audit --no-fund
fi
node_modules/.bin/spectral lint --ruleset spectral.yaml --fail-severity=warn openapi.json
