#!/usr/bin/env python3
"""Compares word alignment with eflomal on hand-aligned sentences: errors, CPU seconds and memory.

    make bench-peers
    python3 Scripts/bench-words.py --small              without the runs over all parallel text
    python3 Scripts/bench-words.py --program ./padanan --data ../shared/data

The gold are 28 Indonesian-English sentences, and XL-WA's English-Spanish and English-Dutch ones (test and dev; its
training sentences are learned from as well, their links are not used). Indonesian-English is aligned three ways: from
the gold sentences alone; from each of them in a run of its own; and with all parallel text. "With priors" means that
eflomal is given priors made by eflomal-makepriors from its own links over that text, as we have a lexicon from most
of it. The gold's sentences are left out of both, the text of our lexicon also leaves out TED.

How it counts: AER (Och & Ney 2003), in per cent. All programs read the same words. eflomal runs both directions as
it does by default; of its two directions, their intersection and union, grow-diag and grow-diag-final-and, the best is
shown, chosen with the answers at hand. Ours runs as it does by default, on one thread. CPU seconds and memory are
those of the whole process with its children, reading and writing included; eflomal's without symmetrisation.

The Markdown goes to stdout, progress to stderr. Exit 0: measured; 2: could not run.
"""

import argparse
import importlib.util
import json
import lzma
import os
import re
import subprocess
import sys
from pathlib import Path

spec = importlib.util.spec_from_file_location("bench_peers", Path(__file__).with_name("bench-peers.py"))
peers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peers)

peers.PEER_VERSIONS = {"eflomal": "2.0.0"}
FOLDER = peers.BENCH / "words"
# Words of running text, for what isn't cut already.
WORD = re.compile(r"\d+(?:[.,:/]\d+)*|(?:[A-Z]\.){2,}|\w+(?:[-’'`]\w+)*|[^\w\s]")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=peers.ROOT / ".build/release/padanan", help="our program")
    parser.add_argument("--data", type=Path, default=peers.ROOT.parent / "shared/data", help="folder with wordalign/ and parallel/")
    parser.add_argument("--small", action="store_true", help="only the gold sentences themselves")
    options = parser.parse_args()
    for path in (options.program, options.data):
        if not path.exists():
            peers.fail(f"{path} is missing")
    peers.BENCH = FOLDER
    FOLDER.mkdir(parents=True, exist_ok=True)
    eflomal = peers.prepare_environment().parent / "eflomal-align"
    rows = []
    gold, pairs = indonesian(options.data)
    text = [] if options.small else parallel(options.data, pairs)
    priors = make_priors(eflomal, text) if text else None
    compare(rows, "id-en, the 28 pairs alone", ("id", "en"), gold, pairs, [], options.program, eflomal, priors)
    each = [ours(options.program, ("id", "en"), [pair], []) for pair in pairs]
    used = sum(run[1] for run in each), max(run[2] for run in each)
    rows.append(["id-en, each pair alone", "padanan", *result(gold, [links[0] for links, _, _ in each], *used)])
    if text:
        compare(rows, f"id-en, with {len(text):,} pairs", ("id", "en"), gold, pairs, text, options.program, eflomal, None)
    for language, name in (("es", "Spanish"), ("nl", "Dutch")):
        gold, pairs, further = xlwa(options.data / "wordalign/XL-WA/data" / language)
        compare(rows, f"English-{name} (XL-WA)", ("en", language), gold, pairs, further, options.program, eflomal, None)
    print(markdown(rows))


# ---------------------------------------------------------------------------
# Data


