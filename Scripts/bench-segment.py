#!/usr/bin/env python3
"""Compares the speed of the segmenter with ICU's C API, sentencex and blingfire.

    make bench-peers
    python3 Scripts/bench-segment.py --megabytes 5 --rounds 1
    python3 Scripts/bench-segment.py --text-id berita.txt --text-en news.txt     own texts, one paragraph a line

padanan-bench makes 20 MB of news in either language; every program reads the same bytes, once as paragraphs of 1 kB
and once as one single paragraph. One thread, CPU seconds of cutting alone, the text in memory in the form the program
likes best; the programs take turns, and the fastest of all rounds counts. A megabyte is 10^6 bytes of UTF-8.

- ICU: Scripts/bench-segment-icu.c, compiled with the system's compiler; UTF-16 made beforehand, and UTF-8 through UText.
- sentencex: the Python module, which is the Rust crate; it makes a string of each sentence.
- blingfire: the C function of its library, on bytes, through ctypes; sentences with offsets.

A peer that can't be had is named in the table. Everything it writes lies in .build/bench/segment, the figures in
segment.json. The Markdown goes to stdout, progress to stderr. Exit 0: measured, goals met or not; 2: could not run.
"""

import argparse
import ctypes
import importlib.util
import json
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

spec = importlib.util.spec_from_file_location("bench_peers", Path(__file__).with_name("bench-peers.py"))
peers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peers)

BENCH = peers.BENCH / "segment"
# Our rules as SRX, run by our SRX engine: the program writes them, if it is there.
COMMAND = peers.ROOT / ".build/release/padanan"
SRX = BENCH / "padanan.srx"
VENV = BENCH / "venv/bin/python"
# blingfire imports numpy, which it doesn't use for sentences.
PACKAGES = {"sentencex": ["sentencex==1.0.32"], "blingfire": ["blingfire==0.1.8", "numpy"]}
SHAPES = ["paragraphs", "whole"]
LANGUAGES = ["id", "en"]
# How many megabytes a second we mean to reach, and how many times as many as ICU.
GOAL, GOAL_TO_ICU = 400, 2


def main():
    if sys.argv[1:2] == ["peer"]:
        return run_peer(*sys.argv[2:])
    options = read_options()
    if not peers.PROGRAM.exists():
        peers.fail(f"{peers.PROGRAM.relative_to(peers.ROOT)} is missing: run `make release` first")
    BENCH.mkdir(parents=True, exist_ok=True)
    if COMMAND.exists():
        output([COMMAND, "segment", "--export-srx", "-o", SRX])
    programs, missing = prepare_peers()
    report = {"machine": peers.describe_machine(), "missing": missing, "languages": {}}
    for language in LANGUAGES:
        text = getattr(options, f"text_{language}") or write_text(language, options.megabytes)
        report["languages"][language] = measure(language, text, programs, options)
    Path(options.json or BENCH / "segment.json").write_text(json.dumps(report, indent=2) + "\n")
    print(markdown(report))


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=20, help="size of each text")
    parser.add_argument("--rounds", type=int, default=3, help="how often each program takes its turn")
    parser.add_argument("--peer-megabytes", type=float, default=4, help="sentencex and blingfire read only the start")
    parser.add_argument("--text-id", metavar="FILE", help="an Indonesian text, one paragraph a line")
    parser.add_argument("--text-en", metavar="FILE", help="an English text, one paragraph a line")
    parser.add_argument("--json", metavar="FILE", help="where to write all figures")
    return parser.parse_args()


def write_text(language, megabytes):
    path = BENCH / f"text-{language}.txt"
    output([peers.PROGRAM, "segment", "--language", language, "--megabytes", megabytes, "--write", path])
    return path


# Getting the peers


def prepare_peers():
    """The programs that can run, each with the command that measures it, and why the others can't."""
    programs, missing = {}, {}
    try:
        programs["ICU"] = [compile_icu()]
    except (OSError, subprocess.CalledProcessError) as error:
        missing["ICU"] = last_line(error)
    for name, packages in PACKAGES.items():
        try:
            install(packages)
            programs[name] = [VENV, __file__, "peer", name]
        except (OSError, subprocess.CalledProcessError) as error:
            missing[name] = last_line(error)
    for name, reason in missing.items():
        peers.say(f"{name} is missing: {reason}")
    return programs, missing


def compile_icu():
    program = BENCH / "icu"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "icu-uc"], check=True, capture_output=True, text=True).stdout.split()
    subprocess.run([os.environ.get("CC", "cc"), "-O2", "-o", program, peers.ROOT / "Scripts/bench-segment-icu.c", *flags],
                   check=True, capture_output=True, text=True)
    return program


