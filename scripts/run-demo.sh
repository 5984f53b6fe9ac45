#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Make the demo region (again when the binary or the day changed) and serve it. Usage: scripts/run-demo.sh REGION PORT
set -euo pipefail
cd "$(dirname "$0")/.."
region=$1
port=$2
binary=build/release/overstap
mkdir -p build/run
database=build/run/$region.db
stamp="$(sha256sum "$binary" | cut -d ' ' -f 1) $(date +%F)"
if [ ! -f "$database" ] || [ "$(cat "$database.stamp" 2>/dev/null)" != "$stamp" ]; then
  rm -f "$database" "$database-wal" "$database-shm"
  "$binary" demo --database "$database" --region "$region" --seed 1
  echo "$stamp" >"$database.stamp"
fi
exec "$binary" serve --database "$database" --port "$port"
