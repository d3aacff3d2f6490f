#!/usr/bin/env python3
"""Compares the speed of term recognition with flashtext2 and ahocorasick-rs.

    make bench-peers
    python3 Scripts/bench-peers.py                       everything: about a quarter of an hour
    python3 Scripts/bench-peers.py --prepare-only        only text.txt and terms-N.txt
    python3 Scripts/bench-peers.py --peers-only          without our program
    python3 Scripts/bench-peers.py --megabytes 5 --sizes 1000,10000 --repeat 1
    python3 Scripts/bench-peers.py --json figures.json   all figures, for machines

Everything it writes lies in .build/bench: a virtual environment with the two
peers, the text, and the term files. Text and terms are made from published
Indonesian sentences with a fixed seed, so two runs read the same bytes.

How it measures: one thread, CPU seconds of scanning alone, best of --repeat.
Where a choice had to be made it favours the peers: their text is lower-cased
and split before the clock starts, garbage collection is off, every way of
calling them is tried, and the fastest that keeps to whole words counts. What
ahocorasick-rs reaches when it may also find terms inside words is shown beside
it. A megabyte is 10^6 bytes.

The Markdown goes to stdout, progress to stderr.
Exit 0: measured, goals met or not; 2: could not run.
"""

import argparse
import collections
import datetime
import gc
import hashlib
import itertools
import json
import lzma
import math
import platform
import random
import re
import subprocess
import sys
import time
import venv
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / ".build/bench"
TEXT = BENCH / "text.txt"
STAMP = BENCH / "stamp.json"
PROGRAM = ROOT / ".build/release/padanan-bench"

PEER_VERSIONS = {"flashtext2": "1.1.0", "ahocorasick-rs": "1.0.3"}

# The ways of running a peer, each in a process of its own. The third automaton
# of ahocorasick-rs, NoncontiguousNFA, was slowest at each size (1k to 1M terms).
PEER_WAYS = {
    "flashtext2": ["case-sensitive"],
    "ahocorasick-rs": [" ".join(way) for way in itertools.product(
        ["ContiguousNFA", "DFA"], ["str", "bytes"], ["plain", "padded"])],
}

# How many times as fast as the faster peer we mean to be, by number of terms.
GOALS = {1_000: 2, 10_000: 3, 100_000: 3, 1_000_000: 2}

# Share of terms by number of words.
TERM_MIX = {1: 0.25, 2: 0.45, 3: 0.22, 4: 0.08}
SHORTEST_SINGLE_WORD = 3
SENTENCES_PER_PARAGRAPH = 5
SEED = 1

# Raise it when the same inputs would now give other files.
FILES_VERSION = 1

# A term neither starts nor ends with one of these.
FUNCTION_WORDS = frozenset("""
    ada adalah agar akan aku amat anda antara apa apabila apakah atas atau bagai
    bagaimana bagi bahkan bahwa baik banyak beberapa begitu belum berbagai beserta
    bila bisa bukan cukup dalam dan dapat dari daripada demi demikian dengan di dia
    dirinya guna hal hampir hanya harus hingga ia ialah ini itu jadi jangan jika juga
    justru kalau kali kami kamu karena kata ke kecuali kemudian kepada kepadanya
    ketika kita lagi lah lain lainnya lalu lebih maka maupun melalui memang mengapa
    menjadi menurut mereka meskipun mungkin namun nya oleh pada padahal paling para
    pernah pula pun saat saja saling sambil sampai sangat saya se sebab sebagai
    sebagaimana sebelum sebuah secara sedang sedangkan sehingga sejak sekali selain
    selama seluruh semua seorang seperti serta sering sesuai setelah setiap siapa
    suatu sudah supaya tanpa tapi telah tentang terhadap termasuk tersebut tetapi
    tiap tidak untuk walaupun yaitu yakni yang
""".split())


