#!/usr/bin/env python3
"""Opens a page of `padanan extract --format html` in headless Chromium and tries it.

    Scripts/check-extraction-page.py terms.html [--screenshots DIR]

Every term of its data must be shown as text, be found by the filters and put in order; the keys must work; nothing may execute that a term
says, also where the policy of the page is switched off; nothing may be loaded, and nothing be said on the console. Whether the alarms go off
at all, check-html-report.py proves with the same payloads; its browser and its alarms are used.

Exit 0: all is well; 1: a defect, said on stderr; 77: no Chromium here.
"""

import importlib.util
import json
import pathlib
import re
import shutil
import signal
import sys
import time

spec = importlib.util.spec_from_file_location("report", pathlib.Path(__file__).with_name("check-html-report.py"))
report = importlib.util.module_from_spec(spec)
spec.loader.exec_module(report)

CARDS = """
const text = (card, selector) => [...card.querySelectorAll(selector)].map((node) => node.textContent);
return [...document.querySelectorAll(".entry")].map((card) => ({
  source: text(card, "h3 .source"), target: text(card, "h3 .target"), rivals: text(card, ".rivals bdi"),
  lines: text(card, ".line mark"), facts: text(card, ".facts")[0], known: text(card, ".facts bdi"),
}));
"""


def check(browser, path, screenshots):
    defects = report.Defects()
    text = pathlib.Path(path).read_bytes().decode("utf-8")
    blocks = re.findall(r'<script type="application/json" class="data">(.*?)</script>', text, re.DOTALL)
    records = [record for block in blocks for record in json.loads(block)]
    browser.log("browser"), browser.log("performance")
    begun = time.monotonic()
    browser.open(path)
    done = browser.run_async("""
        const done = arguments[0];
        setTimeout(() => done(performance.getEntriesByType("navigation")[0].loadEventEnd), 300);""")
    report.say(f"{path}: {len(text) / 1e6:.1f} MB opened in {done:.0f} ms, {1000 * (time.monotonic() - begun):.0f} ms with the driver")
    if not browser.run("return document.getElementById('status').textContent"):
        return ["the script of the page did not run"]
    defects.expect(report.shown(browser) == len(records), f"{report.shown(browser)} of {len(records)} terms are shown at first")
    check_cards(browser, records, defects)
    check_filters(browser, records, defects)
    check_keys(browser, records, defects)
    report.check_names(browser, defects)
    report.check_silence(browser, path, defects)
    provoke(browser, "", defects)
    browser.devtools("Page.setBypassCSP", enabled=True)
    browser.open(path)
    provoke(browser, " without the policy", defects)
    browser.devtools("Page.setBypassCSP", enabled=False)
    if screenshots:
        browser.open(path)
        browser.run("for (const node of document.querySelectorAll('details summary')) node.click()")
        for theme in ("light", "dark"):
            browser.run("document.documentElement.dataset.theme = arguments[0]", theme)
            browser.picture(pathlib.Path(screenshots) / f"{pathlib.Path(path).stem}-{theme}.png")
    return defects


def check_cards(browser, records, defects):
    """The first page shows the first terms with everything that the data says of them; line ends of keywords are shown as spaces."""
    flat = lambda text: re.sub(r"[\s\ufeff]", " ", text)
    cards = browser.run(CARDS)
    defects.expect(len(cards) == min(40, len(records)), f"{len(cards)} cards on the first page")
    for card, record in zip(cards, records):
        name = record["source"][:40]
        defects.expect(card["source"] == [record["source"]], f"{name!r} is shown as {card['source']}")
        defects.expect(card["target"] == ([record["target"]] if record["target"] else []), f"{name!r}: target {card['target']}")
        defects.expect(card["rivals"] == [rival[0] for rival in record["rivals"]], f"{name!r}: rivals {card['rivals']}")
        defects.expect(card["known"] == record.get("known", []), f"{name!r}: known {card['known']}")
        defects.expect(record["digits"] in card["facts"], f"{name!r}: facts {card['facts']}")
        units = lambda text, span: text.encode("utf-16-le", "surrogatepass")[2 * span[0]:2 * span[1]].decode("utf-16-le", "replace")
        marks = [units(example[side], example[span]) for example in record["examples"]
                 for side, span in (("source", "term"), ("target", "rendering")) if span in example]
        defects.expect(list(map(flat, card["lines"])) == list(map(flat, marks)), f"{name!r}: keywords {card['lines']} for {marks}")


