#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""`overstap serve` shows what another process imports, without being started again.

Usage: tests/processes/import_beside.py build/dev/overstap [--postgresql]   (--postgresql: behind scripts/with-postgresql.sh)
"""
import argparse
import json
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from databases import postgresql, sqlite
from server import program

PATIENCE = 60  # seconds; how long it took is printed
COLUMNS = ("id,employer_id,employer_name,employer_municipality,occupation,title,skills,credentials,municipality,rd_x,rd_y,hours_min,"
           "hours_max,hourly_pay_min,hourly_pay_max,start,closes,contract,shifts,supported")


def get(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read().decode()


class visitor:
    def __init__(self, port):
        self.api = f"http://127.0.0.1:{port}/v1"
        self.occupation = json.loads(get(f"{self.api}/occupations?query=kok&limit=1"))["items"][0]["id"]

    def titles(self):
        question = {"person": {"occupations": [self.occupation], "municipality": "GM0363"}, "occupation": self.occupation, "limit": 50}
        ask = urllib.request.Request(f"{self.api}/vacancies/search", json.dumps(question).encode(), {"Content-Type": "application/json"})
        return {v["title"] for v in json.loads(get(ask))["items"]}

    def seconds_until(self, title):
        began = time.monotonic()
        while title not in self.titles():
            if time.monotonic() - began > PATIENCE:
                return None
            time.sleep(0.02)
        return time.monotonic() - began


def vacancy(folder, occupation, title):
    file = Path(folder) / "vacancies.csv"
    file.write_text(f"{COLUMNS}\n{title.replace(' ', '-')},e1,Eethuis,GM0363,{occupation},{title},,,GM0363,,,,,,,,,,no,no\n", encoding="utf-8")
    return str(file)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary", type=Path)
    options.add_argument("--postgresql", action="store_true")
    o = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = postgresql() if o.postgresql else sqlite(folder)
        p = program(o.binary.resolve(), database.location, folder)
        p.environment |= {"OVERSTAP_METRICS_ON": "true", "OVERSTAP_METRICS_PORT": "0"}
        p.run("demo", "--people", "5", "--vacancies", "60", "--sessions", "60")
        p.run("keys", "new", f"{folder}/keys")
        serving = p.serve()
        try:
            figures = serving.ready()
            v = visitor(serving.ready())
            for title in ("Kok in een nieuw eethuis", "Kok in nog een eethuis"):
                if title in v.titles():
                    sys.exit(f"{title} is there before it was imported")
                p.run("import", "vacancies", vacancy(folder, v.occupation, title), "--database", database.location)
                seconds = v.seconds_until(title)
                if seconds is None:
                    sys.exit(f"{title} is not found {PATIENCE} s after it was imported")
                print(f"{database.name}: found {seconds:.2f} s after the import ended")
            if "\noverstap_change_feed_lag_seconds 0\n" not in get(f"http://127.0.0.1:{figures}/metrics"):
                sys.exit("the figures do not say that all changes are shown")
        finally:
            serving.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
