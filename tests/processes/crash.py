#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Kills `overstap serve` (SIGKILL) at random moments while people write, and with --postgresql now and then the server of
the database too. After every kill it starts again, and what is there is compared with what people were told: no answered
write is lost, an unanswered one is there wholly or not at all, an Idempotency-Key makes one dossier however often it is
sent, and every row that belongs to another has it.

Usage: tests/processes/crash.py build/dev/overstap [--postgresql] [--kills 100] [--seed N]
       (--postgresql: behind scripts/with-postgresql.sh)
"""
import argparse
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

from client import sign_in_everybody
from databases import postgresql, sqlite
from invariants import last_of_the_demo, wrong_in
from server import program
MOST_ANSWERS = 100  # between two kills


class test:
    def __init__(self, database, binary, folder, seed):
        self.database = database
        self.random = random.Random(seed)
        self.program = program(binary, database.location, folder)
        self.failures = []
        self.kills = {"under load": 0, "while it starts": 0, "of the server of the database": 0}
        self.program.run("demo", "--people", "5", "--vacancies", "60", "--sessions", "60")
        self.program.run("keys", "new", f"{folder}/keys")
        self.program.run("demo-desk", "--dossiers", "4")
        self.demo = last_of_the_demo(self.database)
        serving = self.program.serve()
        port = serving.ready()
        self.clients = sign_in_everybody(port, seed)
        serving.kill()

    def wait_for_requests(self, threads):
        """Any number of answers, and any part of the time of one: as many on a slow machine."""
        def answered():
            return sum(len(c.acknowledged) for c in self.clients)
        until = answered() + self.random.randint(0, MOST_ANSWERS)
        while answered() < until and any(t.is_alive() for t in threads):
            time.sleep(0.001)
        time.sleep(self.random.uniform(0, 0.01))

    def kill_while_it_starts(self):
        serving = self.program.serve()
        time.sleep(self.random.uniform(0, 0.15))
        serving.kill()
        self.kills["while it starts"] += 1

    def kill_under_load(self, with_server):
        """with_server: the server of the database is killed first, at the same moment, or not at all."""
        serving = self.program.serve()
        port = serving.ready()
        self.failures += wrong_in(self.database, self.demo)
        fails = with_server is not None
        threads = [threading.Thread(target=c.work, args=(port, fails, self.failures)) for c in self.clients]
        for t in threads:
            t.start()
        self.wait_for_requests(threads)
        if with_server == "first":
            self.database.kill()
            self.database.restart()
            self.wait_for_requests(threads)
        if serving.process.poll() is not None:
            self.failures.append("serve ended by itself")
        if with_server == "at once":
            self.database.kill()
        serving.kill()
        if with_server == "at once":
            self.database.restart()
        if fails:
            self.kills["of the server of the database"] += 1
        self.kills["under load"] += 1
        for t in threads:
            t.join()

    def last_comparison(self):
        """All that anybody was told, with nobody writing."""
        serving = self.program.serve()
        port = serving.ready()
        for c in self.clients:
            c.server_fails, c.port, c.connection = False, port, None
            c.settle()
            c.to_compare = set(c.dossiers)
            c.compare()
        serving.kill()
        self.failures += wrong_in(self.database, self.demo)
        ids = {d for c in self.clients for d in c.dossiers}
        stored = {row[0] for row in self.database.rows(f"select id from dossier where opened_at > {self.demo}")}
        if stored != ids:
            self.failures.append(f"{len(stored - ids)} dossiers that nobody knows, {len(ids - stored)} that are not there")
        self.compare_log()
        print(self.program.run("audit", "verify").strip().splitlines()[-1])

    def compare_log(self):
        """Each answered request has one row in the log, where it belongs; an unanswered one has one at most."""
        logged = {}
        for trace, chain in self.database.rows("select trace_id, chain from processing_log"):
            logged.setdefault(trace, []).append(chain)
        for c in self.clients:
            lost = [t for t, chain in c.acknowledged.items() if logged.get(t) != [chain]]
            if lost:
                self.failures.append(f"{c.login}: {len(lost)} answered requests without their one row in the log")
            if any(len(logged.get(t, [])) > 1 for t in c.unsure):
                self.failures.append(f"{c.login}: an unanswered request has more than one row in the log")

    def report(self):
        counts = {}
        for c in self.clients:
            for what, n in c.counts.items():
                counts[what] = counts.get(what, 0) + n
        print(f"{self.database.name}, kills: {', '.join(f'{n} {what}' for what, n in self.kills.items() if n)}")
        print(f"writes: {', '.join(f'{n} {what}' for what, n in counts.items() if what != 'compared')}; "
              f"{sum(len(c.acknowledged) for c in self.clients)} answered requests looked up in the log; "
              f"{counts['compared']} dossiers compared, {sum(len(c.dossiers) for c in self.clients)} in the end")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary", type=Path)
    options.add_argument("--postgresql", action="store_true")
    options.add_argument("--kills", type=int, default=100)
    options.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    o = options.parse_args()
    print(f"seed {o.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        database = postgresql() if o.postgresql else sqlite(folder)
        try:
            t = test(database, o.binary.resolve(), folder, o.seed)
            for n in range(o.kills):
                if n % 8 == 7:
                    t.kill_while_it_starts()
                t.kill_under_load({3: "first", 10: "at once"}.get(n % 16) if o.postgresql else None)
                if t.failures:
                    break
            if not t.failures:
                t.last_comparison()
                if sum(c.counts["acknowledged"] for c in t.clients) < 5 * o.kills:
                    t.failures.append("too little was written")
            t.report()
            if t.failures:
                print(t.program.last_words())
        finally:
            database.stop()
    print("\n".join(t.failures) if t.failures else "nothing is lost, nothing is half")
    return 1 if t.failures else 0


if __name__ == "__main__":
    sys.exit(main())
