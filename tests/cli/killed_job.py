#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A job whose process is killed in the middle runs again after a restart and ends right: an agreement ends while its
organisation owns many dossiers, and the server that gives them to the desk is killed several times while it does.

Usage: tests/cli/killed_job.py build/dev/overstap
"""

import contextlib
import datetime
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BINARY = Path(sys.argv[1]).resolve()
KILLS = (1, 30, 60, 90)  # when so many dossiers were given back
JOB = "agreement-ends"
PATIENCE = 120


def run(*arguments):
    return subprocess.run([BINARY, *arguments, "--database", "desk.db"], capture_output=True, text=True, check=True).stdout


@contextlib.contextmanager
def database():
    db = sqlite3.connect("desk.db", timeout=60)
    try:
        with db:
            yield db
    finally:
        db.close()


def one(query):
    with database() as db:
        return db.execute(query).fetchone()[0]


def given_back():
    return one("select count(*) from dossier_event where kind = 'returned-to-desk'")


def end_an_agreement():
    """Every dossier belongs to UWV, whose agreement has ended today."""
    with database() as db:
        account, organisation = db.execute("select id, organisation from account where login = 'demo-uwv'").fetchone()
        db.execute("update dossier set owner = ?, owner_organisation = ?", (account, organisation))
        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        db.execute("update agreement set ends_on = ? where organisation = ?", (today, organisation))


def serve():
    return subprocess.Popen([BINARY, "serve", "--database", "desk.db", "--port", "0"], stdout=subprocess.DEVNULL,
                            stderr=open("log", "a"))


def wait_until(server, what, true):
    until = time.monotonic() + PATIENCE
    while not true():
        if server.poll() is not None or time.monotonic() > until:
            sys.exit(f"{what} did not happen (server ended with {server.poll()}): {Path('log').read_text()[-2000:]}")
        time.sleep(0.001)


def check(what, expected, got):
    if got != expected:
        sys.exit(f"{what}: {got}, not {expected}; log: {Path('log').read_text()[-2000:]}")


def check_whole(done, dossiers):
    """What was given back is as a whole, and nothing was lost."""
    guide = one("select account from duty")
    check("dossiers of the guide", done, one(f"select count(*) from dossier where owner = '{guide}'"))
    check("dossiers with an event", done,
          one("select count(distinct dossier) from dossier_event where kind = 'returned-to-desk'"))
    check("dossiers", dossiers, one("select count(*) from dossier where state = 'open'"))


def kill_in_the_middle(after, dossiers):
    """Whether it was in the middle."""
    server = serve()
    wait_until(server, f"giving back {after} dossiers", lambda: given_back() >= after)
    server.kill()
    server.wait()
    done = given_back()
    check_whole(done, dossiers)
    if done == dossiers:
        return False
    check("result", "running", one(f"select result from job_run where name = '{JOB}'"))
    if "running" not in run("jobs", "list"):
        sys.exit("jobs list does not show the job that was killed")
    # Its hold passes after five minutes; nobody wants to wait for that here.
    with database() as db:
        db.execute("update job_run set lease_until = 0 where name = ?", (JOB,))
    if "cut off" not in run("jobs", "list"):
        sys.exit("jobs list does not show that the job was cut off")
    return True


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ["OVERSTAP_KEYS_FILE"] = str(Path(folder) / "keys")
        subprocess.run([BINARY, "keys", "new", "keys"], check=True, stdout=subprocess.DEVNULL)
        run("demo", "--region", "AM18", "--people", "20", "--vacancies", "400", "--sessions", "300")
        run("demo-desk", "--region", "AM18", "--dossiers", "120")
        dossiers = one("select count(*) from dossier where state = 'open'")
        end_an_agreement()
        cut_off = sum(kill_in_the_middle(after, dossiers) for after in KILLS)
        if cut_off == 0:
            sys.exit("the job was never killed in the middle")
        server = serve()
        wait_until(server, "the job", lambda: one(f"select result from job_run where name = '{JOB}'") == "done")
        server.terminate()
        check("how serve ended", 0, server.wait(timeout=PATIENCE))
        check("given back", dossiers, given_back())
        check_whole(dossiers, dossiers)
        check("agreements to be given back", 0, one("select count(*) from agreement where ends_on is not null and given_back = 0"))
        check("job", True, bool(re.search(rf"(?s){JOB}: .*?done, agreements 1, dossiers \d+", run("jobs", "list"))))
        check("a second run", f"{JOB}: done, agreements 0, dossiers 0, offers 0, without-guide 0", run("jobs", "run", JOB).strip())
        check("log", True, "The log is what was written" in run("audit", "verify"))
    print(f"killed {len(KILLS)} times, {cut_off} of them in the middle: {dossiers} dossiers were given back once each")


main()
