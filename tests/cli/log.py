#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Nothing that comes in with a request may be in the log: the real binary is asked everything that its OpenAPI document
offers, and things that it does not, by nobody and by somebody of every role, with marks in every place that a caller
fills; then its database breaks and it is asked again; then the log is searched for the marks.

Usage: tests/cli/log.py build/dev/overstap
"""
import http.client
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

BINARY = Path(sys.argv[1]).resolve()
# Letters and digits only, so that no encoding hides one. What follows the name says where it was put.
NAME = "Zwervelinde"
MARK_ID = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001"
PHONE, ADDRESS = "0612398765", "203.0.113.77"
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


def text_of(schema, name):
    """A text that the schema allows as far as can be, with a mark in it."""
    if "enum" in schema:
        return schema["enum"][0]
    by_format = {"date": "2026-11-30", "uuid": MARK_ID, "date-time": "2026-11-30T10:00:00Z"}
    by_name = {"municipality": "GM0394", "phone": PHONE, "email": f"{NAME}@example.nl", "birthDate": "1980-02-03"}
    return by_name.get(name) or by_format.get(schema.get("format")) or mark("Body")


def filled(document, schema, name="", depth=0):
    """A value that the schema allows, every member given."""
    schema = resolve(document, schema)
    for choice in ("oneOf", "anyOf", "allOf"):
        if choice in schema:
            return filled(document, schema[choice][0], name, depth)
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        members = schema.get("properties", {}) if depth < 6 else {}
        return {n: filled(document, s, n, depth + 1) for n, s in members.items()}
    if kind == "array":
        return [filled(document, schema.get("items", {}), name, depth + 1)]
    if kind == "string":
        return text_of(schema, name)
    return {"integer": schema.get("minimum", 1), "number": 1, "boolean": True}.get(kind, mark("Body"))


HEADERS = {
    "User-Agent": mark("Agent"), "Referer": f"https://example.nl/{mark('Referer')}", "Authorization": f"Bearer {mark('Token')}",
    "X-Request-Id": mark("Request"), "X-Forwarded-For": ADDRESS, "traceparent": mark("Trace"), "If-None-Match": f'"{mark("Etag")}"',
    "Idempotency-Key": mark("Key"), mark("Header"): mark("Header"),
}
STRANGER = HEADERS | {"Cookie": f"overstap={mark('Cookie')}; {mark('Cookie')}=1", "Origin": f"https://{mark('Origin')}.nl",
                      "If-Match": f'"{mark("Match")}"', "X-Overstap-Csrf": mark("Csrf")}


class server:
    """`overstap serve` on a port of its own, stopped by its process id; its log afterwards."""

    def __init__(self, database, keys, log_format):
        self.log = tempfile.TemporaryFile("w+")  # not a pipe: when nobody reads it, it fills up
        settings = {"OVERSTAP_LOG_FORMAT": log_format, "OVERSTAP_LOG_LEVEL": "debug", "OVERSTAP_KEYS_FILE": keys,
                    "OVERSTAP_SESSIONS_ATTEMPTS": "1000000", "OVERSTAP_SERVER_TRUSTED_PROXY": "127.0.0.1"}
        self.process = subprocess.Popen([BINARY, "serve", "--database", database, "--port", "0"], stdout=subprocess.PIPE,
                                        stderr=self.log, text=True, env=os.environ | settings)
        line = self.process.stdout.readline()
        ready = re.search(r"http://[^:]+:(\d+)", line)
        if ready is None:
            sys.exit(f"serve did not get ready: {line}{self.read_log()}")
        self.port = int(ready.group(1))
        self.answers = {}
        self.forbidden = set()  # what else may not be in the log: it was in an answer

    def read_log(self):
        self.log.seek(0)
        return self.log.read()

    def ask(self, method, target, body=None, headers=None):
        """Status, headers and body. Every request has a connection of its own: what is wrong may end it."""
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            c.request(method, target, body, headers or {})
            answer = c.getresponse()
            self.answers[answer.status] = self.answers.get(answer.status, 0) + 1
            return answer.status, answer.headers, answer.read()
        finally:
            c.close()

    def send(self, raw):
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as s:
            s.sendall(raw)
            s.shutdown(socket.SHUT_WR)
            while s.recv(65536):
                pass

    def sign_in(self, login, password):
        """The headers of somebody who is signed in, and her dossier when she has one."""
        status, headers, body = self.ask("POST", "/v1/sessions", json.dumps({"login": login, "password": password}),
                                         {"Content-Type": "application/json", "User-Agent": mark("Device")})
        if status != 201:
            failures.append(f"signing in was answered with {status}")
            return {}, None
        session = json.loads(body)
        cookie = headers["Set-Cookie"].split(";")[0]
        self.forbidden |= {login, cookie.split("=")[1], session["csrfToken"], session["account"]["id"]}
        return HEADERS | {"Cookie": cookie, "X-Overstap-Csrf": session["csrfToken"]}, session.get("dossier")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)
        self.process.stdout.close()
        log = self.read_log()
        if self.process.returncode != 0:
            failures.append(f"serve ended with {self.process.returncode}: {log[-600:]}")
        return log


def operations(document):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method in ("get", "post", "put", "patch", "delete"):
                parameters = [resolve(document, p) for p in methods.get("parameters", []) + operation.get("parameters", [])]
                body = resolve(document, operation["requestBody"])["content"] if "requestBody" in operation else {}
                yield method.upper(), document["servers"][0]["url"] + path, parameters, body, operation["operationId"]


def ask_as_stranger(s, document):
    """Everything wrong in every way."""
    for method, path, parameters, content, _ in operations(document):
        query = "&".join(f"{p['name']}={mark('Query')}" for p in parameters if p["in"] == "query") or mark("Query")
        for value in (mark("Path"), MARK_ID):
            target = re.sub(r"\{[^}]+\}", value, path) + "?" + query
            body, headers = None, dict(STRANGER)
            for kind, form in list(content.items())[:1]:
                body = json.dumps({mark("Member"): filled(document, form.get("schema", {}))})
                headers["Content-Type"] = kind
                for wrong in (body[:-2] + mark("Cut"), mark("NoJson"), '{"a":"\\ud800"}', "[" * 100 + mark("Deep")):
                    s.ask(method, target, wrong, headers)
                s.ask(method, target, body, headers | {"Content-Type": mark("Type")})
            s.ask(method, target, body, headers)
            s.ask(method, target, body, headers | {"Accept": f"text/{mark('Accept')}"})
    for target in (f"/v1/{mark('Unknown')}", f"/{mark('Page')}?{mark('Query')}", f"/%2e%2e/{mark('Page')}", f"http://{mark('Host')}/"):
        s.ask("GET", target, None, STRANGER)
    s.ask("GET", f"/v1/occupations?query={mark('Search')}")
    s.ask(mark("METHOD").upper(), "/v1/regions", None, STRANGER)
    s.ask("POST", "/v1/transitions", mark("Large") * 100_000, {"Content-Type": "application/json"})
    s.ask("POST", "/v1/sessions", json.dumps({"login": mark("Login"), "password": mark("Password")}), {"Content-Type": "application/json"})
    for raw in (f"{mark('Garbage')}\r\n\r\n", f"GET /{mark('Old')} HTTP/0.7\r\n\r\n", f"GET / HTTP/1.1\r\nX: {mark('Long') * 5000}\r\n\r\n",
                f"POST /v1/transitions HTTP/1.1\r\nContent-Length: 900\r\n\r\n{mark('Short')}"):
        s.send(raw.encode())


# What would end the walk of somebody who is signed in.
LAST = {"signOut", "changePassword", "eraseOwnData"}


def ask_signed_in(s, document, headers, dossier):
    """Everything as it should be asked, over a dossier that she may see."""
    for method, path, parameters, content, name in sorted(operations(document), key=lambda o: o[4] in LAST):
        target = re.sub(r"\{[^}]+\}", dossier or MARK_ID, path)
        required = [f"{p['name']}={mark('Query')}" for p in parameters if p["in"] == "query" and p.get("required")]
        target += "?" + "&".join(required) if required else ""
        kind, form = next(iter(content.items()), (None, {}))
        body = None
        if kind is not None:
            body = json.dumps(filled(document, form.get("schema", {}))) if "json" in kind else mark("File")
        own = headers | ({"Content-Type": kind} if kind else {}) | {"If-Match": '"1"', "Idempotency-Key": f"{name}-{mark('Key')}"}
        s.ask(method, target, body, own)


def open_dossier(s, document, headers):
    new = filled(document, {"$ref": "#/components/schemas/NewDossier"})
    for sensitive in ("consent", "door"):
        new.pop(sensitive)
    new["nextStepOn"] = "2027-01-04"
    new["situation"] = {"kind": new["situation"]["kind"]}
    status, _, body = s.ask("POST", "/v1/dossiers", json.dumps(new), headers | {"Content-Type": "application/json"})
    if status != 201:
        failures.append(f"opening a dossier was answered with {status}: {body[:400]}")
        return None
    return json.loads(body)["id"]


def break_database(database):
    """Statements fail from now on: a table has another name."""
    with sqlite3.connect(database, timeout=60) as db:
        for table in ("dossier", "account_code", "profile"):
            db.execute(f"alter table {table} rename to {table}_away")


def check_log(s, log, log_format):
    rows = [row for row in log.splitlines() if row]
    if log_format == "json":
        for row in rows:
            try:
                json.loads(row)
            except ValueError:
                failures.append(f"this line of the log is no JSON: {row[:300]}")
    forbidden = "|".join(map(re.escape, s.forbidden | {MARK_ID, PHONE, PHONE[1:], ADDRESS, "127.0.0.1"}))
    for found in sorted(set(re.findall(rf"(?i){NAME}\w*|{forbidden}", log))):
        line = next(row for row in rows if found in row)
        failures.append(f"the log holds {found}: {line[:300]}")
    told = sum(1 for row in rows if re.search(r"\b(GET|POST|PUT|PATCH|DELETE|other)\b", row))
    if told < sum(s.answers.values()):
        failures.append(f"{sum(s.answers.values())} requests were answered and the log tells of {told}")


def main():
    document = json.loads(subprocess.run([BINARY, "openapi"], capture_output=True, text=True, check=True).stdout)
    with tempfile.TemporaryDirectory() as folder:
        keys = str(Path(folder) / "keys")
        subprocess.run([BINARY, "keys", "new", keys], capture_output=True, check=True)
        os.environ["OVERSTAP_KEYS_FILE"] = keys
        for log_format in ("text", "json"):
            database = str(Path(folder) / f"{log_format}.db")
            subprocess.run([BINARY, "demo", "--region", "AM18", "--people", "40", "--vacancies", "300", "--sessions", "250",
                            "--database", database], capture_output=True, check=True)
            logins = subprocess.run([BINARY, "demo-desk", "--region", "AM18", "--dossiers", "5", "--database", database],
                                    capture_output=True, text=True, check=True).stdout
            password = re.search(r"password of all of them is: (\S+)", logins).group(1)
            accounts = [row.split() for row in logins.splitlines()[1:] if not row.startswith("The password")]
            s = server(database, keys, log_format)
            ask_as_stranger(s, document)
            opened, signed_in = None, []
            for role, login, *_ in sorted(accounts, key=lambda a: a[0] != "guide"):
                headers, dossier = s.sign_in(login, password)
                if role == "guide" and opened is None:
                    opened = open_dossier(s, document, headers)
                signed_in.append((headers, dossier or opened))
                ask_signed_in(s, document, *signed_in[-1])
            guide, _ = s.sign_in(next(a[1] for a in accounts if a[0] == "guide"), password)
            break_database(database)
            ask_signed_in(s, document, guide, opened)
            s.forbidden |= {d for _, d in signed_in if d}
            check_log(s, s.stop(), log_format)
            for status in (200, 201, 400, 401, 403, 404, 405, 406, 413, 415, 500):
                if status not in s.answers:
                    failures.append(f"nothing was answered with {status}")
    answers = ", ".join(f"{n} of {status}" for status, n in sorted(s.answers.items()))
    print("\n".join(failures) if failures else f"answers in each form of the log: {answers}; none of the marks is in it")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
