#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The journeys that Overstap is made for, end to end: the real binary over the demo region as `make run` makes it.

Usage: tests/cli/journeys.py build/dev/overstap
The small catalogues of tests/scenario say exactly which route is right; here the whole way through store, desk, engine
and JSON is walked, so a check says what somebody must be able to find, not which made-up course gives it.
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

BINARY = Path(sys.argv[1]).resolve()
TODAY = "2026-11-23"
LAST_DAY = "2027-01-17"
failures = []


def run(*arguments):
    done = subprocess.run([BINARY, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"overstap {' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def plan(database, *arguments):
    return json.loads(run("plan", "--database", database, "--today", TODAY, "--json", *arguments))["goals"]


def check(what, holds):
    if not holds:
        failures.append(what)


def kinds(journey):
    return [step["kind"] for step in journey["steps"]]


def answer(database, *arguments):
    return json.loads(run("plan", "--database", database, "--today", TODAY, "--json", *arguments))


def check_every(goals):
    """What holds for every answer: routes in time order, dates in order, money that adds up."""
    for goal in goals:
        for j in goal["journeys"]:
            check("own cost is the sum of the steps", j["ownCostCents"] == sum(s["ownPriceCents"] for s in j["steps"]))
            check("every step has a reason", all(s["reasons"] for s in j["steps"]))
            check("a step ends after it starts", all(s["start"] <= s["end"] for s in j["steps"]))
            check("steps are in order of their start", [s["start"] for s in j["steps"]] == sorted(s["start"] for s in j["steps"]))
            check("public cost is what is paid for everybody and what payers pay",
                  j["publicCostCents"] == sum(s["publicPriceCents"] + sum(p["amountCents"] for p in s.get("payments", []))
                                              for s in j["steps"]))
        check("routes come in order of their day at work",
              [j["atWork"] for j in goal["journeys"]] == sorted(j["atWork"] for j in goal["journeys"]))


def cabin_crew(db):
    (goal,) = plan(db, "--from", "stewardess", "--to", "callcentermedewerker", "--municipality", "Haarlemmermeer",
                   "--km", "30", "--last-working-day", LAST_DAY, "--hours", "16", "--max-steps", "2")
    check("cabin crew: a route", goal["journeys"])
    check("cabin crew: at most two steps", all(len(j["steps"]) <= 2 for j in goal["journeys"]))
    check("cabin crew: within half a year after the last day", goal["journeys"][goal["fastest"]]["atWork"] < "2027-07-17")
    # Hours only rise where a step starts, so it is enough to look there.
    check("cabin crew: no more than 16 hours a week together before the last day",
          all(sum(o["hoursPerWeek"] for o in j["steps"] if o["start"] <= s["start"] < o["end"]) <= 16
              for j in goal["journeys"] for s in j["steps"] if s["start"] <= LAST_DAY))
    check("cabin crew: vacancies near", goal["vacancies"] and all(v["distanceKm"] <= 30 for v in goal["vacancies"]))
    suggested = plan(db, "--from", "stewardess", "--municipality", "Haarlemmermeer", "--km", "30",
                     "--last-working-day", LAST_DAY, "--hours", "16")
    check("cabin crew: customer contact is among the suggestions",
          "callcentermedewerker" in [g["occupation"]["label"] for g in suggested])
    check_every([goal, *suggested])


def security_guard(db):
    goals = plan(db, "--from", "beveiliger luchthaven", "--to", "pakketbezorger", "--to", "magazijnmedewerker",
                 "--region", "AM18", "--last-working-day", LAST_DAY)
    for goal in goals:
        check(f"security guard: a route to {goal['occupation']['label']}", goal["journeys"])
        check(f"security guard: vacancies as {goal['occupation']['label']}", goal["vacancies"])
    check_every(goals)


def to_customer_contact(db):
    for job in ("fitnessinstructeur", "assemblagemedewerker auto's"):
        goals = plan(db, "--from", job, "--to", "callcentermedewerker", "--region", "AM18", "--last-working-day", LAST_DAY)
        check(f"{job}: a route to customer contact", goals[0]["journeys"])
        check_every(goals)


def technical_installation(db):
    goals = plan(db, "--from", "assemblagemedewerker auto's", "--to", "elektricien woningen", "--region", "AM18",
                 "--last-working-day", LAST_DAY)
    after_evc = {"bbl", "mbo-certificate", "third-learning-route", "bol"}
    check("automotive: EVC, then a part of an mbo programme or work-based learning",
          any("evc" in kinds(j) and after_evc & set(kinds(j)) for j in goals[0]["journeys"]))
    check_every(goals)


def debts(db):
    goals = plan(db, "--from", "kapper", "--to", "medewerker klantenservice", "--region", "AM18", "--barrier", "debt",
                 "--budget", "0")
    check("debts: a route", goals[0]["journeys"])
    for j in goals[0]["journeys"]:
        check("debts: help with debts is in every route", "debt-help" in kinds(j))
        check("debts: at no own cost", j["ownCostCents"] == 0)
    check("debts: another step beside or after it", any(len(j["steps"]) > 1 for j in goals[0]["journeys"]))
    check_every(goals)


def job_coach(db):
    goals = plan(db, "--from", "magazijnmedewerker", "--to", "orderpicker", "--region", "AM18", "--barrier",
                 "workplace-support", "--support", "--work-hours-min", "12", "--work-hours-max", "28")
    check("job coach: a route with one", any("job-coach" in kinds(j) for j in goals[0]["journeys"]))
    for j in goals[0]["journeys"]:
        for s in j["steps"]:
            if s["kind"] == "job-coach":
                check("job coach: not before the weeks for the decision", s["start"] >= "2027-01-18" and s["decisionWeeks"] == 8)
    check("job coach: vacancies with support and fitting hours",
          goals[0]["vacancies"] and all(v["supported"] and v.get("hoursMin", 0) <= 28 for v in goals[0]["vacancies"]))
    check_every(goals)


def fit_for_work_first(db):
    goals = plan(db, "--from", "administratief medewerker", "--to", "receptionist", "--region", "AM18", "--barrier",
                 "work-fitness")
    check("fit for work: a route", goals[0]["journeys"])
    check("fit for work: the programme is in every route", all("work-fitness" in kinds(j) for j in goals[0]["journeys"]))
    check_every(goals)


def young_without_diploma(db):
    goals = plan(db, "--from", "vakkenvuller", "--to", "magazijnmedewerker", "--region", "AM18", "--no-credentials")
    check("no start qualification: learning at work with a practical statement",
          any("praktijkverklaring" in kinds(j) for j in goals[0]["journeys"]))
    check_every(goals)


def not_by_that_date(db):
    question = ["--from", "stewardess", "--to", "verpleegkundige", "--region", "AM18", "--last-working-day", LAST_DAY]
    (goal,) = plan(db, *question, "--by", "2027-03-01")
    check("nurse by March: no route", not goal["journeys"] and goal["complete"])
    check("nurse by March: what would open one", goal["openings"])
    later = [[c["amount"] for c in o["changes"] if c["what"] == "later"] for o in goal["openings"]]
    check("nurse by March: a later date is part of it", any(later))
    (soon,) = plan(db, "--from", "stewardess", "--to", "callcentermedewerker", "--region", "AM18", "--by", "2026-12-07")
    check("customer contact in two weeks: no route", not soon["journeys"])
    check("customer contact in two weeks: one change opens one", any(len(o["changes"]) == 1 for o in soon["openings"]))


def on_the_way(db):
    """The first step of a route runs, the next one is booked; then its session is asked for on another day."""
    question = ["--from", "assemblagemedewerker auto's", "--to", "elektricien woningen", "--region", "AM18",
                "--last-working-day", LAST_DAY]
    (goal,) = plan(db, *question)
    before = next(j for j in goal["journeys"] if len(j["steps"]) > 1)
    first, later = before["steps"][0], before["steps"][1:]
    runs = ["--under-way", f"{first['wagon']}:{first['start']}:{first['end']}:{first['hoursPerWeek']}"]
    booked = [part for s in later for part in ("--booked", f"{s['session']}@{s['start']}")]
    found = answer(db, *question, *runs, *booked)
    kept = found["goal"]["journeys"][found["fewestChanges"]]
    check("on the way: every booking can be kept", all(b["canBeKept"] for b in found["booked"]))
    check("on the way: the plan is kept", kept["changes"] == 0 and kept["atWork"] == before["atWork"])
    check("on the way: as it was booked",
          [(s["session"], s["start"], s["booked"]) for s in kept["steps"]] == [(s["session"], s["start"], True) for s in later])
    check("on the way: what runs is in no route",
          all(s["wagon"] != first["wagon"] for j in found["goal"]["journeys"] for s in j["steps"]))
    check_every([found["goal"]])
    slipped = answer(db, *question, *runs, "--booked", f"{later[0]['session']}@2026-11-01")
    check("slipped: the booking can not be kept", not slipped["booked"][0]["canBeKept"])
    check("slipped: every route changes it", all(j["changes"] == 1 for j in slipped["goal"]["journeys"]))
    text = run("plan", "--database", db, "--today", TODAY, *question, *runs, *booked)
    check("on the way: plain text says what is kept", "fewest changes: " in text and f"= {later[0]['start']}" in text)
    text = run("plan", "--database", db, "--today", TODAY, *question, *runs, "--booked", f"{later[0]['session']}@2026-11-01")
    check("slipped: plain text says so", "can not be kept" in text and "1 of 1 bookings change" in text)


def why_not(db):
    question = ["--from", "stewardess", "--to", "callcentermedewerker", "--municipality", "Haarlemmermeer", "--km", "30",
                "--last-working-day", LAST_DAY, "--max-steps", "2"]
    (goal,) = plan(db, *question)
    step = goal["journeys"][0]["steps"][0]
    found = answer(db, *question, "--why-not", step["wagon"])
    check("why not: it is in the routes", found["outcome"] == "inRoute" and 0 in found["routes"])
    check("why not: in exactly those",
          found["routes"] == [i for i, j in enumerate(goal["journeys"]) if any(s["wagon"] == step["wagon"] for s in j["steps"])])
    found = answer(db, *question, "--budget", "0", "--by", "2026-12-07", "--why-not", step["wagon"])
    check("why not: in two weeks there is a reason", found["outcome"] in ("noSession", "noRoute", "givesNothing"))
    check("why not: plain text", "Why not" in run("plan", "--database", db, "--today", TODAY, *question, "--why-not", step["wagon"]))


with tempfile.TemporaryDirectory() as folder:
    database = str(Path(folder) / "AM18.db")
    run("demo", "--region", "AM18", "--seed", "1", "--today", TODAY, "--database", database)
    scenarios = (cabin_crew, security_guard, to_customer_contact, technical_installation, debts, job_coach,
                 fit_for_work_first, young_without_diploma, not_by_that_date, on_the_way, why_not)
    for scenario in scenarios:
        scenario(database)
check("no field of the API asks for a benefit", not re.search(r'"\w*benefit\w*" *:', run("openapi"), re.IGNORECASE))
for failure in failures:
    print(f"FAILED: {failure}", file=sys.stderr)
print(f"{len(scenarios)} scenarios, {len(failures)} failed checks")
sys.exit(1 if failures else 0)
