#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Does the time of a refusal tell whether a sign-in name exists? Asks the real binary over HTTP with names that nobody
has and with accounts of every state, in random order over one connection. Prints the times of each case, and the chance
that a random one of it takes longer than a random one of a name that nobody has: 0.5 tells nothing.

Usage: scripts/measure-sign-in.py build/release/overstap [TRIES]
"""

import http.client
import json
import os
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

PASSWORD = "een heel andere zin dan de goede"
KNOWN, CLOSED, BLOCKED, NO_PASSWORD = "demo-uwv", "demo-school", "demo-gemeente", "demo-vakbond"


class desk:
    def __init__(self, binary, folder):
        self.database = os.path.join(folder, "desk.db")
        keys = os.path.join(folder, "keys")
        self.environment = os.environ | {"OVERSTAP_KEYS_FILE": keys, "OVERSTAP_SESSIONS_ATTEMPTS": "1000000"}
        subprocess.run([binary, "keys", "new", keys], check=True, stdout=subprocess.DEVNULL)
        for command in (["demo", "--people", "20", "--vacancies", "400", "--sessions", "300"], ["demo-desk", "--dossiers", "5"]):
            subprocess.run([binary, *command, "--database", self.database], check=True, capture_output=True, env=self.environment)
        self.change("update account set state = 'closed' where login = ?", CLOSED)
        self.change("update account set password_hash = null where login = ?", NO_PASSWORD)
        self.process = subprocess.Popen([binary, "serve", "--database", self.database, "--port", "0"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=self.environment)
        port = int(re.search(r"http://[^:]+:(\d+)", self.process.stdout.readline()).group(1))
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def change(self, statement, *values):
        with sqlite3.connect(self.database, timeout=60) as db:
            db.execute(statement, values)
        db.close()

    def wait(self, login, until):
        """That account has to wait until then; until 0: it does not."""
        with sqlite3.connect(self.database, timeout=60) as db:
            (account,) = db.execute("select id from account where login = ?", (login,)).fetchone()
            db.execute("insert into sign_in_attempt (name, failures, blocked_until, last_at) values (?, ?, ?, ?) on conflict (name) do "
                       "update set failures = excluded.failures, blocked_until = excluded.blocked_until",
                       (f"password:{account}", 1 if until == 0 else 20, until, int(time.time() * 1000)))
        db.close()

    def ask(self, path, body):
        """Milliseconds until the refusal."""
        began = time.perf_counter_ns()
        self.connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        answer = self.connection.getresponse()
        answer.read()
        took = (time.perf_counter_ns() - began) / 1e6
        if answer.status != 401:
            sys.exit(f"answered with {answer.status}")
        return took


def sign_in(d, login):
    return d.ask("/v1/sessions", {"login": login, "password": PASSWORD})


def use_code(d, login):
    return d.ask("/v1/passwords", {"login": login, "code": "AAAA-AAAA-AAAA", "newPassword": PASSWORD})


def name_of_nobody():
    return f"zonnige-merel-{random.randrange(1000, 10000)}"


def measure(title, d, ask, tries):
    tomorrow = int(time.time() * 1000) + 86_400_000
    cases = {"nobody has the name": lambda: ask(d, name_of_nobody()),
             "wrong": lambda: (d.wait(KNOWN, 0), ask(d, KNOWN))[1],
             "account is closed": lambda: (d.wait(CLOSED, 0), ask(d, CLOSED))[1],
             "has to wait": lambda: (d.wait(BLOCKED, tomorrow), ask(d, BLOCKED))[1],
             "no password yet": lambda: (d.wait(NO_PASSWORD, 0), ask(d, NO_PASSWORD))[1]}
    took = {name: [] for name in cases}
    order = list(cases) * tries
    random.shuffle(order)
    for name in list(cases) * 5:  # warm
        cases[name]()
    for name in order:
        if name == "nobody has the name":
            d.wait(KNOWN, 0)  # what the others have before them
        took[name].append(cases[name]())
    print(f"\n| {title} | p10 | median | p90 | tells it from nobody's |\n|---|---|---|---|---|")
    nobody = took["nobody has the name"]
    for name, times in took.items():
        ten = statistics.quantiles(times, n=10)
        longer = sum((a > b) + 0.5 * (a == b) for a in times for b in nobody) / (len(times) * len(nobody))
        tells = "" if times is nobody else f"{longer:.3f}"
        print(f"| {name} | {ten[0]:.2f} ms | {statistics.median(times):.2f} ms | {ten[8]:.2f} ms | {tells} |")
    print(f"\nBy chance alone the last column lies between {0.5 - 1.96 / (6 * tries) ** 0.5:.3f} and {0.5 + 1.96 / (6 * tries) ** 0.5:.3f} "
          "(95%).")


def main():
    tries = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    with tempfile.TemporaryDirectory() as folder:
        d = desk(os.path.realpath(sys.argv[1]), folder)
        try:
            measure("signing in", d, sign_in, tries)
            measure("one-time code", d, use_code, tries)
        finally:
            d.process.terminate()
            d.process.wait(timeout=60)


main()