def main():
    if sys.argv[1:2] == ["peer"]:
        return run_peer(*sys.argv[2:])
    options = read_options()
    needs_program = not (options.prepare_only or options.peers_only)
    if needs_program and not PROGRAM.exists():
        fail(f"{PROGRAM.relative_to(ROOT)} is missing: run `make release` first")
    BENCH.mkdir(parents=True, exist_ok=True)
    corpus = prepare_files(options)
    if options.prepare_only:
        return
    python = prepare_environment()
    report = {
        "machine": describe_machine(),
        "corpus": corpus,
        "options": {"repeat": options.repeat, "peer_megabytes": options.peer_megabytes,
                    "timeout": options.timeout},
        "sizes": [measure_size(size, python, options) for size in options.sizes],
    }
    print(markdown(report))
    if options.json:
        Path(options.json).write_text(json.dumps(report, indent=2) + "\n")


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parallel", default="../shared/data/parallel", metavar="DIR",
                        help="folder of *.tsv.xz (line, id, en), relative to the repository; "
                             "without it Fixtures/articles is read")
    parser.add_argument("--megabytes", type=float, default=50, help="size of the text")
    parser.add_argument("--sizes", type=parse_sizes, default=sorted(GOALS),
                        help="numbers of terms, with commas between")
    parser.add_argument("--repeat", type=int, default=3, help="scans, of which the best counts")
    parser.add_argument("--peer-megabytes", type=float, default=20,
                        help="let the peers scan only the start of the text")
    parser.add_argument("--timeout", type=float, default=300,
                        help="seconds for one way of running a peer, building included")
    parser.add_argument("--json", metavar="FILE", help="write all figures")
    parser.add_argument("--prepare-only", action="store_true", help="stop after writing the files")
    parser.add_argument("--peers-only", action="store_true", help="leave our program out")
    return parser.parse_args()


def parse_sizes(argument):
    return sorted({int(size) for size in argument.split(",")})


def fail(message):
    print(f"bench-peers: {message}", file=sys.stderr)
    sys.exit(2)


def say(message):
    print(message, file=sys.stderr, flush=True)


# Text and term files


def prepare_files(options):
    """Writes text.txt and the terms-N.txt that are missing or out of date; describes the text."""
    inputs = corpus_files(options.parallel)
    source = {"version": FILES_VERSION, "seed": SEED,
              "inputs": {path.name: digest(path) for path in inputs}}
    stamp = read_stamp()
    if stamp.get("source") != source:
        stamp = {"source": source, "files": {}, "corpus": {}}
    sizes = [size for size in options.sizes if not is_current(terms_path(size), stamp)]
    same_length = stamp["corpus"].get("megabytes") == options.megabytes
    text_is_current = same_length and is_current(TEXT, stamp)
    if sizes or not text_is_current:
        say(f"reading {len(inputs)} corpus files")
        paragraphs = read_paragraphs(inputs)
        if not text_is_current:
            stamp["corpus"] = write_text(paragraphs, options.megabytes)
        if sizes:
            write_terms(paragraphs, sizes)
        for path in [TEXT, *map(terms_path, sizes)]:
            stamp["files"][path.name] = digest(path)
        STAMP.write_text(json.dumps(stamp, indent=2) + "\n")
    return stamp["corpus"]


def terms_path(size):
    return BENCH / f"terms-{size}.txt"


def read_stamp():
    return json.loads(STAMP.read_text()) if STAMP.exists() else {}


def is_current(path, stamp):
    return path.exists() and stamp["files"].get(path.name) == digest(path)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def corpus_files(folder):
    parallel = sorted((ROOT / folder).glob("*.tsv.xz"))
    files = [path for path in parallel if not path.name.startswith("ted-")]
    files = files or sorted((ROOT / "Fixtures/articles").rglob("*.id.txt"))
    if not files:
        fail(f"no corpus: neither {folder}/*.tsv.xz nor Fixtures/articles/*.id.txt")
    return files


def read_paragraphs(files):
    """Distinct paragraphs without line breaks, shuffled the same way each time."""
    paragraphs = sorted(set(itertools.chain.from_iterable(map(paragraphs_of, files))))
    random.Random(SEED).shuffle(paragraphs)
    return paragraphs


def paragraphs_of(path):
    if path.suffix != ".xz":
        return clean_lines(path.read_text(encoding="utf-8").split("\n"))
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as rows:
        sentences = clean_lines(row.split("\t")[1] for row in rows)
    starts = range(0, len(sentences), SENTENCES_PER_PARAGRAPH)
    return [" ".join(sentences[start:start + SENTENCES_PER_PARAGRAPH]) for start in starts]