def check_filters(browser, records, defects):
    last = records[-1]
    for name in ("kind", "standing"):
        select(browser, name, last[name], sum(record[name] == last[name] for record in records), defects)
        browser.run_async(report.FILTER, name, "")
    select(browser, "score", "0.9,2", sum(record["score"] >= 0.9 for record in records), defects)
    browser.run_async(report.FILTER, "score", "0,2")
    word = last["source"].split()[-1].lower()
    haystack = lambda record: "\n".join([record["source"], record["target"], *record.get("known", []), *(r[0] for r in record["rivals"]), *(
        text for example in record["examples"] for text in (example["source"], example["target"], example["place"]))]).lower()
    select(browser, "search", word, sum(word in haystack(record) for record in records), defects)
    select(browser, "search", "no such words anywhere", 0, defects)
    browser.run_async(report.FILTER, "search", "")
    for order, key in (("count", lambda r: -r["count"]), ("score", lambda r: -r["score"]), ("rank", lambda r: 0)):
        milliseconds, _ = browser.run_async(report.FILTER, "order", order)
        wanted = [record["source"] for record in sorted(records, key=key)[:40]]
        report.say(f"  order {order} in {milliseconds:.0f} ms")
        defects.expect([card["source"][0] for card in browser.run(CARDS)] == wanted, f"order {order} is another one")


def select(browser, name, value, expected, defects):
    milliseconds, _ = browser.run_async(report.FILTER, name, value)
    report.say(f"  filter {name} {value[:30]!r}: {expected} terms in {milliseconds:.0f} ms")
    defects.expect(report.shown(browser) == expected, f"filter {name} {value[:30]!r} shows {report.shown(browser)} instead of {expected}")


def check_keys(browser, records, defects):
    position = "return [...document.querySelectorAll('.entry')].indexOf(document.activeElement)"
    browser.run("document.activeElement.blur(); scrollTo(0, 0)")
    for key, expected in [("j", 0), ("j", min(1, len(records) - 1)), ("k", 0)]:
        browser.press(key)
        actual = browser.run(position)
        defects.expect(actual == expected, f"key {key!r} goes to term {actual} instead of {expected}")
    browser.press("/")
    defects.expect(browser.run("return document.activeElement.id") == "search", "/ does not go to the filter")
    browser.press("j", "j")
    defects.expect(browser.run("return document.getElementById('search').value") == "jj", "letters in the filter don't stay there")
    browser.run("document.querySelector('#filters [type=reset]').click()")
    time.sleep(0.2)
    defects.expect(report.shown(browser) == len(records), "“Show all” does not show all")
    browser.press(report.ESCAPE)
    defects.expect(browser.run(position) == 0, "Escape does not lead from the filter to the terms")


def provoke(browser, circumstance, defects):
    """Opens and focuses what there is, page by page, and looks for traces of a payload."""
    pages = 0
    while True:
        browser.run("for (const node of document.querySelectorAll('#theme, details summary')) node.click()")
        browser.run("for (const node of document.querySelectorAll('a, input, [tabindex]')) node.focus()")
        time.sleep(0.3)
        executed = browser.run("return [window.pwned || 0, window.dialogs]")
        defects.expect(executed == [0, []], f"payloads were executed{circumstance}: {executed}")
        strange = browser.run("""
            const nodes = [...document.querySelectorAll(arguments[0])]
              .filter((node) => !node.matches("#filters") && node !== document.scripts[document.scripts.length - 1]);
            return nodes.map((node) => node.outerHTML.slice(0, 80))""", report.STRANGE)
        defects.expect(not strange, f"a payload became an element{circumstance}: {strange[:3]}")
        pages += 1
        if pages >= 8 or browser.run("return document.getElementById('next').disabled"):
            return
        browser.run("document.getElementById('next').click()")


def main():
    # A browser that hangs must not hang the tests: the alarm ends the program.
    signal.alarm(300)
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        print("check-extraction-page: chromium and chromium-driver are not installed", file=sys.stderr)
        return 77
    screenshots = sys.argv[3] if len(sys.argv) > 3 and sys.argv[2] == "--screenshots" else None
    browser = report.Browser(chromium, driver)
    try:
        browser.do("POST", "/timeouts", {"script": 60_000, "pageLoad": 60_000})
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", source=report.ALARMS)
        defects = check(browser, sys.argv[1], screenshots)
    finally:
        browser.close()
    for defect in defects:
        print(f"{sys.argv[1]}: {defect}", file=sys.stderr)
    return 1 if defects else 0


if __name__ == "__main__":
    sys.exit(main())
