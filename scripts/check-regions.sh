#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# data/regions.csv and its neighbours are exactly what derive-regions.py makes of its sources. Without the sources: 77.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -d ../shared/data/geo-nl ]; then
  echo "skipped: the source data is not at ../shared/data/geo-nl"
  exit 77
fi
scripts/derive-regions.py --shared ../shared --check
