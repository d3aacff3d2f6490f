#!/usr/bin/env python3
"""Count how parallel text renders the terms of an Indonesian-English glossary.

Usage:

    Scripts/glossary-counts.py Glossaries/id-en --parallel ../shared/data/parallel --min 5
    Scripts/glossary-counts.py Glossaries/id-en --parallel ../shared/data/parallel --suggest --below 0.5

The script reads every ``*.csv`` of the glossary folder (header row, one row a
concept, several values of a cell separated by `` | ``) and every ``*.tsv.xz``
of the parallel folder (``line<TAB>Indonesian<TAB>English``; files named
``ted-*`` are skipped, because they are kept for testing). For every concept
it finds the sentence pairs in which one of its Indonesian terms occurs and
counts the pairs whose English side contains one of its right renderings
(``en``, ``en:admitted``, ``en:abbreviation``).

How terms are found, on the Indonesian side:

* as whole words; ignoring case unless the ``case`` cell says ``exact``, or is
  blank and the term is an acronym in capitals;
* hyphens and spaces are the same, a reduplicated word (``negara-negara``)
  counts as the plain one, and the endings -nya, -ku, -mu, -lah, -kah, -pun are allowed;
* a verb given in its meN- form is also found in its di- form;
* the longest term wins: ``Jawa Barat`` hides ``Barat``;
* of several concepts with the same term, those whose ``when`` condition holds
  win over the unconditional one (``near:`` looks in the sentence; so does
  ``document:`` here, since the pairs have no documents).

On the English side plurals, possessives, -ed and -ing, hyphens and the
commonest British spellings are levelled by a crude stemmer, and one word may
stand between the words of a rendering (``senior US official``), so the figures
are estimates: a share under 0.5 is a question to a human, not a verdict, and
so is a share of 1.0, because the rendering may stand for some other word.

Output: tab-separated lines ``concept, term, pairs, rendered, share``, where
``term`` is the one that occurred most often, followed with ``--suggest`` by the
most typical English word sequences of the pairs that lack a rendering. A
summary goes to standard error. No sentence is ever printed.
"""

import argparse
import collections
import csv
import functools
import lzma
import math
import pathlib
import re
import statistics
import sys

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SOURCE_WORD = re.compile(r"([^\W_]{2,})-\1[^\W_]*|[^\W_]+(?:['’][^\W_]+)*", re.IGNORECASE)
ENDINGS = ("nya", "lah", "kah", "pun", "ku", "mu")
BRITISH = {
    "defence": "defense", "offence": "offense", "licence": "license",
    "centre": "center", "programme": "program", "counsellor": "counselor",
    "labour": "labor", "neighbour": "neighbor", "neighbouring": "neighboring",
    "armour": "armor", "armoured": "armored", "honour": "honor",
    "behaviour": "behavior", "adviser": "advisor", "advisers": "advisors",
}


def values(cell):
    """The values of a cell."""
    return [value.strip() for value in (cell or "").split("|") if value.strip()]


