#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measure the release build and print one table. Usage: scripts/measure.py [--country] [--shared ../shared]

Run it on a machine that does nothing else. Makes its databases in a temporary folder; needs wrk for requests per second.
Without the ESCO files or melo-nl under SHARED/data those rows say so.
"""
import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / "build/release/overstap"


def timed(*arguments):
    """Seconds, megabytes at most, standard output."""
    began = time.monotonic()
    process = subprocess.Popen([BINARY, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"overstap {' '.join(map(str, arguments))} ended with {process.returncode}")
    return time.monotonic() - began, usage.ru_maxrss / 1024, output


def row(what, figure):
    print(f"| {what} | {figure} |", flush=True)


def bench(what, name, database, count):
    figures = json.loads(timed("bench", name, "--database", database, "--count", count, "--json")[2])
    more = {key: value for key, value in figures.items() if key not in ("bench", "calls", "p50Ms", "p99Ms", "maxMs", "meanMs")}
    row(what, f"p50 {figures['p50Ms']:.2f} ms, p99 {figures['p99Ms']:.2f} ms, most {figures.get('maxMs', 0):.2f} ms"
              + "".join(f", {key} {value}" for key, value in more.items()))


def requests_per_second(database, folder):
    """wrk on loopback: searches for vacancies by people from five occupations in three places."""
    subprocess.run([BINARY, "keys", "new", f"{folder}/overstap.keys"], stdout=subprocess.DEVNULL, check=True)
    environment = {**os.environ, "OVERSTAP_KEYS_FILE": f"{folder}/overstap.keys"}
    with open(f"{folder}/serve.log", "w+", encoding="utf-8") as log, \
            subprocess.Popen([BINARY, "serve", "--database", database, "--port", "0"], stdout=log, stderr=log,
                             env=environment) as server:
        try:
            while (found := re.search(r"http://\S+:(\d+)", Path(log.name).read_text(encoding="utf-8"))) is None:
                if server.poll() is not None:
                    sys.exit("overstap serve ended before it was ready")
                time.sleep(0.05)
            port = found.group(1)
            address = f"http://127.0.0.1:{port}"
            occupations = []
            for job in ("stewardess", "beveiliger", "verkoper", "kok", "chauffeur"):
                answer = subprocess.run(["curl", "-sf", f"{address}/v1/occupations?query={job}&limit=1"],
                                        capture_output=True, text=True, check=True).stdout
                occupations.append(json.loads(answer)["items"][0]["id"])
            bodies = [json.dumps({"person": {"occupations": [o], "municipality": m, "maxKm": 30}, "limit": 20})
                      for o in occupations for m in ("GM0363", "GM0394", "GM0362")]
            script = Path(folder) / "post.lua"
            script.write_text("local bodies = {" + ",".join(f"[=[{b}]=]" for b in bodies) + "}\nlocal n = 0\n"
                              "request = function() n = n % #bodies + 1\n"
                              "return wrk.format('POST', '/v1/vacancies/search', {['Content-Type']='application/json'}, bodies[n]) end\n")
            for threads, connections in ((1, 1), (1, 8)):
                said = subprocess.run(["wrk", f"-t{threads}", f"-c{connections}", "-d10s", "--latency", "-s", script, address],
                                      capture_output=True, text=True, check=True).stdout
                rate = re.search(r"Requests/sec:\s+(\S+)", said).group(1)
                p50 = re.search(r"50%\s+(\S+)", said).group(1)
                p99 = re.search(r"\n\s+99%\s+(\S+)", said).group(1)
                errors = re.search(r"Non-2xx.*", said)
                row(f"/v1/vacancies/search, {connections} connection(s), wrk on the same machine",
                    f"{rate} requests/s, p50 {p50}, p99 {p99}{', ' + errors.group(0) if errors else ''}")
        finally:
            server.send_signal(signal.SIGTERM)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--country", action="store_true", help="also the whole country (400 000 vacancies, 200 000 sessions)")
    options.add_argument("--shared", type=Path, default=ROOT / "../shared", help="where the data sets are")
    o = options.parse_args()
    print(f"Load before: {os.getloadavg()[0]:.2f}; {os.cpu_count()} cores\n\n| what | result |\n|---|---|")
    row("binary", f"{BINARY.stat().st_size / 1e6:.2f} MB")
    with tempfile.TemporaryDirectory() as folder:
        region = f"{folder}/region.db"
        seconds, megabytes, _ = timed("demo", "--region", "AM18", "--seed", "1", "--database", region)
        row("demo AM18 into a new database, with the starter taxonomy", f"{seconds:.2f} s, {megabytes:.0f} MB")
        bench("start-up, AM18, starter taxonomy", "start", region, 10)
        for name in ("search", "match", "plan", "explore"):
            bench(f"{name}, AM18, starter taxonomy", name, region, 200)
        requests_per_second(region, folder)
        esco = o.shared / "data/esco-1.1.1"
        if esco.is_dir():
            full = f"{folder}/esco.db"
            seconds, megabytes, _ = timed("import", "esco", esco, "--database", full)
            row("import of ESCO 1.1.1, Dutch and English", f"{seconds:.2f} s, {megabytes:.0f} MB")
            bench("start-up, ESCO 1.1.1", "start", full, 10)
            bench("search, ESCO 1.1.1", "search", full, 2000)
            timed("demo", "--region", "AM18", "--seed", "1", "--database", full)
            for name in ("match", "plan", "explore"):
                bench(f"{name}, AM18, ESCO 1.1.1", name, full, 200)
        else:
            row("ESCO 1.1.1", f"not measured: no {esco}")
        melo = o.shared / "data/melo-nl"
        if melo.is_dir():
            figures = json.loads(timed("evaluate", "search", melo, "--json")[2])
            row("search on melo-nl (nld_q_nl_c_nl)", ", ".join(f"{key} {value}" for key, value in figures.items()))
        else:
            row("melo-nl", f"not measured: no {melo}")
        if o.country:
            country = f"{folder}/country.db"
            seconds, megabytes, _ = timed("demo", "--region", "all", "--vacancies", "400000", "--sessions", "200000", "--people",
                                          "70000", "--seed", "1", "--database", country)
            row("demo of the country", f"{seconds:.1f} s, {megabytes:.0f} MB")
            bench("start-up, country", "start", country, 3)
            for name in ("match", "plan", "explore"):
                bench(f"{name}, country", name, country, 200)
            requests_per_second(country, folder)
    print(f"\nLoad after: {os.getloadavg()[0]:.2f}")


main()
