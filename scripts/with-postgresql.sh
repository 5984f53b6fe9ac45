#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Runs a command with a PostgreSQL server of its own, in a temporary folder, that only its user can reach.
# The command finds the server in OVERSTAP_TEST_POSTGRESQL. No other server is touched; this one ends with the command.
# Usage: scripts/with-postgresql.sh COMMAND ARGUMENTS...
# Example: scripts/with-postgresql.sh build/dev/src/store/store_unit_tests --gtest_filter='*postgresql*'
set -euo pipefail
[ $# -gt 0 ] || { sed -n '3,6s/^# //p' "$0" >&2; exit 2; }

programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$programs/postgres" ] || {
  echo "with-postgresql: there is no PostgreSQL server: scripts/setup.sh test installs it" >&2
  exit 1
}

# A server refuses to run as root; the package made the user postgres. QUIT when this script is killed: the server
# stops at once, and what it holds is thrown away.
owner=(setpriv --pdeathsig QUIT)
[ "$(id -u)" != 0 ] || owner+=(--reuid postgres --regid postgres --init-groups --reset-env)

folder=$(mktemp -d "${TMPDIR:-/tmp}/overstap-postgresql-XXXXXX")
server=
stop() {
  if [ -n "$server" ]; then
    kill -QUIT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
fail() { echo "with-postgresql: $1" >&2; cat "$folder/log" >&2; exit 1; }

[ "$(id -u)" != 0 ] || chown postgres "$folder"
(cd "$folder" && "${owner[@]}" "$programs/initdb" --pgdata="$folder/data" --username=overstap --auth=trust \
  --encoding=UTF8 --locale=C.UTF-8) >"$folder/log" 2>&1 || fail "no cluster could be made"
# No port: a socket in the folder, which no other user may open. fsync stays on, as in production.
cd "$folder"
"${owner[@]}" "$programs/postgres" -D "$folder/data" -c listen_addresses='' -c unix_socket_directories="$folder" \
  -c max_connections=200 >>"$folder/log" 2>&1 &
server=$!
cd "$OLDPWD"
for _ in $(seq 600); do
  "$programs/pg_isready" --quiet --host="$folder" && break
  kill -0 "$server" 2>/dev/null || fail "the server does not start"
  sleep 0.1
done
"$programs/pg_isready" --quiet --host="$folder" || fail "the server does not answer"

status=0
OVERSTAP_TEST_POSTGRESQL="postgresql://overstap@/postgres?host=$folder" "$@" || status=$?
exit "$status"