def install(packages):
    if not VENV.exists():
        venv.create(BENCH / "venv", with_pip=True, clear=True)
    pip = [VENV, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    subprocess.run(pip, check=True, capture_output=True, text=True)


def last_line(error):
    return ((getattr(error, "stderr", None) or str(error)).strip().split("\n") or [""])[-1]


# Measuring


def output(command):
    command = [str(part) for part in command]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        peers.fail(f"{Path(command[0]).name} ended with {run.returncode}: {run.stderr.strip()}")
    return run.stdout


def measure(language, text, programs, options):
    """For each program and shape the fastest figure: MB/s and segments per megabyte."""
    fastest = {}
    for round_number in range(options.rounds):
        for name, figures in run_all(language, text, programs, options):
            for shape, figure in figures.items():
                known = fastest.setdefault(name, {}).get(shape)
                if not known or figure["speed"] > known["speed"]:
                    fastest[name][shape] = figure
            speeds = ", ".join(f"{shape} {figure['speed']:.0f}" for shape, figure in figures.items())
            peers.say(f"{language}, round {round_number + 1}, {name}: {speeds} MB/s")
    return fastest


def run_all(language, text, programs, options):
    size = Path(text).stat().st_size
    own = getattr(options, f"text_{language}")
    source = ["--text", own] if own else ["--megabytes", options.megabytes]
    ours = json.loads(output([peers.PROGRAM, "segment", "--language", language, *source, "--json"]))
    yield "padanan", {shape: {"speed": ours[shape], "segments": ours["segments"] / size * 1e6} for shape in SHAPES}
    if SRX.exists():
        srx = json.loads(output([peers.PROGRAM, "segment", "--language", language, *source, "--srx", SRX, "--repeat", 1, "--json"]))
        yield "padanan, its SRX", {shape: {"speed": srx[shape], "segments": srx["segments"] / size * 1e6} for shape in SHAPES}
    for name, command in programs.items():
        arguments = [language, text, 3] if name == "ICU" else [language, text, 2, int(options.peer_megabytes * 1e6)]
        found = json.loads(output([*command, *arguments]))
        found.pop("version", None)
        yield name, {shape: best_way(found, shape, size) for shape in SHAPES}


def best_way(found, shape, size):
    """The fastest of the ways a program was run in this shape."""
    figures = []
    for way, figure in found.items():
        if way.split(",")[0] == shape:
            bytes_read = figure.get("bytes", size)
            figures.append({"speed": bytes_read / 1e6 / figure["seconds"], "segments": figure["segments"] / bytes_read * 1e6,
                            "way": way.partition(", ")[2]})
    return max(figures, key=lambda figure: figure["speed"])


def run_peer(name, language, path, repeat, limit):
    """Inside the virtual environment: one Python module, both shapes."""
    text = Path(path).read_bytes()[:int(limit)]
    text = text[:text.rindex(b"\n")]
    cut = {"sentencex": sentencex, "blingfire": blingfire}[name](language)
    figures = {}
    for shape, pieces in {"paragraphs": text.split(b"\n"), "whole": [text.replace(b"\n", b" ")]}.items():
        pieces = [cut.prepared(piece) for piece in pieces]
        seconds = []
        for _ in range(int(repeat)):
            start = time.process_time()
            segments = sum(map(cut, pieces))
            seconds.append(time.process_time() - start)
        figures[shape] = {"segments": segments, "seconds": min(seconds), "bytes": len(text)}
    print(json.dumps(figures))


class sentencex:
    def __init__(self, language):
        import sentencex as module
        self.segment, self.language = module.segment, language

    def prepared(self, piece):
        return piece.decode()

    def __call__(self, piece):
        return len(self.segment(self.language, piece))


class blingfire:
    def __init__(self, language):
        import blingfire as module
        self.library = module.blingfire
        self.size = 0

    def prepared(self, piece):
        size = len(piece) * 2 + 16
        if size > self.size:
            self.size = size
            self.sentences = ctypes.create_string_buffer(size)
            self.starts, self.ends = (ctypes.c_int * size)(), (ctypes.c_int * size)()
        return piece

    def __call__(self, piece):
        length = self.library.TextToSentencesWithOffsets(
            ctypes.c_char_p(piece), ctypes.c_int(len(piece)), self.sentences, self.starts, self.ends, ctypes.c_int(self.size))
        assert length > 0
        return ctypes.string_at(self.sentences, length).count(b"\n") + 1


# The report


def markdown(report):
    header = ["text", "program", "1 kB paragraphs, MB/s", "we are", "one paragraph, MB/s", "we are", "segments per MB"]
    rows = []
    for language, programs in report["languages"].items():
        ours = programs["padanan"]
        for name, figures in programs.items():
            row = [language, name]
            for shape in SHAPES:
                speed = figures[shape]["speed"]
                way = figures[shape].get("way")
                row += [f"{speed:.0f}" + (f" ({way})" if way else ""), "" if name == "padanan" else f"{ours[shape]['speed'] / speed:.1f} ×"]
            rows.append([*row, f"{figures['paragraphs']['segments']:,.0f}"])
    machine = report["machine"]
    notes = [f"{name} is missing: {reason}" for name, reason in report["missing"].items()]
    notes += [f"Goal of {GOAL} MB/s and {GOAL_TO_ICU} × ICU: "
              + ", ".join(f"{language} {'met' if met(figures) else 'missed'}" for language, figures in report["languages"].items()) + "."]
    notes += [f"{machine['cpu']}, commit {machine['commit']}."]
    return "\n".join([peers.table(header, rows), "", *notes])


def met(figures):
    ours, icu = figures["padanan"], figures.get("ICU")
    return all(ours[shape]["speed"] >= max(GOAL, GOAL_TO_ICU * icu[shape]["speed"] if icu else 0) for shape in SHAPES)


if __name__ == "__main__":
    main()
