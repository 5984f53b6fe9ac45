# SPDX-License-Identifier: EUPL-1.2
"""The real program: its commands, and `overstap serve` to be killed."""
import os
import re
import subprocess


class program:
    def __init__(self, binary, database, folder):
        self.binary = binary
        self.log = open(f"{folder}/serve.log", "w+", encoding="utf-8")  # of all that are served, one after the other
        # One address signs everybody in.
        self.environment = os.environ | {"OVERSTAP_KEYS_FILE": f"{folder}/keys", "OVERSTAP_DATABASE_LOCATION": database,
                                         "OVERSTAP_SESSIONS_ATTEMPTS": "1000000", "OVERSTAP_LOG_LEVEL": "warning"}

    def run(self, *arguments):
        done = subprocess.run([self.binary, *arguments], capture_output=True, text=True, env=self.environment, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"overstap {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def last_words(self):
        self.log.seek(0)
        return "".join(self.log.readlines()[-5:])

    def serve(self):
        return serving(self)


class serving:
    """Started, not yet ready. Dies with this process."""

    def __init__(self, of):
        self.process = subprocess.Popen(["setpriv", "--pdeathsig", "KILL", of.binary, "serve", "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=of.log, env=of.environment, text=True)

    def ready(self):
        """The port, as soon as it answers."""
        line = self.process.stdout.readline()
        found = re.search(r"http://[^:]+:(\d+)", line)
        if found is None:
            raise RuntimeError(f"serve did not get ready: {line}")
        return int(found.group(1))

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
