#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""`overstap backup` while people write, and what `overstap restore` makes of it: one moment of the desk, in which all is
that was answered before the copy began.

Usage: tests/processes/backup_beside.py build/dev/overstap [--postgresql] [--seed N]
       (--postgresql: behind scripts/with-postgresql.sh)
"""
import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

from client import sign_in_everybody
from databases import postgresql, sqlite
from invariants import last_of_the_demo, wrong_in
from server import program

WARM_UP = 1.5  # seconds before the copy and after it


def copy_under_load(p, clients, port, file, failures):
    """What was answered before the copy began: the dossiers with their versions, and the requests."""
    threads = [threading.Thread(target=c.work, args=(port, False, failures)) for c in clients]
    for t in threads:
        t.start()
    time.sleep(WARM_UP)
    before = {d: s.version for c in clients for d, s in dict(c.dossiers).items()}
    requests = {trace for c in clients for trace in dict(c.acknowledged)}
    p.run("backup", str(file))
    time.sleep(WARM_UP)
    return before, requests, threads


def compare(copy, served, clients, before, requests, failures):
    stored = {d: int(version) for d, version in copy.rows("select id, version from dossier")}
    if old := [d for d, version in before.items() if stored.get(d, 0) < version]:
        failures.append(f"{len(old)} dossiers are older in the copy than before it began, or not there")
    logged = {trace for trace, in copy.rows("select trace_id from processing_log")}
    if lost := requests - logged:
        failures.append(f"{len(lost)} answered requests are not in the log of the copy")
    port, compared = served.ready(), 0
    for c in clients:
        c.port, c.connection, c.server_fails = port, None, False
        for d in c.dossiers:
            # The last write may have been stored without its answer.
            if d in stored and (d, stored[d]) in c.history:
                compared += 1
                if c.stored(d) != c.history[d, stored[d]]:
                    failures.append(f"dossier {d} in the copy is none that anybody was told")
    return len(stored), compared


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary", type=Path)
    options.add_argument("--postgresql", action="store_true")
    options.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    o = options.parse_args()
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        database = postgresql() if o.postgresql else sqlite(folder)
        p = program(o.binary.resolve(), database.location, folder)
        p.run("demo", "--people", "5", "--vacancies", "60", "--sessions", "60")
        p.run("keys", "new", f"{folder}/keys")
        p.run("demo-desk", "--dossiers", "4")
        demo = last_of_the_demo(database)
        served = p.serve()
        port = served.ready()
        clients = sign_in_everybody(port, o.seed)
        before, requests, threads = copy_under_load(p, clients, port, Path(folder) / "copy.dump", failures)
        served.kill()
        for t in threads:
            t.join()
        copy = database.another()
        p.environment["OVERSTAP_DATABASE_LOCATION"] = copy.location
        p.run("restore", f"{folder}/copy.dump", "--database", copy.location)
        failures += wrong_in(copy, demo)
        p.run("audit", "verify")
        served = p.serve()
        try:
            dossiers, compared = compare(copy, served, clients, before, requests, failures)
        finally:
            served.kill()
    print(f"seed {o.seed}: {database.name}: {len(requests)} requests answered before the copy, {dossiers} dossiers in it, "
          f"{compared} compared")
    if not before or compared < len(before):
        failures.append("too little was compared")
    print("\n".join(failures) if failures else "the copy is of one moment, and whole")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
