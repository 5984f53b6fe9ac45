#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Check openapi/openapi.json with Spectral against openapi/spectral.yaml. scripts/setup.sh test installs it.
set -euo pipefail
cd "$(dirname "$0")/../openapi"
node_modules/.bin/spectral lint --ruleset spectral.yaml --fail-severity=warn openapi.json
