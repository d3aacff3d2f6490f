#!/usr/bin/env python3
"""Compares what the checks find, and how fast, with translate-toolkit's pofilter and with l10n-lint.

    make bench-peers
    python3 Scripts/bench-check.py --pairs 2000         a smaller file for the speed
    python3 Scripts/bench-check.py --program ./padanan --errors

The pairs are those of Fixtures/check: 60 with one planted error each, 75 right ones that look wrong. All programs
read the same PO catalogues, made by `padanan convert` from sources and targets alone.

How it counts: a planted error is found by a peer when any message of any severity falls on its pair, whatever the
message says; ours must name the rule of the error (or one that the fixture accepts too) and touch its place. An
alarm is a right pair with at least one message. The peers know the target language. pofilter runs all its tests by
default. l10n-lint is also given the glossary, as far as it can read one: the preferred English term of each concept
is required and the forbidden and deprecated ones are forbidden; alone it reads none. The rows “best choice” keep
only the peer's tests that find more planted errors than they raise alarms, chosen with the answers at hand: the
most a user could get by configuring.

The speed is that of a catalogue of 20,000 pairs, the fixtures again and again with another number before each;
CPU seconds of the whole process, start and reading included, and one thread.

The Markdown goes to stdout, progress to stderr. Exit 0: measured; 2: could not run.
"""

import argparse
import bisect
import collections
import csv
import importlib.util
import json
import re
import resource
import subprocess
import sys
from pathlib import Path

spec = importlib.util.spec_from_file_location("bench_peers", Path(__file__).with_name("bench-peers.py"))
peers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peers)

peers.PEER_VERSIONS = {"l10n-lint": "1.23.30", "translate-toolkit": "3.20.4"}
FIXTURES = peers.ROOT / "Fixtures/check"
GLOSSARY = FIXTURES / "planted.csv"
FOLDER = peers.BENCH / "check"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=peers.ROOT / ".build/release/padanan", help="our program")
    parser.add_argument("--pairs", type=int, default=20_000, help="size of the catalogue for the speed; 0 leaves it out")
    parser.add_argument("--errors", action="store_true", help="list what each program misses and is alarmed by")
    options = parser.parse_args()
    if not options.program.exists():
        peers.fail(f"{options.program} is missing: run `make release` first")
    peers.BENCH = FOLDER
    FOLDER.mkdir(parents=True, exist_ok=True)
    python = peers.prepare_environment()
    pairs = {name: read_lines(FIXTURES / f"{name}.jsonl") for name in ("planted", "clean")}
    catalogues = {name: catalogue(options.program, name, pairs[name]) for name in pairs}
    terms = write_terms()
    commands = {
        "padanan": ("ours", [options.program, "check", "--no-config", "-j", "1", "--format", "jsonl", "-g", GLOSSARY]),
        "padanan, no glossary": ("ours", [options.program, "check", "--no-config", "-j", "1", "--format", "jsonl"]),
        "pofilter": ("pofilter", [python.with_name("pofilter"), "--progress=none", "--language=en"]),
        "l10n-lint": ("l10n-lint", [python.with_name("l10n-lint"), "--language", "en", "--format", "json"]),
        "l10n-lint, terms": ("l10n-lint", [python.with_name("l10n-lint"), "--language", "en", "--format", "json", "--config", terms]),
    }
    rows = []
    for name, (kind, command) in commands.items():
        messages = {group: run(kind, command, catalogues[group])[0] for group in pairs}
        found = {pair["id"] for pair in pairs["planted"] if is_found(kind, pair, messages["planted"])}
        alarms = set(messages["clean"])
        rows.append([name, found, alarms, None])
        if kind != "ours" and name != "l10n-lint":
            rows.append([name + ", best choice", *best_choice(messages), None])
    if options.pairs:
        large = catalogue(options.program, "large", repeated(pairs["planted"] + pairs["clean"], options.pairs))
        speeds = {name: options.pairs / run(kind, command, large)[1] for name, (kind, command) in commands.items()}
        for row in rows:
            row[3] = speeds.get(row[0])
    print(markdown(rows, pairs))
    if options.errors:
        print(errors(rows, pairs))


# ---------------------------------------------------------------------------
# Pairs and catalogues


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def repeated(pairs, count):
    """The pairs in turn, a number of six digits before each, nearly as padanan-bench writes them."""
    result = []
    for number in range(count):
        pair = pairs[number % len(pairs)]
        mark = f"({100_000 + number // len(pairs)}) "
        # Messages of a catalogue must differ, so that one without translation has a number too.
        target = mark + pair["target"] if pair["target"] else ""
        result.append({"id": f"{pair['id']}-{number}", "source": mark + pair["source"], "target": target})
    return result


def catalogue(program, name, pairs):
    lines, path = FOLDER / f"{name}.jsonl", FOLDER / f"{name}.po"
    with lines.open("w", encoding="utf-8") as file:
        for pair in pairs:
            file.write(json.dumps({key: pair[key] for key in ("id", "source", "target")}, ensure_ascii=False) + "\n")
    result = subprocess.run([program, "convert", lines, "-o", path], capture_output=True, text=True)
    if result.returncode != 0:
        peers.fail(result.stderr.strip())
    return path


