# SPDX-License-Identifier: EUPL-1.2
"""Somebody at the desk who writes without a pause, and remembers exactly what she was told."""
import http.client
import json
import random
import time
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

PASSWORD = "overstappen-op-proef"
NEXT_DAY = (date.today() + timedelta(days=30)).isoformat()

LONGEST = 20


class gone(Exception):
    """The program does not answer any more."""


class broken(Exception):
    """What is stored is not what was answered."""


@dataclass(frozen=True)
class state:
    """Of a dossier that nobody else writes to."""
    version: int
    step: str
    notes: tuple = ()
    answers: frozenset = frozenset()


@dataclass
class request:
    """A write, before its answer. `after`: the dossier as it will be when it was carried out."""
    method: str
    path: str
    body: dict
    headers: dict = field(default_factory=dict)
    dossier: str = ""
    after: state = None
    traces: list = field(default_factory=list)


class client:
    def __init__(self, number, login, skills, seed):
        self.number, self.login, self.skills = number, login, skills
        self.random = random.Random(f"{seed}/{number}")
        self.port = 0
        self.signed_in = {}
        self.connection = None
        self.made = 0
        self.dossiers = {}  # id -> state
        self.history = {}  # id, version -> state
        self.to_compare = set()
        self.recent = []
        self.pending = None
        self.acknowledged = {}  # trace -> chain of the log that has its row
        self.unsure = set()  # traces
        self.counts = {"acknowledged": 0, "unanswered, stored": 0, "unanswered, not stored": 0, "compared": 0}

    def told(self, dossier, state):
        self.dossiers[dossier] = state
        self.history[dossier, state.version] = state

    # --- over HTTP

    def send(self, method, path, body=None, headers=None, may_fail=False):
        """Status, ETag and JSON. Every failing answer of the server is `gone` when it may fail: whether it was stored
        is not known then."""
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            sent = {"Content-Type": "application/json"} if body is not None else {}
            self.connection.request(method, f"/v1{path}", None if body is None else json.dumps(body),
                                    sent | self.signed_in | (headers or {}))
            answer = self.connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as e:
            self.connection = None
            raise gone from e
        if answer.status >= 500 and may_fail:
            raise gone
        return answer, json.loads(text) if text else None

    def sign_in(self, port):
        self.port = port
        answer, body = self.send("POST", "/sessions", {"login": self.login, "password": PASSWORD})
        if answer.status != 201:
            raise broken(f"{self.login} cannot sign in: {answer.status}")
        self.signed_in = {"Cookie": answer.getheader("Set-Cookie").split(";")[0], "X-Overstap-CSRF": body["csrfToken"]}
        self.list_chain = f"list:{body['organisation']['id']}"

    def trace(self):
        self.made += 1
        return f"{self.number + 1:08x}{self.made:024x}"

    def traced(self, trace, headers):
        return headers | {"traceparent": f"00-{trace}-00000000000000aa-01"}

    def read(self, path, chain):
        trace = self.trace()
        self.unsure.add(trace)
        answer, body = self.send("GET", path, None, self.traced(trace, {}), self.server_fails)
        if answer.status != 200:
            raise broken(f"{path} is answered with {answer.status}")
        self.unsure.remove(trace)
        self.acknowledged[trace] = chain
        return body

    # --- what is stored

    def stored(self, dossier):
        page = self.read(f"/dossiers/{dossier}", dossier)
        profile = self.read(f"/dossiers/{dossier}/profile", dossier)
        notes = [e["text"] for e in page["events"] if e["kind"] == "note"]
        if profile["version"] != page["version"]:
            raise broken(f"dossier {dossier} has two versions")
        return state(page["version"], page["nextStep"], tuple(reversed(notes)),
                     frozenset((s["id"], s["answer"]) for s in profile["skills"]))

    def compare(self):
        """Every dossier of the last writes is as it was told."""
        for dossier in sorted(self.to_compare):
            found = self.stored(dossier)
            if found != self.dossiers[dossier]:
                raise broken(f"{self.login}: dossier {dossier} is {found}\nand was told to be {self.dossiers[dossier]}")
            self.to_compare.remove(dossier)
            self.counts["compared"] += 1

    def settle(self):
        """The write without an answer: wholly there, or not at all; and once when it is asked for again."""
        r = self.pending
        if r is None:
            return
        if r.dossier == "":
            self.open(r)
            return
        before, found = self.dossiers[r.dossier], self.stored(r.dossier)
        if found not in (before, r.after):
            raise broken(f"{self.login}: dossier {r.dossier} is {found}\nneither {before}\nnor {r.after}")
        if found == r.after:
            self.told(r.dossier, r.after)
            if "If-Match" in r.headers:
                answer, _ = self.send(r.method, r.path, r.body, r.headers, self.server_fails)
                if answer.status != 412:
                    raise broken(f"a write that was stored is answered with {answer.status} when it comes again")
        self.counts["unanswered, stored" if found == r.after else "unanswered, not stored"] += 1
        self.pending = None

    # --- writes

    def write(self, r):
        self.pending = r
        trace = self.trace()
        self.unsure.add(trace)
        r.traces.append(trace)
        answer, body = self.send(r.method, r.path, r.body, self.traced(trace, r.headers), self.server_fails)
        if answer.status not in (200, 201):
            raise broken(f"{r.method} {r.path} is answered with {answer.status}: {body}")
        self.unsure.remove(trace)
        self.acknowledged[trace] = r.dossier or body["id"]
        self.counts["acknowledged"] += 1
        self.pending = None
        return body

    def open(self, r):
        again = len(r.traces) > 0
        page = self.write(r)
        if page["id"] in self.dossiers:
            raise broken(f"{page['id']} was opened twice")
        if page["person"]["name"] != r.body["person"]["name"]:
            raise broken("an Idempotency-Key gave the dossier of another request")
        self.told(page["id"], state(page["version"], page["nextStep"]))
        self.recent = [*self.recent[-1:], page["id"]]
        self.to_compare.add(page["id"])
        if again:
            self.counts["openings asked again"] = self.counts.get("openings asked again", 0) + 1

    def new_opening(self):
        # Two follow each other with the same address: the second one is perhaps a duplicate of the first.
        n = len(self.dossiers)
        return request("POST", "/dossiers",
                       {"person": {"name": f"Proef {self.number} {n}", "municipality": "GM0363",
                                   "email": f"proef.{self.number}.{n // 2}@example.nl"},
                        "situation": {"kind": "jobSeeker"}, "nextStep": "Bellen", "nextStepOn": NEXT_DAY},
                       {"Idempotency-Key": f"opening-{self.number}-{n}-of-the-test"})

    def change(self):
        dossier = self.random.choice(self.recent)
        now = self.dossiers[dossier]
        then = replace(now, version=now.version + 1)
        path, same = f"/dossiers/{dossier}", {"If-Match": f'"{now.version}"'}
        kind = self.random.choice(("step", "answers", "note"))
        if kind == "step":
            text = f"Stap {now.version}"
            return request("PUT", f"{path}/next-step", {"nextStep": text, "nextStepOn": NEXT_DAY}, same, dossier,
                           replace(then, step=text))
        if kind == "answers":
            told = dict(now.answers) | {s: self.random.choice(("have", "bit", "no")) for s in self.random.sample(self.skills, 3)}
            return request("POST", f"{path}/profile/answers", {"answers": [{"skill": s, "answer": a} for s, a in told.items()]},
                           same, dossier, replace(then, answers=frozenset(told.items())))
        text = f"Nota {now.version}"
        return request("POST", f"{path}/notes", {"text": text}, {}, dossier, replace(then, notes=(*now.notes, text)))

    def write_one(self):
        chance = self.random.random()
        # All events of a dossier stay on one page.
        self.recent = [d for d in self.recent if self.dossiers[d].version < LONGEST]
        if not self.recent or chance < 0.2:
            self.open(self.new_opening())
            return
        if chance < 0.25:
            self.read("/dossiers", self.list_chain)
            return
        r = self.change()
        self.to_compare.add(r.dossier)
        self.write(r)
        self.told(r.dossier, r.after)

    def work(self, port, server_fails, failures):
        """Until the program is gone: settle, compare, and write on."""
        self.port, self.server_fails, self.connection = port, server_fails, None
        while True:
            try:
                self.settle()
                self.compare()
                while True:
                    self.write_one()
            except gone:
                if self.connection is None:
                    return
                time.sleep(0.02)
            except broken as e:
                failures.append(str(e))
                return


LOGINS = ("demo-gids", "demo-gids", "demo-gids-2", "demo-uwv", "demo-uwv", "demo-gemeente")


def sign_in_everybody(port, seed):
    clients = [client(n, login, [], seed) for n, login in enumerate(LOGINS)]
    for c in clients:
        c.sign_in(port)
    skills = [s["id"] for s in clients[0].send("GET", "/skills?query=werken&limit=20")[1]["items"]]
    for c in clients:
        c.skills = skills
    return clients