@functools.lru_cache(maxsize=200_000)
def stem(word):
    """A crude English stem: enough to level plurals, -ed, -ing and spelling."""
    word = BRITISH.get(word, word)
    word = re.sub(r"['’]s?$", "", word)
    word = re.sub(r"is(e|ed|es|ing|ation|ations)$", r"iz\1", word) if len(word) > 6 else word
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith("ied"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word


def english(text):
    """English text as one string of stems with a blank at both ends."""
    text = re.sub(r"\b([A-Z]{2,})s\b", r"\1", text)
    text = text.replace("U.S.", "US").replace("U.N.", "UN").replace("U.K.", "UK").replace("E.U.", "EU")
    return " " + " ".join(stem(word) for word in (m.lower() for m in WORD.findall(text))) + " "


def indonesian(text):
    """The words of Indonesian text; a reduplicated word is one word with a hyphen."""
    return [match.group() for match in SOURCE_WORD.finditer(text)]


def bare(word):
    """A word without one enclitic ending, or the word itself."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@functools.lru_cache(maxsize=200_000)
def forms(word):
    """The forms under which a lower-case word may be listed, itself first."""
    result = [word]
    if bare(word) != word:
        result.append(bare(word))
    half, hyphen, _ = word.partition("-")
    if hyphen:
        result.append(half)
        if bare(half) != half:
            result.append(bare(half))
    return result


def passives(word):
    """Possible di- forms of a verb in its meN- form."""
    found = set()
    for prefix, roots in (
        ("menge", ("ke", "e", "")), ("meng", ("", "k")), ("meny", ("s",)),
        ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)),
    ):
        if word.startswith(prefix):
            found.update("di" + root + word[len(prefix):] for root in roots)
    return found


class Concept:
    """One row of the glossary, prepared for counting."""

    def __init__(self, row):
        self.name = row["concept"]
        self.case = row["case"]
        self.verb = row["pos"] == "verb"
        self.terms = values(row["id"]) + values(row["id:admitted"]) + values(row["id:abbreviation"])
        renderings = values(row["en"]) + values(row["en:admitted"]) + values(row["en:abbreviation"])
        self.renderings = sorted({english(r) for r in renderings}, key=len)
        loose = [r.split() for r in self.renderings if len(r.split()) > 1]
        self.loose = re.compile(
            "|".join(" " + r" (?:\S+ )?".join(map(re.escape, words)) + " " for words in loose) or "(?!)"
        )
        kind, _, words = row["when"].partition(":")
        self.near = [" " + " ".join(w.lower() for w in indonesian(v)) + " " for v in values(words)] if kind else []
        self.pairs = self.rendered = 0
        self.found = collections.Counter()
        self.missing = []

    def renders(self, text):
        """Whether English text, as stems, has one of the renderings."""
        return any(rendering in text for rendering in self.renderings) or bool(self.loose.search(text))

    def exact(self, term):
        """Whether the case of this term matters."""
        if self.case in ("exact", "any"):
            return self.case == "exact"
        return term.isupper() and len(term) > 1


def read_glossary(folder):
    """The concepts of all CSV files of a folder."""
    concepts = []
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            concepts.extend(Concept(row) for row in csv.DictReader(file))
    return concepts


def read_pairs(folder):
    """All sentence pairs of a folder, as (Indonesian, English)."""
    for path in sorted(folder.glob("*.tsv.xz")):
        if path.name.startswith("ted-"):
            continue
        with lzma.open(path, "rt", encoding="utf-8", errors="replace") as file:
            for line in file:
                parts = line.rstrip("\n").split("\t")
                if len(parts) >= 3:
                    yield parts[1], parts[2]


def build_index(concepts):
    """First word (lower case) -> list of (words, exact words or None, concept, term), longest first."""
    index = collections.defaultdict(list)
    for concept in concepts:
        for term in concept.terms:
            words = indonesian(term)
            lower = [word.lower() for word in words]
            exact = words if concept.exact(term) else None
            index[lower[0]].append((lower, exact, concept, term))
            if concept.verb:
                for form in passives(lower[0]):
                    index[form].append(([form] + lower[1:], None, concept, term))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def matches(entry, words, lower, at):
    """Whether the term of an index entry stands at a place of the sentence."""
    term, exact, _, _ = entry
    if at + len(term) > len(words):
        return False
    for offset, wanted in enumerate(term):
        have = lower[at + offset]
        if wanted not in forms(have):
            return False
        if exact and not words[at + offset].startswith(exact[offset]):
            return False
    return True


def occurrences(sentence, index):
    """The concepts of a sentence with the term that called each: {concept: term}."""
    words = indonesian(sentence)
    lower = [word.lower() for word in words]
    flat = None
    found = {}
    at = 0
    while at < len(words):
        entries = [entry for form in forms(lower[at]) for entry in index.get(form, ())]
        length = 0
        senses = []
        for entry in sorted(entries, key=lambda e: -len(e[0])):
            if len(entry[0]) < length:
                break
            if matches(entry, words, lower, at):
                concept = entry[2]
                if concept.near:
                    if flat is None:
                        flat = " " + " ".join(forms(w)[-1] for w in lower) + " " + " ".join(lower) + " "
                    holds = any(word in flat for word in concept.near)
                    if not holds:
                        continue
                length = len(entry[0])
                senses.append((concept, entry[3]))
        if senses:
            conditional = [sense for sense in senses if sense[0].near]
            for concept, term in conditional or senses:
                found.setdefault(concept, term)
        at += max(length, 1)
    return found


def suggestions(pairs, background, total, limit):
    """The most typical word sequences (1 to 3 words) of some English sentences."""
    counts = collections.Counter()
    for text in pairs:
        words = text.split()
        seen = set()
        for size in (1, 2, 3):
            for at in range(len(words) - size + 1):
                gram = words[at:at + size]
                if background[gram[0]] < total * 0.03 and background[gram[-1]] < total * 0.03:
                    seen.add(" ".join(gram))
        counts.update(seen)

    def weight(item):
        gram, count = item
        rarest = min(background[word] for word in gram.split())
        return count * math.log(total / (1 + rarest)) * (1 + 0.3 * gram.count(" "))

    best = sorted((i for i in counts.items() if i[1] > 1), key=weight, reverse=True)[:limit]
    return "; ".join(f"{gram} ({count})" for gram, count in best)


def main():
    parser = argparse.ArgumentParser(description="Count how parallel text renders the terms of a glossary.")
    parser.add_argument("glossary", type=pathlib.Path, help="folder with the glossary's CSV files")
    parser.add_argument("--parallel", type=pathlib.Path, required=True, help="folder with *.tsv.xz sentence pairs")
    parser.add_argument("--min", type=int, default=5, help="leave out concepts with fewer pairs (default 5)")
    parser.add_argument("--below", type=float, default=None, help="only concepts whose share is below this")
    parser.add_argument("--suggest", action="store_true", help="add English word sequences of unrendered pairs (stems)")
    parser.add_argument("--limit", type=int, default=8, help="suggestions a concept (default 8)")
    options = parser.parse_args()

    concepts = read_glossary(options.glossary)
    if not concepts:
        parser.error(f"no concepts in {options.glossary}")
    index = build_index(concepts)
    background = collections.Counter()
    total = 0
    for source, target in read_pairs(options.parallel):
        total += 1
        found = occurrences(source, index)
        if not found and not options.suggest:
            continue
        text = english(target)
        if options.suggest:
            background.update(set(text.split()))
        for concept, term in found.items():
            concept.pairs += 1
            concept.found[term] += 1
            if concept.renders(text):
                concept.rendered += 1
            elif options.suggest and len(concept.missing) < 400:
                concept.missing.append(text)
    if not total:
        parser.error(f"no sentence pairs in {options.parallel}")

    print("concept\tterm\tpairs\trendered\tshare" + ("\tsuggestions" if options.suggest else ""))
    counted = [c for c in concepts if c.pairs >= max(options.min, 1)]
    for concept in sorted(counted, key=lambda c: (c.rendered / c.pairs, -c.pairs)):
        share = concept.rendered / concept.pairs
        if options.below is not None and share >= options.below:
            continue
        line = f"{concept.name}\t{concept.found.most_common(1)[0][0]}\t{concept.pairs}\t{concept.rendered}\t{share:.2f}"
        if options.suggest:
            line += "\t" + suggestions(concept.missing, background, total, options.limit)
        print(line)
    shares = [c.rendered / c.pairs for c in counted]
    if shares:
        print(
            f"{len(concepts)} concepts, {total} pairs; {len(counted)} concepts with at least {options.min} pairs, "
            f"median share {statistics.median(shares):.2f}, {sum(s < 0.5 for s in shares)} under 0.50",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
