#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Make the demo region and its desk (again when the binary or the day changed) and serve it, with a sign-in name for
# every role on the screen. Usage: scripts/run-demo.sh REGION PORT
set -euo pipefail
cd "$(dirname "$0")/.."
region=$1
port=$2
binary=build/release/overstap
mkdir -p build/run
database=build/run/$region.db
keys=build/run/overstap.keys
export OVERSTAP_KEYS_FILE=$keys
stamp="$(sha256sum "$binary" | cut -d ' ' -f 1) $(date +%F)"
if [ ! -f "$database" ] || [ ! -f "$keys" ] || [ "$(cat "$database.stamp" 2>/dev/null)" != "$stamp" ]; then
  rm -f "$database" "$database-wal" "$database-shm" "$database.logins"
  [ -f "$keys" ] || "$binary" keys new "$keys" >/dev/null
  "$binary" demo --database "$database" --region "$region" --seed 1
  "$binary" demo-desk --database "$database" --region "$region" >"$database.logins"
  echo "$stamp" >"$database.stamp"
fi
cat "$database.logins"
exec "$binary" serve --database "$database" --port "$port"