def clean_lines(lines):
    cleaned = (" ".join(line.split()) for line in lines)
    return [line for line in cleaned if line]


def write_text(paragraphs, megabytes):
    """Repeats the paragraphs until the text is large enough."""
    written = count = 0
    with TEXT.open("wb") as text:
        for paragraph in itertools.cycle(paragraphs):
            if written >= megabytes * 1e6:
                break
            written += text.write(paragraph.encode() + b"\n")
            count += 1
    corpus = {"megabytes": megabytes, "bytes": written, "distinct_paragraphs": len(paragraphs),
              "repeats": round(count / len(paragraphs), 2)}
    say(f"wrote {TEXT.name}: {written} bytes, {len(paragraphs)} distinct paragraphs "
        f"× {corpus['repeats']}")
    return corpus


def write_terms(paragraphs, sizes):
    terms = list(itertools.islice(terms_of(paragraphs), max(sizes)))
    if len(terms) < max(sizes):
        fail(f"the corpus is too small: it gives {len(terms)} terms, not {max(sizes)}")
    for size in sizes:
        terms_path(size).write_text("\n".join(terms[:size]) + "\n")
        mix = collections.Counter(term.count(" ") + 1 for term in terms[:size])
        say(f"wrote {terms_path(size).name}: {dict(sorted(mix.items()))} terms by number of words")


def terms_of(paragraphs):
    """Distinct terms, mixed by length, so that any start of the list is a term list.

    Single words run out first, at 37,000 for 9 MB of distinct text; longer terms make up for them.
    """
    counts = count_ngrams(paragraphs)
    words = sorted(ngram[0] for ngram in counts[1] if is_term(ngram))
    supply = {length: terms_of_length(length, counts.pop(length), words) for length in TERM_MIX}
    taken = dict.fromkeys(TERM_MIX, 0)
    while supply:
        length = min(supply, key=lambda length: (taken[length] + 1) / TERM_MIX[length])
        term = next(supply[length], None)
        if term is None:
            del supply[length]
        else:
            taken[length] += 1
            yield term


def count_ngrams(paragraphs):
    """Counts the runs of one to four plain words that have single spaces between them."""
    plain_words = re.compile(r"(?<![\w'’-])[a-z]+(?: [a-z]+)*(?![\w'’-])")
    counts = {length: collections.Counter() for length in TERM_MIX}
    for paragraph in paragraphs:
        for match in plain_words.finditer(paragraph.lower()):
            words = match.group().split(" ")
            for length, counter in counts.items():
                counter.update(zip(*(words[start:] for start in range(length))))
    return counts


def is_term(words):
    if len(words) == 1 and len(words[0]) < SHORTEST_SINGLE_WORD:
        return False
    return words[0] not in FUNCTION_WORDS and words[-1] not in FUNCTION_WORDS


def terms_of_length(length, counter, words):
    """First what occurs twice or more, from the middle of the frequencies outwards (on a
    logarithmic scale), then what occurs once, then combinations of `words` nobody wrote."""
    counts = {" ".join(ngram): count for ngram, count in counter.items() if is_term(ngram)}
    middle = math.log(2 * max(counts.values(), default=1)) / 2

    def rank(term):
        distance = abs(math.log(counts[term]) - middle)
        return counts[term] < 2, distance, zlib.crc32(term.encode()), term

    yield from sorted(counts, key=rank)
    known, chance = set(counts), random.Random(SEED + length)
    # Of a small vocabulary take half of what is possible: drawing the last ones would take for ever.
    while length > 1 and len(known) < len(words) ** length / 2:
        term = " ".join(chance.choices(words, k=length))
        if term not in known:
            known.add(term)
            yield term


# Running the programs


def prepare_environment():
    """Makes the virtual environment with the pinned peers; returns its Python."""
    folder = BENCH / "venv"
    python = folder / "bin/python"
    if python.exists() and installed_versions(python) == PEER_VERSIONS:
        return python
    say("installing the peers into .build/bench/venv")
    venv.create(folder, with_pip=True, clear=True)
    pins = [f"{name}=={version}" for name, version in PEER_VERSIONS.items()]
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins]
    if subprocess.run(pip).returncode != 0:
        fail("pip could not install the peers")
    return python