def indonesian(data):
    gold, pairs = [], []
    for line in (data / "wordalign/id-en-dev.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        sure = {tuple(link) for link in item["sure"]}
        gold.append((sure, sure | {tuple(link) for link in item["possible"]}))
        pairs.append(tuple([word.replace(" ", "_") for word in item[side]] for side in ("id_tokens", "en_tokens")))
    return gold, pairs


def parallel(data, gold):
    """All parallel text but the gold's sentences, cut into words."""
    known = {"".join(words).lower() for pair in gold for words in pair}
    pairs = []
    for path in sorted((data / "parallel").glob("*.tsv.xz")):
        for line in lzma.open(path, "rt", encoding="utf-8"):
            cells = [WORD.findall(cell) for cell in line.rstrip("\n").split("\t")[1:]]
            if len(cells) == 2 and all(cells) and not any("".join(words).lower() in known for words in cells):
                pairs.append(tuple(cells))
    return pairs


def xlwa(folder):
    gold, pairs, further = [], [], []
    for part in ("test", "dev", "train"):
        for line in (folder / f"{part}.tsv").read_text(encoding="utf-8").splitlines():
            source, target, links = (line.split("\t") + ["", ""])[:3]
            if not source.strip():
                continue
            if part == "train":
                further.append((source.split(), target.split()))
                continue
            sure = {tuple(map(int, link.split("-"))) for link in links.split()}
            gold.append((sure, sure))
            pairs.append((source.split(), target.split()))
    return gold, pairs, further


# ---------------------------------------------------------------------------
# Running


def compare(rows, task, languages, gold, pairs, further, program, eflomal, priors):
    peers.say(f"{task}: padanan")
    rows.append([task, "padanan", *result(gold, *ours(program, languages, pairs, further))])
    if languages == ("id", "en"):
        rows.append([task, "padanan --no-lexicon", *result(gold, *ours(program, languages, pairs, further, "--no-lexicon"))])
    for name, file in (("eflomal", None), ("eflomal, with priors", priors)):
        if name == "eflomal" or file:
            peers.say(f"{task}: {name}")
            rows.append([task, name, *best(gold, *theirs(eflomal, pairs + further, file))])


def measured(command):
    """Runs a command; its CPU seconds and megabytes with those of its children."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        peers.fail(f"{Path(command[0]).name}: {errors.strip()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def ours(program, languages, pairs, further, *arguments):
    """The links of `pairs`, CPU seconds, megabytes."""
    files = {name: write_pairs(name, part) for name, part in (("pairs", pairs), ("further", further))}
    output = FOLDER / "links.txt"
    train = ["--train", files["further"]] if further else []
    used = measured([program, "align", "--words", "--pretokenized", "-j", "1", "--from", languages[0], "--to", languages[1],
                     "-o", output, *arguments, *train, files["pairs"]])
    return read_links(output), *used


def write_pairs(name, pairs):
    path = FOLDER / f"{name}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number, pair in enumerate(pairs):
            source, target = (" ".join(words) for words in pair)
            file.write(json.dumps({"id": str(number), "source": source, "target": target}, ensure_ascii=False) + "\n")
    return path


def theirs(eflomal, pairs, priors):
    """eflomal's links of both directions, CPU seconds, megabytes."""
    files = {name: FOLDER / name for name in ("source.txt", "target.txt", "forward.txt", "reverse.txt")}
    for side, name in enumerate(("source.txt", "target.txt")):
        files[name].write_text("".join(" ".join(pair[side]) + "\n" for pair in pairs), encoding="utf-8")
    used = measured([eflomal, "-s", files["source.txt"], "-t", files["target.txt"], "-f", files["forward.txt"],
                     "-r", files["reverse.txt"], "--overwrite", *(["--priors", priors] if priors else [])])
    return read_links(files["forward.txt"]), read_links(files["reverse.txt"]), *used


def make_priors(eflomal, text):
    """eflomal's priors from its own links over `text`."""
    peers.say("eflomal: priors from all parallel text")
    theirs(eflomal, text, None)
    path = FOLDER / "priors.txt"
    path.unlink(missing_ok=True)
    measured([eflomal.with_name("eflomal-makepriors"), "-s", FOLDER / "source.txt", "-t", FOLDER / "target.txt",
              "-f", FOLDER / "forward.txt", "-r", FOLDER / "reverse.txt", "--priors", path])
    return path


def read_links(path):
    return [{tuple(map(int, link.split("-"))) for link in line.split()} for line in path.read_text(encoding="utf-8").splitlines()]


# ---------------------------------------------------------------------------
# Counting


def aer(gold, answers):
    links = sum(len(answer) for answer in answers[:len(gold)])
    sure = sum(len(item) for item, _ in gold)
    right = sum(len(answer & sure) + len(answer & possible) for (sure, possible), answer in zip(gold, answers))
    return 100 * (1 - right / (links + sure))


def result(gold, answers, seconds, megabytes):
    return aer(gold, answers), seconds, megabytes


def best(gold, forward, reverse, seconds, megabytes):
    both = list(zip(forward, reverse))[:len(gold)]
    ways = [forward, reverse, [a & b for a, b in both], [a | b for a, b in both],
            [grown(a, b, is_final=False) for a, b in both], [grown(a, b, is_final=True) for a, b in both]]
    return min(aer(gold, way) for way in ways), seconds, megabytes


def grown(forward, reverse, is_final):
    """grow-diag, or grow-diag-final-and (Koehn et al. 2005)."""
    links, union = forward & reverse, forward | reverse
    steps = [(-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)]
    has_source, has_target = {i for i, _ in links}, {j for _, j in links}
    grows = True
    while grows:
        grows = False
        for i, j in sorted(links):
            for step in steps:
                link = (i + step[0], j + step[1])
                if link in union and link not in links and (link[0] not in has_source or link[1] not in has_target):
                    links, grows = links | {link}, True
                    has_source.add(link[0])
                    has_target.add(link[1])
    for i, j in [*sorted(forward - links), *sorted(reverse - links)] if is_final else []:
        if i not in has_source and j not in has_target:
            links = links | {(i, j)}
            has_source.add(i)
            has_target.add(j)
    return links


def markdown(rows):
    versions = ", ".join(f"{name} {version}" for name, version in peers.PEER_VERSIONS.items())
    lines = [f"{versions}\n", "| sentences | program | AER | CPU s | MB |", "|---|---|---|---|---|"]
    lines += [f"| {task} | {name} | {errors:.2f} | {seconds:.1f} | {megabytes:.0f} |" for task, name, errors, seconds, megabytes in rows]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
