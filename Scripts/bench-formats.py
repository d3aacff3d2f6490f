#!/usr/bin/env python3
"""Compares the speed of reading and rewriting bitext with Python's expat and lxml, and with translate-toolkit.

    make bench-peers
    python3 Scripts/bench-formats.py --scale 0.1

The files are made by padanan-bench (100 MB of TMX, 50 MB of XLIFF 1.2 and 2.1, 50 MB of PO). One thread, CPU
seconds, the faster of two runs. expat and lxml only parse: an empty handler for every start, end and text;
iterparse with every element cleared. translate-toolkit reads the file, changes every tenth target and
serialises it. Memory is the most that a process ever had.

The Markdown goes to stdout, progress to stderr. Exit 0: measured; 2: could not run.
"""

import argparse
import importlib.util
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

spec = importlib.util.spec_from_file_location("bench_peers", Path(__file__).with_name("bench-peers.py"))
peers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peers)

peers.PEER_VERSIONS = {"lxml": "6.1.3", "translate-toolkit": "3.20.4"}
FILES = {"tmx": 100, "xliff12": 50, "xliff2": 50, "po": 50}


def main():
    if sys.argv[1:2] == ["peer"]:
        return run_peer(sys.argv[2], sys.argv[3], sys.argv[4])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scale", type=float, default=1, help="size of the files, against the usual")
    options = parser.parse_args()
    if not peers.PROGRAM.exists():
        peers.fail(f"{peers.PROGRAM.relative_to(peers.ROOT)} is missing: run `make release` first")
    peers.BENCH.mkdir(parents=True, exist_ok=True)
    python = peers.prepare_environment()
    rows = []
    for name, size in FILES.items():
        file = peers.BENCH / f"bitext.{name}"
        command = [peers.PROGRAM, "formats", "--format", name, "--megabytes", max(1, round(size * options.scale)), "--keep", file, "--json"]
        ours = json.loads(run(command))
        rows.append((name, "padanan, read", ours["read"], ours["peak"]))
        rows.append((name, "padanan, rewrite", ours["rewrite"], ours["peak"]))
        for peer in (["expat", "lxml"] if name != "po" else []) + (["translate-toolkit"] if name != "xliff2" else []):
            best = max((json.loads(run([python, __file__, "peer", peer, name, file])) for _ in range(1 if peer == "translate-toolkit" else 2)),
                       key=lambda result: result["speed"])
            rows.append((name, peer, best["speed"], best["peak"]))
    print(markdown(rows))


def run(command):
    command = [str(part) for part in command]
    print(" ".join(Path(part).name for part in command), file=sys.stderr)
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        peers.fail(result.stderr.strip())
    return result.stdout


def run_peer(peer, name, path):
    size = Path(path).stat().st_size
    start = time.process_time()
    {"expat": expat, "lxml": lxml, "translate-toolkit": toolkit}[peer](name, path)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"speed": round(size / 1e6 / seconds, 1), "peak": peak}))


def expat(name, path):
    from xml.parsers import expat
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    counts = [0]

    def count(*_):
        counts[0] += 1

    parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = count
    with open(path, "rb") as file:
        parser.ParseFile(file)
    assert counts[0] > 0


def lxml(name, path):
    from lxml import etree
    for _, element in etree.iterparse(path, events=("end",), huge_tree=True):
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def toolkit(name, path):
    from translate.storage import pypo, tmx, xliff
    factory = {"tmx": tmx.tmxfile, "xliff12": xliff.xlifffile, "po": pypo.pofile}[name]
    with open(path, "rb") as file:
        store = factory.parsestring(file.read())
    for index, unit in enumerate(store.units):
        if index % 10 == 0 and unit.target:
            unit.target = str(unit.target) + " Ya."
    assert len(bytes(store)) > 0


def markdown(rows):
    lines = ["| file | program | MB/s of CPU | memory, MB | ratio to ours (rewrite) |", "|---|---|---|---|---|"]
    rewrite = {name: speed for name, program, speed, _ in rows if program == "padanan, rewrite"}
    for name, program, speed, peak in rows:
        lines.append(f"| {name} | {program} | {speed:.1f} | {peak / 1e6:.0f} | {speed / rewrite[name]:.2f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