def installed_versions(python):
    code = ("import importlib.metadata as m, json, sys; "
            "print(json.dumps({name: m.version(name) for name in sys.argv[1:]}))")
    run = subprocess.run([python, "-c", code, *PEER_VERSIONS], capture_output=True, text=True)
    return json.loads(run.stdout) if run.returncode == 0 else {}


def measure_size(size, python, options):
    """Runs ours and then each way of each peer, in turn, so that noise of the machine hits all."""
    ours = None if options.peers_only else measure_padanan(size, options)
    peers = {peer: [measure_peer(peer, way, size, python, options) for way in ways]
             for peer, ways in PEER_WAYS.items()}
    return {"terms": size, "padanan": ours, "peers": peers}


def measure_padanan(size, options):
    command = [PROGRAM, "recognize", "--text", TEXT, "--terms", terms_path(size),
               "--repeat", str(options.repeat), "--json"]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        fail(f"padanan-bench recognize ended with {run.returncode} at {size} terms")
    figures = json.loads(run.stdout)
    for key, expected in {"terms": size, "text_bytes": TEXT.stat().st_size}.items():
        if figures[key] != expected:
            fail(f"padanan-bench reports {key} {figures[key]}, the file holds {expected}")
    say(f"{size} terms, padanan: {figures['megabytes_per_second']:.1f} MB/s")
    return figures


def measure_peer(peer, way, size, python, options):
    """What one way of running a peer measured, up to its end or its failure."""
    command = [python, Path(__file__).resolve(), "peer", peer, way, TEXT, terms_path(size),
               str(options.peer_megabytes), str(options.repeat), str(memory_limit())]
    failure = None
    try:
        run = subprocess.run(command, capture_output=True, timeout=options.timeout)
        output = run.stdout
        if run.returncode != 0:
            last_line = run.stderr.decode(errors="replace").strip().split("\n")[-1]
            failure = f"ended with {run.returncode}: {last_line}"
    except subprocess.TimeoutExpired as expired:
        output, failure = expired.stdout or b"", f"took over {options.timeout:g} s"
    result = {"way": way, "scans": [], "failure": failure}
    for line in output.splitlines():
        figures = json.loads(line)
        if "hits" in figures:
            result["scans"].append(figures)
        else:
            result.update(figures)
    best = fastest([result])
    say(f"{size} terms, {peer} {way}: "
        + (f"{best['megabytes_per_second']:.1f} MB/s" if best else failure))
    return result


def memory_limit():
    """Bytes a peer may take, 4/5 of what is free, so that it fails and not the machine; 0: no limit."""
    meminfo = Path("/proc/meminfo")
    if not meminfo.exists():
        return 0
    return int(re.search(r"MemAvailable:\s+(\d+)", meminfo.read_text())[1]) * 1024 * 4 // 5


# Inside the virtual environment: the hidden sub-command `peer`


def run_peer(peer, way, text_path, terms_path, megabytes, repeat, memory_limit):
    """Builds a peer and scans; prints a JSON line for the building and for each way of scanning."""
    limit_memory(int(memory_limit))
    gc.disable()
    terms = Path(terms_path).read_text().splitlines()
    scanner = {"flashtext2": FlashText, "ahocorasick-rs": AhoCorasick}[peer](way)
    patterns = scanner.patterns(terms)
    print_figures(**building_figures(lambda: scanner.build(patterns)))
    size, paragraphs = read_slice(text_path, float(megabytes))
    haystacks = [scanner.haystack(paragraph) for paragraph in paragraphs]
    separator = "\n" if isinstance(haystacks[0], str) else b"\n"
    for unit, pieces in {"paragraphs": haystacks, "whole text": [separator.join(haystacks)]}.items():
        for name, word_bounded, count in scanner.scans():
            seconds, hits = best_of(int(repeat), count, pieces)
            print_figures(scan=f"{unit}{name}", word_bounded=word_bounded, hits=hits,
                          text_bytes=size, cpu_seconds=seconds,
                          megabytes_per_second=size / 1e6 / seconds)


