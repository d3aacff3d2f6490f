#!/usr/bin/env python3
"""Compares the speed of Indonesian morphology with PySastrawi and simplemma.

    make bench-peers
    python3 Scripts/bench-morphology.py --megabytes 5 --peer-words 20000

The text is the corpus of bench-peers.py; its distinct words are the word list.
One thread, CPU seconds, best of three. The peers get lower-cased words, cut
before the clock starts, one call a word; they are slow, so that they do the
first --peer-words words only. simplemma keeps a cache of its own, PySastrawi's
CachedStemmer too: a second pass over running words shows them warm.

The Markdown goes to stdout, progress to stderr. Exit 0: measured; 2: could not run.
"""

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import time
from pathlib import Path

spec = importlib.util.spec_from_file_location("bench_peers", Path(__file__).with_name("bench-peers.py"))
peers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peers)

peers.PEER_VERSIONS = {"PySastrawi": "1.2.1", "simplemma": "2.0.0"}
TEXT = peers.BENCH / "morphology-text.txt"
WORDS = peers.BENCH / "morphology-words.txt"


def main():
    if sys.argv[1:2] == ["peer"]:
        return run_peer(sys.argv[2], int(sys.argv[3]))
    options = read_options()
    if not peers.PROGRAM.exists():
        peers.fail(f"{peers.PROGRAM.relative_to(peers.ROOT)} is missing: run `make release` first")
    peers.BENCH.mkdir(parents=True, exist_ok=True)
    write_files(options)
    python = prepare_environment()
    ours = measure([peers.PROGRAM, "analyze", "--text", TEXT, "--words", WORDS, "--json"])
    figures = {name: measure([python, __file__, "peer", name, str(options.peer_words)])
               for name in peers.PEER_VERSIONS}
    print(markdown(ours, figures))


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parallel", default="../shared/data/parallel", metavar="DIR",
                        help="folder of *.tsv.xz (line, id, en); without it Fixtures/articles is read")
    parser.add_argument("--megabytes", type=float, default=20, help="size of the text")
    parser.add_argument("--peer-words", type=int, default=50_000, help="how many words the peers do")
    return parser.parse_args()


def write_files(options):
    paragraphs = peers.read_paragraphs(peers.corpus_files(options.parallel))
    size = 0
    with TEXT.open("w", encoding="utf-8") as text:
        while size < options.megabytes * 1e6:
            for paragraph in paragraphs:
                size += text.write(paragraph + "\n")
                if size >= options.megabytes * 1e6:
                    break
    words = {word for paragraph in paragraphs for word in words_of(paragraph)}
    WORDS.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")
    peers.say(f"{size} characters of text, {len(words)} distinct words")


def words_of(text):
    return re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower())


def prepare_environment():
    peers.BENCH = peers.BENCH / "morphology"
    return peers.prepare_environment()


def measure(command):
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        peers.fail(f"{Path(command[0]).name} ended with {run.returncode}")
    return json.loads(run.stdout)


def run_peer(name, count):
    root = stemmer(name)
    running = words_of(TEXT.read_text(encoding="utf-8")[:count * 10])[:count]
    # Every n-th word of the sorted list, so that all letters take part.
    listed = WORDS.read_text(encoding="utf-8").split()
    listed = listed[::max(1, len(listed) // count)]
    figures = {}
    for key, words in [("new_types", listed), ("root", running), ("root", running)]:
        start = time.process_time()
        for word in words:
            root(word)
        rate = len(words) / (time.process_time() - start) / 1e6
        figures[f"{key}_millions_per_second"] = max(rate, figures.get(f"{key}_millions_per_second", 0))
    print(json.dumps(figures))


def stemmer(name):
    if name == "PySastrawi":
        from Sastrawi.Stemmer.StemmerFactory import StemmerFactory
        return StemmerFactory().create_stemmer().stem
    import simplemma
    return lambda word: simplemma.lemmatize(word, lang="id")


def markdown(ours, figures):
    header = ["", "padanan", *(f"{name} {version}" for name, version in peers.PEER_VERSIONS.items())]
    rows = [row("running words, root", "root_millions_per_second", ours, figures),
            row("new words, root", "new_types_millions_per_second", ours, figures)]
    notes = (f"Thousand words a second of CPU on one thread, in brackets how many times slower than padanan. {ours['words']:,} running "
             f"words, {ours['types']:,} new ones; inflection keys {thousands(ours['key_millions_per_second'])} thousand. "
             f"padanan starts in {ours['start_seconds'] * 1000:.1f} ms with {ours['megabytes']:.1f} MB. "
             f"{peers.cpu_model()}, commit {peers.current_commit()}.")
    return "\n".join([peers.table(header, rows), "", notes])


def row(label, key, ours, figures):
    return [label, thousands(ours[key]),
            *(f"{thousands(peer[key])} ({ours[key] / peer[key]:.0f} ×)" for peer in figures.values())]


def thousands(millions):
    return f"{millions * 1000:,.0f}"


if __name__ == "__main__":
    main()