def write_terms():
    """The glossary as l10n-lint wants it: a source and its required target, and words that must not stand there."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        concepts = list(csv.DictReader(file))
    required = [{"source": row["id"], "target": row["en"]} for row in concepts if not row["when"]]
    forbidden = [term.strip() for row in concepts for column in ("en:deprecated", "en:forbidden")
                 for term in row[column].split("|") if term.strip()]
    tables = ", ".join(f"{{source = {json.dumps(term['source'])}, target = {json.dumps(term['target'])}}}" for term in required)
    path = FOLDER / "l10n-lint.toml"
    path.write_text(f"[tool.l10n-lint]\nrequired-terms = [{tables}]\nforbidden-terms = {json.dumps(forbidden)}\n", encoding="utf-8")
    return path


# ---------------------------------------------------------------------------
# Running


def run(kind, command, path):
    """The messages by pair, each with the name of its test, and the CPU seconds they took."""
    output = path.with_suffix(".out.po")
    if kind == "pofilter":
        output.unlink(missing_ok=True)
    files = ["-i", path, "-o", output] if kind == "pofilter" else [path]
    words = [str(part) for part in [*command, *files]]
    print(" ".join(Path(word).name for word in words), file=sys.stderr, flush=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(words, capture_output=True, text=True, cwd=FOLDER)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    # l10n-lint ends with 2 where it finds errors.
    if result.returncode not in (0, 1, 2) or "Traceback" in result.stderr or kind != "pofilter" and not result.stdout:
        peers.fail(result.stderr.strip())
    readers = {"ours": ours, "pofilter": pofilter, "l10n-lint": l10n_lint}
    return readers[kind](result.stdout, path, output), seconds


def ours(stdout, path, output):
    messages = collections.defaultdict(list)
    for line in stdout.splitlines():
        finding = json.loads(line)
        messages[finding["id"]].append(finding)
    return messages


def pofilter(stdout, path, output):
    """The catalogue of the pairs with messages; the messages are comments of the translator."""
    messages = collections.defaultdict(list)
    tests = []
    for line in output.read_text(encoding="utf-8").splitlines() if output.exists() else []:
        # Further messages of the same pair follow in the same comment or in comments of their own.
        if line.startswith("# "):
            tests += re.findall(r"(?:^# (?:\(pofilter\) )?|\(pofilter\) )(\w+): ", line)
        elif line.startswith("#. padanan:id: "):
            identifier = line.split(": ", 1)[1]
            messages[identifier] += tests
            tests = []
    return messages


def l10n_lint(stdout, path, output):
    starts, names = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#. padanan:id: "):
            starts.append(number)
            names.append(line.split(": ", 1)[1])
    messages = collections.defaultdict(list)
    for issue in json.loads(stdout)["issues"]:
        index = bisect.bisect_right(starts, issue["line"]) - 1
        if index >= 0:
            messages[names[index]].append(issue["rule"])
    return messages


# ---------------------------------------------------------------------------
# Counting


def is_found(kind, pair, messages):
    found = messages.get(pair["id"], [])
    return any(is_meant(finding, pair) for finding in found) if kind == "ours" else bool(found)


def is_meant(finding, pair):
    error = pair["findings"][0]
    if finding["rule"] not in [error["rule"], *error.get("also_accept", [])]:
        return False
    for side in ("source", "target"):
        words, span = error[f"{side}_text"], finding.get(side)
        start = pair[side].find(words)
        if words and span and span["start"] <= start + len(words) and span["end"] >= start:
            return True
    return False


def best_choice(messages):
    """Pairs found and alarmed by the tests that find more than they alarm, the best first, each counting what it adds."""
    tests = {group: collections.defaultdict(set) for group in messages}
    for group, pairs in messages.items():
        for identifier, names in pairs.items():
            for name in names:
                tests[group][name].add(identifier)
    found, alarms = set(), set()
    while True:
        gains = {name: len(tests["planted"][name] - found) - len(tests["clean"][name] - alarms) for name in list(tests["planted"])}
        best = max(gains, key=lambda name: (gains[name], name), default=None)
        if best is None or gains[best] <= 0:
            return found, alarms
        found |= tests["planted"][best]
        alarms |= tests["clean"][best]


def markdown(rows, pairs):
    versions = ", ".join(f"{name} {version}" for name, version in peers.PEER_VERSIONS.items())
    lines = [f"{versions}\n", f"| program | planted errors found, of {len(pairs['planted'])} | alarms, on {len(pairs['clean'])} right pairs"
             " | pairs/s of CPU |", "|---|---|---|---|"]
    for name, found, alarms, speed in rows:
        lines.append(f"| {name} | {len(found)} | {len(alarms)} | {f'{speed:,.0f}' if speed else '–'} |")
    return "\n".join(lines)


def errors(rows, pairs):
    lines = []
    for name, found, alarms, _ in rows:
        missed = [pair["id"] for pair in pairs["planted"] if pair["id"] not in found]
        lines.append(f"\n{name}: misses {' '.join(missed)}; alarmed by {' '.join(sorted(alarms))}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
