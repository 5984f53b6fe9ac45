#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Nothing that comes in with a request may be in the log: the real binary is asked everything that its OpenAPI document
offers, and things that it does not, with marks in every place that a caller fills; then the log is searched for them.

Usage: tests/cli/log.py build/dev/overstap
"""
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

BINARY = Path(sys.argv[1]).resolve()
# Letters and digits only, so that no encoding hides one. The number of a mark says where it was put.
NAME = "Zwervelinde"
MARK_ID = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001"
failures = []


def mark(place):
    return f"{NAME}{place}"


def resolve(document, schema):
    while "$ref" in schema:
        node = document
        for part in schema["$ref"].removeprefix("#/").split("/"):
            node = node[part]
        schema = node
    return schema


def filled(document, schema, depth=0):
    """A value with the form of the schema, a mark in every text."""
    schema = resolve(document, schema)
    for choice in ("oneOf", "anyOf", "allOf"):
        if choice in schema:
            return filled(document, schema[choice][0], depth)
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        members = schema.get("properties", {}) if depth < 6 else {}
        return {mark("Member"): 1} | {name: filled(document, s, depth + 1) for name, s in members.items()}
    if kind == "array":
        return [filled(document, schema.get("items", {}), depth + 1)]
    if kind == "string":
        return schema["enum"][0] if "enum" in schema else mark("Body")
    return {"integer": 1, "number": 1, "boolean": True}.get(kind, mark("Body"))


HEADERS = {
    "User-Agent": mark("Agent"), "Referer": f"https://example.nl/{mark('Referer')}", "Cookie": f"{mark('Cookie')}={mark('Cookie')}",
    "Authorization": f"Bearer {mark('Token')}", "X-Request-Id": mark("Request"), "X-Forwarded-For": "203.0.113.77",
    "traceparent": mark("Trace"), "Origin": f"https://{mark('Origin')}.nl", "If-None-Match": f'"{mark("Etag")}"',
    "If-Match": f'"{mark("Match")}"', "Idempotency-Key": mark("Key"), mark("Header"): mark("Header"),
}


def keys_of(database):
    """The file with the keys, beside the database of this test; made when it is not there."""
    keys = f"{database}.keys"
    if not os.path.exists(keys):
        subprocess.run([BINARY, "keys", "new", keys], check=True, stdout=subprocess.DEVNULL)
    return keys


class server:
    """`overstap serve` on a port of its own, stopped by its process id; its log afterwards."""

    def __init__(self, database, log_format):
        # To a file: a pipe that nobody reads fills up, and the program waits.
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([BINARY, "serve", "--database", database, "--port", "0"], stdout=subprocess.PIPE,
                                        stderr=self.log, text=True,
                                        env=os.environ | {"OVERSTAP_LOG_FORMAT": log_format, "OVERSTAP_LOG_LEVEL": "debug",
                                                          "OVERSTAP_KEYS_FILE": keys_of(database)})
        line = self.process.stdout.readline()
        ready = re.search(r"http://[^:]+:(\d+)", line)
        if ready is None:
            self.log.seek(0)
            sys.exit(f"serve did not get ready: {line}{self.log.read()}")
        self.port = int(ready.group(1))
        self.asked = 0

    def ask(self, method, target, body=None, headers=None):
        """The status. Every request has a connection of its own: the first thing that is wrong may end it."""
        self.asked += 1
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            c.request(method, target, body, headers or {})
            answer = c.getresponse()
            answer.read()
            return answer.status
        finally:
            c.close()

    def send(self, raw):
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as s:
            s.sendall(raw)
            s.shutdown(socket.SHUT_WR)
            while s.recv(65536):
                pass

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)
        self.process.stdout.close()
        self.log.seek(0)
        log = self.log.read()
        if self.process.returncode != 0:
            failures.append(f"serve ended with {self.process.returncode}: {log[-600:]}")
        return log


def ask_everything(s, document):
    seen = set()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            parameters = [resolve(document, p) for p in operations.get("parameters", []) + operation.get("parameters", [])]
            query = "&".join(f"{p['name']}={mark('Query')}" for p in parameters if p["in"] == "query")
            for value in (mark("Path"), MARK_ID):
                target = document["servers"][0]["url"] + re.sub(r"\{[^}]+\}", value, path) + "?" + (query or mark("Query"))
                body, headers = None, dict(HEADERS)
                if "requestBody" in operation:
                    content = resolve(document, operation["requestBody"])["content"]
                    kind, form = next(iter(content.items()))
                    body = json.dumps(filled(document, form.get("schema", {})))
                    headers["Content-Type"] = kind
                    for wrong in (body[:-2] + mark("Cut"), mark("NoJson"), body.replace("{", '{"a":"\\ud800",', 1)):
                        seen.add(s.ask(method.upper(), target, wrong, headers))
                    seen.add(s.ask(method.upper(), target, body, headers | {"Content-Type": mark("Type")}))
                seen.add(s.ask(method.upper(), target, body, headers))
                seen.add(s.ask(method.upper(), target, body, headers | {"Accept": f"text/{mark('Accept')}"}))
    for target in (f"/v1/{mark('Unknown')}", f"/{mark('Page')}?{mark('Query')}", f"/%2e%2e/{mark('Page')}", f"http://{mark('Host')}/"):
        seen.add(s.ask("GET", target, None, HEADERS))
    seen.add(s.ask("GET", f"/v1/occupations?query={mark('Search')}"))
    seen.add(s.ask(mark("METHOD").upper(), "/v1/regions", None, HEADERS))
    seen.add(s.ask("POST", "/v1/transitions", mark("Large") * 100_000, {"Content-Type": "application/json"}))
    for raw in (f"{mark('Garbage')}\r\n\r\n", f"GET /{mark('Old')} HTTP/0.7\r\n\r\n", f"GET / HTTP/1.1\r\nX: {mark('Long') * 5000}\r\n\r\n",
                f"POST /v1/transitions HTTP/1.1\r\nContent-Length: 900\r\n\r\n{mark('Short')}"):
        s.send(raw.encode())
    return seen


def check_log(log, asked, log_format):
    rows = [row for row in log.splitlines() if row]
    if log_format == "json":
        for row in rows:
            try:
                json.loads(row)
            except ValueError:
                failures.append(f"this line of the log is no JSON: {row[:300]}")
    for found in sorted(set(re.findall(rf"(?i){NAME}\w*|{MARK_ID}|203\.0\.113\.77|127\.0\.0\.1", log))):
        line = next(row for row in log.splitlines() if found in row)
        failures.append(f"the log holds {found}: {line[:300]}")
    told = sum(1 for row in rows if re.search(r"\b(GET|POST|PUT|PATCH|DELETE|other)\b", row))
    if told < asked:
        failures.append(f"{asked} requests were made and the log tells of {told}: what is searched is not the log")


def main():
    seen, asked = set(), 0
    document = json.loads(subprocess.run([BINARY, "openapi"], capture_output=True, text=True, check=True).stdout)
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "region.db")
        subprocess.run([BINARY, "demo", "--region", "AM18", "--people", "40", "--vacancies", "300", "--sessions", "250",
                        "--database", database], capture_output=True, check=True)
        for log_format in ("text", "json"):
            s = server(database, log_format)
            seen |= ask_everything(s, document)
            check_log(s.stop(), s.asked, log_format)
            asked += s.asked
    for status in (200, 400, 404, 405, 406, 413, 415):
        if status not in seen:
            failures.append(f"nothing was answered with {status}")
    print("\n".join(failures) if failures else f"{asked} requests, answered with {sorted(seen)}: none of their marks is in the log")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
