#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Install what is missing: Debian packages, Node.js, npm packages. Quick when nothing is.
# Usage: scripts/setup.sh build|test|check|bench   (test includes build, check includes test, bench includes build)
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build

readonly kNodeVersion=22.23.3  # from the npm registry, when Debian's Node.js is older than the web tools need
readonly kNodeMinimum=20.19.0

case "${1:-}" in
  build) groups='build' ;;
  test) groups='build|test' ;;
  check) groups='build|test|check' ;;
  bench) groups='build|bench' ;;
  *) echo "usage: scripts/setup.sh build|test|check|bench" >&2; exit 2 ;;
esac

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
    echo "Overstap set-up: packages must be installed as root, and there is no sudo. Run as root: $*" >&2
    exit 1
  fi
}

# Installing a PostgreSQL server makes and starts a cluster unless told otherwise. The tests make their own
# (scripts/with-postgresql.sh), and one that is here already stays as it is.
readonly kNoCluster=/etc/postgresql-common/createcluster.d/overstap.conf
forbid_cluster() { as_root mkdir -p "${kNoCluster%/*}" && echo 'create_main_cluster = false' | as_root tee "$kNoCluster" >/dev/null; }
allow_cluster() { as_root rm -f "$kNoCluster"; }

install_packages() {
  local missing=()
  local package
  for package in "$@"; do
    # A virtual package counts when something provides it.
    dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return 0
  echo "Overstap set-up: installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  forbid_cluster
  local installed=true
  { as_root apt-get update -q && as_root apt-get install -y -q --no-install-recommends "${missing[@]}"; } >build/setup.log 2>&1 || installed=false
  allow_cluster
  $installed && return 0
  tail -n 20 build/setup.log >&2
  echo "Overstap set-up: could not install: ${missing[*]}" >&2
  echo "Is the network away? These Debian packages are missing; install them and run again. Log: build/setup.log" >&2
  exit 1
}

version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }
node_is_fine() { command -v node >/dev/null && version_at_least "$(node --version | tr -d v)" "$kNodeMinimum"; }

install_node() {
  export PATH="$PWD/build/tools/node/bin:$PATH"
  if ! command -v npm >/dev/null; then
    install_packages nodejs npm
  fi
  node_is_fine && return 0
  local machine
  case "$(uname -m)" in
    x86_64) machine=x64 ;;
    aarch64) machine=arm64 ;;
    *) echo "Overstap set-up: Node.js $kNodeMinimum or newer is needed; install it for $(uname -m) and run again" >&2; exit 1 ;;
  esac
  echo "Overstap set-up: Node.js $(node --version 2>/dev/null || echo absent) is too old for the web tools; taking node $kNodeVersion from npm into build/tools"
  if ! npm install --silent --no-audit --no-fund --no-save --prefix build/tools "node-linux-$machine@$kNodeVersion" >build/setup.log 2>&1; then
    tail -n 20 build/setup.log >&2
    echo "Overstap set-up: npm could not fetch node-linux-$machine@$kNodeVersion. Is the network away?" >&2
    exit 1
  fi
  ln -sfn "node_modules/node-linux-$machine" build/tools/node
  node_is_fine || { echo "Overstap set-up: build/tools/node/bin/node does not run" >&2; exit 1; }
}

install_npm_packages() {
  local folder=$1
  [ -f "$folder/package-lock.json" ] || return 0
  cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed-lock" && return 0
  echo "Overstap set-up: npm packages of $folder"
  # Not `npm ci`: it refuses a lock file that leaves out optional packages of other platforms.
  if ! npm install --no-save --prefix "$folder" --silent --no-audit --no-fund >build/setup.log 2>&1; then
    tail -n 20 build/setup.log >&2
    echo "Overstap set-up: the npm packages of $folder could not be installed. Is the network away?" >&2
    exit 1
  fi
  cp "$folder/package-lock.json" "$folder/node_modules/.installed-lock"
}

# shellcheck disable=SC2046
install_packages $(sed -nE "s/^($groups) //p" scripts/packages.txt)
install_node
install_npm_packages web
if [ "$1" = test ] || [ "$1" = check ]; then
  install_npm_packages tests/e2e
  install_npm_packages openapi
fi