def limit_memory(limit):
    if limit:
        import resource
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def read_slice(path, megabytes):
    """The first megabytes of the text, in whole paragraphs and lower case, and their bytes."""
    with open(path, "rb") as text:
        data = text.read(int(megabytes * 1e6))
    data = data[:data.rindex(b"\n")]
    return len(data), data.decode().lower().split("\n")


def building_figures(build):
    before, start = memory_status(), time.process_time()
    build()
    seconds, after = time.process_time() - start, memory_status()
    return {"build_seconds": seconds,
            "megabytes": round(after["resident"] - before["resident"], 1),
            "peak_build_megabytes": round(after["peak"] - before["resident"], 1)}


def memory_status():
    """Resident megabytes of this process now, and at most so far; only the latter outside Linux."""
    status = Path("/proc/self/status")
    if not status.exists():
        import resource
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        return {"resident": peak, "peak": peak}
    fields = dict(re.findall(r"(VmRSS|VmHWM):\s+(\d+)", status.read_text()))
    return {"resident": int(fields["VmRSS"]) * 1024 / 1e6, "peak": int(fields["VmHWM"]) * 1024 / 1e6}


def best_of(repeat, count, pieces):
    seconds = []
    for _ in range(repeat):
        start = time.process_time()
        hits = count(pieces)
        seconds.append(time.process_time() - start)
    return min(seconds), hits


def print_figures(**figures):
    print(json.dumps(figures), flush=True)


class FlashText:
    """Case-sensitive: on lower-cased text that finds the same, twice as fast."""

    def __init__(self, way):
        from flashtext2 import KeywordProcessor
        self.processor = KeywordProcessor(case_sensitive=True)

    def patterns(self, terms):
        return terms

    def build(self, patterns):
        self.processor.add_keywords_from_iter(patterns)

    def haystack(self, paragraph):
        return paragraph

    def scans(self):
        yield "", True, lambda pieces: sum(map(len, map(self.processor.extract_keywords, pieces)))


class AhoCorasick:
    """A way is an implementation, str or bytes, and plain or padded.

    Padded: each pattern starts with a space, and all but letters, digits and line breaks are
    spaces in the text. That leaves out the hits inside a word, but not those at its start.
    """

    def __init__(self, way):
        self.implementation, self.kind, padding = way.split(" ")
        self.padding = int(padding == "padded")

    def patterns(self, terms):
        return [self.encoded(" " * self.padding + term) for term in terms]

    def encoded(self, text):
        return text.encode() if self.kind == "bytes" else text

    def build(self, patterns):
        import ahocorasick_rs as library
        automaton = library.BytesAhoCorasick if self.kind == "bytes" else library.AhoCorasick
        self.find = automaton(
            patterns, matchkind=library.MatchKind.LeftmostLongest,
            implementation=getattr(library.Implementation, self.implementation),
        ).find_matches_as_indexes

    def haystack(self, paragraph):
        if self.padding:
            paragraph = " " + re.sub(r"\W", " ", paragraph)
        return self.encoded(paragraph)

    def scans(self):
        yield "", False, lambda pieces: sum(map(len, map(self.find, pieces)))
        yield ", whole words kept", True, lambda pieces: sum(map(self.count_whole_words, pieces))

    def count_whole_words(self, text):
        padding, count = self.padding, 0
        for _, start, end in self.find(text):
            start += padding
            if not (text[start - 1:start].isalnum() or text[end:end + 1].isalnum()):
                count += 1
        return count


# The report


def markdown(report):
    return "\n\n".join([speed_table(report["sizes"]), details_table(report["sizes"]),
                        *failures(report["sizes"]), footnotes(report)])


def speed_table(sizes):
    header = ["terms", "padanan MB/s"]
    for peer in PEER_VERSIONS:
        header += [f"{peer} MB/s", "ratio"]
    return table(header + ["goal", "met?"], map(speed_row, sizes))


def speed_row(size):
    ours = speed(size["padanan"])
    # Word-bounded, as padanan is: the fastest way of ahocorasick-rs without bounds does another job.
    speeds = [speed(fastest(results, word_bounded=True)) for results in size["peers"].values()]
    goal = GOALS.get(size["terms"])
    cells = [f"{size['terms']:,}", decimal(ours)]
    for peer_speed in speeds:
        cells += [decimal(peer_speed), times(ours, peer_speed)]
    return cells + [f"{goal} ×" if goal else "–", verdict(ours, speeds, goal)]


