# SPDX-License-Identifier: EUPL-1.2
"""The two databases, asked beside the program."""
import os
import shlex
import signal
import sqlite3
import subprocess
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


class sqlite:
    name = "SQLite"

    def __init__(self, folder, name="desk.db"):
        self.location = str(Path(folder) / name)

    def another(self):
        """Not there yet."""
        return sqlite(Path(self.location).parent, "another.db")

    def rows(self, query):
        """Columns as text."""
        db = sqlite3.connect(self.location, timeout=60)
        try:
            return [tuple(map(str, row)) for row in db.execute(query)]
        finally:
            db.close()

    def stop(self):
        pass


class postgresql:
    """The server of scripts/with-postgresql.sh, which can be killed here and is started again with the same settings."""
    name = "PostgreSQL"

    def __init__(self, location=None):
        self.location = location or os.environ["OVERSTAP_TEST_POSTGRESQL"]
        self.data = Path(parse_qs(urlsplit(self.location).query)["host"][0]) / "data"
        self.command = shlex.split((self.data / "postmaster.opts").read_text())
        self.restarted = None

    def another(self):
        """Empty, on the same server."""
        self.rows("create database another template template0 encoding 'UTF8' locale 'C.UTF-8'")
        return postgresql(self.location.replace("/postgres?", "/another?"))

    def rows(self, query):
        told = subprocess.run([Path(self.command[0]).parent / "psql", "--no-psqlrc", "--tuples-only", "--no-align", "--field-separator=\t",
                               "--command", query, self.location], capture_output=True, text=True, check=True).stdout
        return [tuple(line.split("\t")) for line in told.splitlines()]

    def kill(self):
        """All of its processes, the one first that would start the others again."""
        server = int((self.data / "postmaster.pid").read_text().split()[0])
        of_server = Path(f"/proc/{server}/task/{server}/children").read_text()
        for process in [server, *map(int, of_server.split())]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        if self.restarted is not None:
            self.restarted.wait()

    def restart(self):
        owner = self.data.stat()
        for _ in range(600):
            # Refused while a process of the killed one is still there.
            self.restarted = subprocess.Popen(["setpriv", "--pdeathsig", "QUIT", *self.command], cwd=self.data.parent,
                                              user=owner.st_uid, group=owner.st_gid, extra_groups=[],
                                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while self.restarted.poll() is None:
                if subprocess.run([Path(self.command[0]).parent / "pg_isready", "--quiet", f"--host={self.data.parent}"],
                                  check=False).returncode == 0:
                    return
                time.sleep(0.02)
            time.sleep(0.05)
        raise RuntimeError("PostgreSQL does not start again")

    def stop(self):
        if self.restarted is not None:
            self.restarted.send_signal(signal.SIGQUIT)
            self.restarted.wait()
