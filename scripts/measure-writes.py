#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measure durable writes through the running program: next steps that are chosen in dossiers, each with If-Match, by 1, 8
and 32 clients. An answer comes after the commit is on disk. Run it on a machine that does nothing else; needs wrk.

Usage: scripts/measure-writes.py [--postgresql] [--seconds 10] [--binary build/release/overstap]
       (--postgresql: behind scripts/with-postgresql.sh)
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/processes"))
from client import client  # noqa: E402
from databases import postgresql, sqlite  # noqa: E402
from server import program  # noqa: E402

DOSSIERS = 200

# One thread of wrk asks for all connections: a dossier is taken for a request and comes back with its new version.
SCRIPT = """
local free = {FREE}
local first, last = 1, #free
request = function()
  local d = free[first]
  free[first] = nil
  first = first + 1
  return wrk.format('PUT', '/v1/dossiers/' .. d.id .. '/next-step',
    {['Content-Type'] = 'application/json', ['Cookie'] = 'COOKIE', ['X-Overstap-CSRF'] = 'TOKEN', ['If-Match'] = '"' .. d.version .. '"'},
    '{"nextStep":"Stap ' .. d.version .. '","nextStepOn":"DAY"}')
end
response = function(status, headers, body)
  local id, version = body:match('^{"id":"([^"]+)","version":(%d+)')
  if not id then
    error(status .. ' ' .. body)
  end
  last = last + 1
  free[last] = {id = id, version = version}
end
"""


def synchronised_per_second(folder):
    """What the disk does at most, one after the other: 4 KiB appended and on disk."""
    with open(f"{folder}/disk", "wb", buffering=0) as file:
        began, times = time.monotonic(), 0
        while time.monotonic() - began < 2:
            file.write(bytes(4096))
            os.fdatasync(file.fileno())
            times += 1
        return times / (time.monotonic() - began)


def dossiers_of(guide):
    """With their versions of now."""
    found, cursor = [], ""
    while True:
        _, page = guide.send("GET", f"/dossiers?view=mine&limit=200{cursor}")
        found += [item["id"] for item in page["items"]]
        if "nextCursor" not in page:
            return [(d, guide.send("GET", f"/dossiers/{d}")[1]["version"]) for d in found]
        cursor = f"&cursor={page['nextCursor']}"


def measure(port, guide, connections, seconds, folder):
    free = ",".join(f"{{id='{d}',version='{v}'}}" for d, v in dossiers_of(guide))
    script = Path(folder) / "write.lua"
    script.write_text(SCRIPT.replace("FREE", free).replace("COOKIE", guide.signed_in["Cookie"])
                      .replace("TOKEN", guide.signed_in["X-Overstap-CSRF"]).replace("DAY", (date.today() + timedelta(days=7)).isoformat()))
    said = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script, f"http://127.0.0.1:{port}"],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False).stdout
    if "Requests/sec" not in said or "Non-2xx" in said:
        sys.exit(f"some writes were refused: {said}")
    rate, p50, p99 = (re.search(p, said).group(1) for p in (r"Requests/sec:\s+(\S+)", r"50%\s+(\S+)", r"\n\s+99%\s+(\S+)"))
    return f"| {connections} | {float(rate):.0f} | {p50} | {p99} |"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--postgresql", action="store_true")
    options.add_argument("--seconds", type=int, default=10)
    options.add_argument("--binary", type=Path, default=ROOT / "build/release/overstap")
    o = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = postgresql() if o.postgresql else sqlite(folder)
        p = program(o.binary.resolve(), database.location, folder)
        p.run("demo", "--people", "5", "--vacancies", "60", "--sessions", "60")
        p.run("keys", "new", f"{folder}/keys")
        p.run("demo-desk", "--dossiers", str(DOSSIERS))
        serving = p.serve()
        try:
            port = serving.ready()
            guide = client(0, "demo-gids", [], 0)
            guide.sign_in(port)
            print(f"{database.name}; load before: {os.getloadavg()[0]:.2f}; {os.cpu_count()} cores; this disk does "
                  f"{synchronised_per_second(folder):.0f} synchronised appends per second\n")
            print("| clients | writes per second | p50 | p99 |\n|---|---|---|---|")
            for connections in (1, 8, 32):
                print(measure(port, guide, connections, o.seconds, folder), flush=True)
        finally:
            serving.kill()
        print(f"\n{p.run('audit', 'verify').strip().splitlines()[0]}: every one of them is as it was signed.")


if __name__ == "__main__":
    main()