def speed(figures):
    return figures and figures["megabytes_per_second"]


def times(ours, theirs):
    return f"{ours / theirs:.2f} ×" if ours and theirs else "–"


def verdict(ours, speeds, goal):
    speeds = list(filter(None, speeds))
    if not (ours and speeds and goal):
        return "–"
    return "yes" if ours >= goal * max(speeds) else "no"


def details_table(sizes):
    header = ["terms", "program", "fastest way", "MB/s", "MB/s, whole words", "hits", "hits, whole words",
              "hits per MB", "build s", "MB", "MB while building"]
    return table(header, itertools.chain.from_iterable(map(detail_rows, sizes)))


def detail_rows(size):
    terms, ours = f"{size['terms']:,}", size["padanan"]
    if ours:
        way = f"two threads: {ours['two_threads_speedup']:.2f} ×"
        yield [terms, "padanan", way, *detail_cells(ours, ours), decimal(ours["build_seconds"], 3),
               decimal(ours["recognizer_megabytes"]), "–"]
    for peer, results in size["peers"].items():
        best, bounded = fastest(results), fastest(results, word_bounded=True)
        if best:
            yield [terms, peer, f"{best['way']}, {best['scan']}", *detail_cells(best, bounded),
                   decimal(best["build_seconds"], 3), decimal(best["megabytes"]),
                   decimal(best["peak_build_megabytes"])]


def detail_cells(best, bounded):
    bounded = bounded or {"megabytes_per_second": None, "hits": 0, "text_bytes": 1}
    return [decimal(speed(best)), decimal(speed(bounded)), f"{best['hits']:,}", f"{bounded['hits']:,}",
            f"{bounded['hits'] / bounded['text_bytes'] * 1e6:,.0f}"]


def fastest(results, word_bounded=False):
    """The fastest scan of all ways of a peer, with the figures of its building; or nothing."""
    scans = [{**result, **scan} for result in results for scan in result["scans"]
             if scan["word_bounded"] or not word_bounded]
    return max(scans, key=speed, default=None)


def failures(sizes):
    lines = [f"- {size['terms']:,} terms, {peer} {result['way']}: {result['failure']}"
             for size in sizes for peer, results in size["peers"].items()
             for result in results if result["failure"]]
    return ["Did not finish:\n\n" + "\n".join(lines)] if lines else []


def footnotes(report):
    corpus, machine, options = report["corpus"], report["machine"], report["options"]
    versions = ", ".join(f"{name} {version}" for name, version in PEER_VERSIONS.items())
    return "\n".join([
        f"- Text: {corpus['bytes'] / 1e6:.1f} MB, {corpus['distinct_paragraphs']:,} distinct paragraphs "
        f"× {corpus['repeats']}; the peers scan the first {options['peer_megabytes']:g} MB.",
        f"- CPU time of one thread for scanning alone, best of {options['repeat']}. The goal is against "
        "the faster peer, each in its fastest way that keeps to whole words; “fastest way” below is without that.",
        "- In the peers' favour: lower-casing and splitting the text isn't timed.",
        "- padanan also finds inflected forms, so it finds more.",
        f"- {versions}, Python {machine['python']}; {machine['cpu']}, {machine['system']}; "
        f"commit {machine['commit']}, {machine['date']}.",
    ])


def table(header, rows):
    lines = [header, ["---:"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def decimal(number, digits=1):
    return "–" if number is None else f"{number:,.{digits}f}"


def describe_machine():
    return {"cpu": cpu_model(), "system": f"{platform.system()} {platform.machine()}",
            "python": platform.python_version(), "commit": current_commit(),
            "date": datetime.date.today().isoformat()}


def cpu_model():
    cpuinfo = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*:\s*(.+)", cpuinfo.read_text()) if cpuinfo.exists() else []
    return names[0] if names else platform.processor() or "unknown CPU"


def current_commit():
    git = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"],
                         capture_output=True, text=True)
    return git.stdout.strip() if git.returncode == 0 else "unknown"


if __name__ == "__main__":
    main()
