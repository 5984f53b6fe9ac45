#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measure the pages of the desk on the release build, and print one table per database.

An adviser with 400 open dossiers in a region of 100 000, the rest with 250 others. Run it on a machine that does nothing
else. Usage: scripts/measure-desk.py [--dossiers 100000] [--requests 1000] [--postgresql]
(--postgresql: behind scripts/with-postgresql.sh)
"""
import argparse
import http.client
import json
import random
import subprocess
import sys
import tempfile
import time
import uuid
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/processes"))
from client import PASSWORD  # noqa: E402
from databases import postgresql, sqlite  # noqa: E402
from server import program  # noqa: E402

OTHERS = 250


def copies(database, table, key, make):
    """Rows like the first one of `table` where `key`, with other values."""
    import sqlite3
    columns = [row[0] for row in database.rows(
        f"select name from pragma_table_info('{table}')" if database.name == "SQLite" else
        f"select column_name from information_schema.columns where table_name = '{table}' order by ordinal_position")]
    if database.name == "SQLite":
        db = sqlite3.connect(database.location)
        first = dict(zip(columns, db.execute(f"select {', '.join(columns)} from {table} where {key} limit 1").fetchone()))
        rows = [list((first | other).values()) for other in make()]
        db.executemany(f"insert into {table} ({', '.join(columns)}) values ({', '.join('?' * len(columns))})", rows)
        db.commit()
        db.close()
        return
    first = json.loads(database.rows(f"select row_to_json(t) from {table} t where {key} limit 1")[0][0])
    text = "\n".join("\t".join(r"\N" if v is None else str(v) for v in ((first | other)[c] for c in columns)) for other in make())
    subprocess.run([Path(database.command[0]).parent / "psql", "--no-psqlrc", "--quiet", "--command",
                    f"copy {table} ({', '.join(columns)}) from stdin", database.location], input=text, text=True, check=True)


def fill(database, dossiers):
    """250 other advisers, and dossiers of theirs: copies of the guide's first one with other ids and days."""
    choose = random.Random(1)
    # Not of the guide's own organisation: she reads the names of those, and a copy cannot be opened.
    organisations = [row[0] for row in database.rows("select id from organisation where id <> (select organisation from account "
                                                     "where login = 'demo-gids')")]
    others = [(str(uuid.UUID(int=choose.getrandbits(128))), choose.choice(organisations)) for _ in range(OTHERS)]
    copies(database, "account", "login = 'demo-gids'",
           lambda: [{"id": o, "login": f"adviser-{n}", "organisation": at, "name_sealed": ""} for n, (o, at) in enumerate(others)])

    def rows():
        for _ in range(dossiers):
            owner, organisation = choose.choice(others)
            yield {"id": str(uuid.UUID(int=choose.getrandbits(128))), "owner": owner, "owner_organisation": organisation,
                   "name_index": "", "sound_index": "", "surname_index": "", "birth_date_index": "", "phone_index": "",
                   "next_step_on": (date.today() + timedelta(days=choose.randint(-10, 25))).isoformat()}
    copies(database, "dossier", "state = 'open' and owner = (select id from account where login = 'demo-gids')", rows)


class session:
    def __init__(self, port, login):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self.headers = {}
        status, body, headers = self.ask("POST", "/sessions", {"login": login, "password": PASSWORD})
        assert status == 201, body
        self.headers = {"Cookie": headers["Set-Cookie"].split(";")[0], "X-Overstap-CSRF": body["csrfToken"]}

    def ask(self, method, path, body=None, version=None):
        more = {"If-Match": f'"{version}"'} if version else {}
        sent = {"Content-Type": "application/json"} if body is not None else {}
        self.connection.request(method, f"/v1{path}", None if body is None else json.dumps(body), self.headers | sent | more)
        answer = self.connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else None, answer.headers


def measure(what, count, call):
    """Milliseconds as a client on this machine sees them."""
    times = []
    for _ in range(count):
        began = time.perf_counter()
        call()
        times.append((time.perf_counter() - began) * 1000)
    times.sort()
    print(f"| {what} | {times[len(times) // 2]:.2f} | {times[int(len(times) * 0.99)]:.2f} | {times[-1]:.2f} | {count} |", flush=True)


def walk(port, count):
    guide = session(port, "demo-gids")
    choose = random.Random(2)

    def page(path):
        def call():
            status, body, _ = guide.ask("GET", path)
            assert status == 200, body
            return body
        return call
    mine = []
    cursor = ""
    while True:
        body = page(f"/dossiers?view=mine&limit=200{cursor}")()
        mine += [item["id"] for item in body["items"]]
        if "nextCursor" not in body:
            break
        cursor = f"&cursor={body['nextCursor']}"
    print(f"\n{len(mine)} open dossiers of the adviser, {body['counts']['all']} of her organisation.\n")
    print("| page | p50 ms | p99 ms | most ms | requests |\n|---|---|---|---|---|")
    for view in ("today", "waiting", "stuck", "mine", "all"):
        measure(f"worklist, {view} (first 50)", count, page(f"/dossiers?view={view}"))
    measure("dossier page", count, lambda: page(f"/dossiers/{choose.choice(mine)}")())
    measure("plan page", count, lambda: page(f"/dossiers/{choose.choice(mine)}/plan")())
    measure("profile page", count // 4, lambda: page(f"/dossiers/{choose.choice(mine)}/profile")())
    versions = {d: page(f"/dossiers/{d}")()["version"] for d in mine[:20]}

    def save():
        dossier = choose.choice(list(versions))
        body = {"maxKm": choose.randint(5, 60), "learningHours": choose.randint(1, 30)}
        status, saved, _ = guide.ask("PUT", f"/dossiers/{dossier}/profile/preferences", body, versions[dossier])
        assert status == 200, saved
        versions[dossier] = saved["version"]
    measure("profile save", count // 4, save)

    def search():
        status, found, _ = guide.ask("POST", "/dossier-searches", {"name": choose.choice(("jan", "fatima", "de wit", "kaya"))})
        assert status == 200, found
    measure("find by name", count // 10, search)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--dossiers", type=int, default=100_000)
    arguments.add_argument("--requests", type=int, default=1000)
    arguments.add_argument("--postgresql", action="store_true")
    arguments.add_argument("--binary", default=str(ROOT / "build/release/overstap"))
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="overstap-measure-desk-") as folder:
        database = postgresql() if asked.postgresql else sqlite(folder)
        run = program(asked.binary, database.location, folder)
        run.run("keys", "new", f"{folder}/keys")
        run.run("demo")
        run.run("demo-desk", "--dossiers", "400")
        fill(database, asked.dossiers - 400)
        print(f"## {database.name}, {database.rows('select count(*) from dossier')[0][0]} dossiers")
        served = run.serve()
        try:
            walk(served.ready(), asked.requests)
        finally:
            served.kill()
        rows = int(database.rows("select count(*) from processing_log")[0][0])
        began = time.monotonic()
        run.run("audit", "verify")
        seconds = time.monotonic() - began
        print(f"\n`overstap audit verify`: {rows} rows in {seconds:.2f} s, {seconds / rows * 1e6:.1f} s per million with its start.")
        database.stop()


if __name__ == "__main__":
    main()
