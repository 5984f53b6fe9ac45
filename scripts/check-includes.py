#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Fail when a module includes one that stands above it (docs/adr/0001), and when a header may lean on what was included
before it: a source that has a header of its own includes that first, and every header has its `#pragma once`.

Example: scripts/check-includes.py        checks src/ of this checkout
"""
import pathlib
import re
import sys

# A module may include itself and what is listed; the closure is written out so that a reader sees it.
ENGINES_BELOW = ["base", "domain", "taxonomy", "snapshot"]
ENGINES = ENGINES_BELOW + ["matching", "funding", "planning"]
TRUST = ["access", "vault"]
ALLOWED = {
    "base": [],
    "config": ["base"],
    "metrics": ["base"],
    "vault": ["base"],
    "domain": ["base"],
    "access": ["base", "domain"],
    "taxonomy": ["base", "domain"],
    "snapshot": ["base", "domain", "taxonomy"],
    "matching": ENGINES_BELOW,
    "funding": ["base"],
    "planning": ENGINES_BELOW + ["funding"],
    "schemes": ["base", "domain", "vault"],
    "selfcheck": ENGINES_BELOW + ["funding", "planning"],
    "solver": ENGINES_BELOW + ["funding", "planning"],
    "store": ENGINES_BELOW + TRUST,
    "desk": ENGINES + TRUST + ["schemes", "store"],
    "casework": ENGINES + TRUST + ["schemes", "store", "desk"],
    "exchange": ENGINES + TRUST + ["store", "desk"],
    "sim": ENGINES + TRUST + ["store", "desk"],
    "api": ENGINES + TRUST + ["schemes", "store", "desk", "casework", "exchange", "sim", "metrics"],
    "cli": ENGINES + TRUST + ["store", "desk", "casework", "exchange", "sim", "metrics", "api", "config", "selfcheck", "solver", "schemes"],
}
# What the tests of a module may include besides: the slow methods that it is compared with.
TESTS_MAY_INCLUDE = {"planning": ["selfcheck"], "solver": ["selfcheck"]}
# Each of these belongs to one module.
ONLY_IN = {"soci/": ["store"], "sqlite3.h": ["store"], "libpq-fe.h": ["store"], "boost/json": ["api", "cli"],
           "boost/beast": ["api"], "boost/asio": ["api"], "csv.h": ["base"], "archive.h": ["exchange"],
           "sodium.h": ["vault"], "toml++/": ["config"], "prometheus/": ["metrics"],
           "coin/": ["solver"], "yaml-cpp/": ["schemes"]}


def leaning(path: pathlib.Path, text: str) -> str | None:
    """Sources prove that their own header stands by itself; headers without one are compiled alone (overstap_module)."""
    if path.suffix == ".h":
        return None if "\n#pragma once\n" in text else "no #pragma once"
    own = path.with_suffix(".h")
    first = re.search(r'#include ["<]([^">]+)', text)
    if own.exists() and (first is None or not own.as_posix().endswith("/src/" + first.group(1))):
        return f"its own header {own.name} comes first"
    return None


def main() -> int:
    src = pathlib.Path(__file__).resolve().parent.parent / "src"
    wrong = []
    seen = 0
    for path in sorted(src.rglob("*.h")) + sorted(src.rglob("*.cc")):
        module = path.relative_to(src).parts[0]
        test = path.name.endswith("_test.cc")
        text = path.read_text()
        if reason := leaning(path, text):
            wrong.append(f"{path.relative_to(src.parent)}:1: {reason}")
        for number, line in enumerate(text.splitlines(), 1):
            quoted = re.match(r'\s*#include "([a-z_]+)/', line)
            angled = re.match(r"\s*#include <([^>]+)>", line)
            if quoted:
                seen += 1
                target = quoted.group(1)
                allowed = ALLOWED.get(module, []) + (TESTS_MAY_INCLUDE.get(module, []) if test else [])
                if target != module and target not in allowed:
                    wrong.append(f"{path.relative_to(src.parent)}:{number}: {module} may not include {target}")
            elif angled and not test:
                for start, modules in ONLY_IN.items():
                    if angled.group(1).startswith(start) and module not in modules:
                        wrong.append(f"{path.relative_to(src.parent)}:{number}: <{angled.group(1)}> belongs to {', '.join(modules)}")
    print("\n".join(wrong) if wrong else f"{seen} includes, all in the allowed direction")
    return 1 if wrong or seen == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
