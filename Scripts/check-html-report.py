#!/usr/bin/env python3
"""Opens HTML reports of `padanan check` in headless Chromium and tries them.

    Scripts/check-html-report.py payloads > payloads.jsonl     hostile segments, one a line, for `padanan check`
    Scripts/check-html-report.py check report.html             opens, filters, is used by keyboard, loads nothing, logs nothing
    Scripts/check-html-report.py check report.html --payloads payloads.jsonl
                                                               besides: nothing executes, every payload is shown as text
    Scripts/check-html-report.py check report.html --limit 1000 --screenshots DIR

Needs Python 3 and Debian's chromium and chromium-driver, nothing from PyPI: the WebDriver protocol is a few requests. Before a page of
payloads is judged, the same payloads are put into a page without any escaping: the alarms must go off there, else a silent browser proves
nothing. --limit is the longest time in milliseconds that opening, and each filter, may take; without it times are only printed.

Exit 0: all is well; 1: a defect, said on stderr; 2: could not run; 77: no Chromium here.
"""

import argparse
import base64
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request


# MARK: Payloads

RUN = "window.pwned=(window.pwned||0)+1;alert(1)"
QUOTED = RUN.replace(";", "&#59;")
MARKS = ["", "\u0301", "\u0338", "\u20d2", "\u0301\u0338", "\u034f", "\u200d", "\u20e4", "\u0327"]
ELEMENTS = [
    "<script>{run}</script>",
    "<SCRIPT >{run}</SCRIPT >",
    "<script\n>{run}</script\n>",
    "<script/x>{run}</script/x>",
    "<img src=x onerror={quote}{run}{quote}>",
    "<img src=x{slash}onerror={quote}{run}{quote}>",
    "<svg onload={quote}{run}{quote}>",
    "<svg><script>{run}</script></svg>",
    "<svg><animate onbegin={quote}{run}{quote} attributeName=x dur=1s>",
    "<svg><foreignObject><img src=x onerror={quote}{run}{quote}></foreignObject></svg>",
    "<math><mtext><img src=x onerror={quote}{run}{quote}></mtext></math>",
    "<iframe srcdoc={quote}<script>parent.pwned=1</script>{quote}></iframe>",
    "<iframe src={quote}javascript:parent.pwned=1{quote}></iframe>",
    "<body onload={quote}{run}{quote}>",
    "<details open ontoggle={quote}{run}{quote}>x</details>",
    "<input autofocus onfocus={quote}{run}{quote}>",
    "<video><source onerror={quote}{run}{quote}></video>",
    "<audio src=x onerror={quote}{run}{quote}>",
    "<object data={quote}javascript:parent.pwned=1{quote}></object>",
    "<embed src={quote}javascript:parent.pwned=1{quote}>",
    "<style>@import 'http://127.0.0.1:9/x';</style><img src=x onerror={quote}{run}{quote}>",
    "<link rel=stylesheet href=http://127.0.0.1:9/x onerror={quote}{run}{quote}>",
    "<base href=http://127.0.0.1:9/><img src=x onerror={quote}{run}{quote}>",
    "<meta http-equiv=refresh content={quote}0;url=javascript:window.pwned=1{quote}><img src=x onerror={quote}{run}{quote}>",
    "<a href={quote}javascript:{run}{quote} autofocus onfocus={quote}{run}{quote}>x</a>",
    "<form><button formaction={quote}javascript:{run}{quote} autofocus onfocus={quote}{run}{quote}>x</button></form>",
    "<div style={quote}animation:x{quote} onanimationstart={quote}{run}{quote}></div><style>@keyframes x{{}}</style>",
    "<template><img src=x onerror={quote}{run}{quote}></template><img src=x onerror={quote}{run}{quote}>",
    "<marquee onstart={quote}{run}{quote}>x</marquee>",
    "<xss id=x tabindex=1 autofocus onfocus={quote}{run}{quote}></xss>",
]
BREAKS = [
    "{quote}{mark}><img src=x onerror=window.pwned=1>",
    "{quote}{mark} autofocus onfocus=window.pwned=1 x={quote}",
    "{quote}{mark}]}}</script><script>window.pwned=1</script>",
    "></title></textarea></style></noscript></script>{mark}<script>window.pwned=1</script>",
    "<{mark}img src=x onerror=window.pwned=1>",
    ">{mark}<img src=x onerror=window.pwned=1>",
    "--{mark}><img src=x onerror=window.pwned=1><!--",
    "]]{mark}><svg onload=window.pwned=1>",
]
ENDINGS = [
    "</script><script>window.pwned=1</script>",
    "</SCRIPT\t><img src=x onerror=window.pwned=1>",
    "</script/><svg onload=window.pwned=1>",
    "<!--<script></script><img src=x onerror=window.pwned=1>",
    "<!--</script><script>window.pwned=1//-->",
    "<![CDATA[<script>window.pwned=1</script>]]>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>",
    "<?xml version='1.0'?><svg onload=window.pwned=1>",
    "</noscript><img src=x onerror=window.pwned=1>",
    "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
    "<textarea></textarea><img src=x onerror=window.pwned=1>",
    "<select><template><img src=x onerror=window.pwned=1></template></select><img src=x onerror=window.pwned=1>",
]
TEXTS = [
    "&lt;script&gt;window.pwned=1&lt;/script&gt;",
    "&#60;img src=x onerror=window.pwned=1&#62;",
    "&#x3c;script>window.pwned=1&#x3c;/script>",
    "&lt&#59;img src=x onerror=window.pwned=1>",
    "+ADw-script+AD4-window.pwned=1+ADw-/script+AD4-",
    "\\u003cscript\\u003ewindow.pwned=1\\u003c/script\\u003e",
    "\\x3cimg src=x onerror=window.pwned=1\\x3e",
    "\";window.pwned=1;//",
    "';window.pwned=1;//",
    "\\\";window.pwned=1;//",
    "`${window.pwned=1}`",
    "${window.pwned=1}",
    "{{constructor.constructor('window.pwned=1')()}}",
    "<%= window.pwned=1 %>",
    "javascript:window.pwned=1",
    "JaVaScRiPt\t:window.pwned=1",
    "java\nscript:window.pwned=1",
    "data:text/html,<script>parent.pwned=1</script>",
    "vbscript:window.pwned=1",
    "__proto__",
    "constructor",
    "=\u0338<\u0338>\u0338\"\u0338",
    "\u0338><img src=x onerror=window.pwned=1>",
    "\u2028window.pwned=1\u2029<img src=x onerror=window.pwned=1>",
    "\u202e><img src=x onerror=window.pwned=1>\u202c",
    "\u2066<img src=x onerror=window.pwned=1>\u2069",
    "\ufeff<img src=x onerror=window.pwned=1>",
    "\u0000<img src=x onerror=window.pwned=1>",
    "<\u0000script>window.pwned=1</script>",
    "<scr\u0000ipt>window.pwned=1</scr\u0000ipt>",
    "<img src=x onerror\u0000=window.pwned=1>",
    "<img\u000bsrc=x\u000conerror=window.pwned=1>",
    "<img src=x onerror=window.pwned=1\r\n>",
    "\u0085<img src=x onerror=window.pwned=1>",
    "<img src=`x`onerror=window.pwned=1>",
    "\uff1cscript\uff1ewindow.pwned=1\uff1c/script\uff1e",
    "\U0001f600<img src=x onerror=window.pwned=1>\U0001f600",
    "\u05d0\u05d1<img src=x onerror=window.pwned=1>\u05d2",
    "%3Cscript%3Ewindow.pwned=1%3C/script%3E",
    "<a\u0301 autofocus tabindex=1 onfocus=window.pwned=1>",
]


def payload_list():
    """At least 200 different texts, always the same."""
    texts = []
    for index, element in enumerate(ELEMENTS):
        for quote in ('"', "'", ""):
            texts.append(element.format(run=RUN if quote else "window.pwned=1", quote=quote, slash="/"))
    for pattern in BREAKS:
        for index, mark in enumerate(MARKS):
            texts.append(pattern.format(quote="\"'"[index % 2], mark=mark))
    return list(dict.fromkeys(texts + ENDINGS + TEXTS))


def print_payloads():
    """The number differs on both sides, so that there is a finding whose segment is shown."""
    for number, text in enumerate(payload_list()):
        record = {"id": text, "source": f"Rusia menuntut {number + 1200} jaminan. {text} {text}",
                  "target": f"Russia demanded {number + 7100} guarantees. {text} {text}"}
        print(json.dumps(record))


# MARK: The browser

class Browser:
    """A session of WebDriver (w3.org/TR/webdriver2), and the little of Chromium's own that is needed."""

    def __init__(self, chromium, driver):
        self.folder = tempfile.mkdtemp(prefix="padanan-report-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process = subprocess.Popen(
            [driver, f"--port={self.port}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)
        self.session = None
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,1000",
                     f"--user-data-dir={self.folder}/profile", "--no-first-run", "--disable-background-networking"]
        options = {"binary": chromium, "args": arguments, "perfLoggingPrefs": {"enableNetwork": True}}
        capabilities = {"browserName": "chrome", "goog:chromeOptions": options, "unhandledPromptBehavior": "ignore",
                        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        try:
            self.wait()
            self.session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})["sessionId"]
        except BaseException:
            self.close()
            raise

    def wait(self):
        for _ in range(100):
            try:
                if self.call("GET", "/status")["ready"]:
                    return
            except OSError:
                time.sleep(0.1)
        raise OSError("chromedriver does not start")

    def call(self, method, path, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise OSError(json.load(error)["value"]["message"].split("\n")[0]) from None

    def do(self, method, path, body=None):
        return self.call(method, f"/session/{self.session}{path}", body)

    def devtools(self, command, **parameters):
        return self.do("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, path):
        self.do("POST", "/url", {"url": pathlib.Path(path).resolve().as_uri()})

    def run(self, script, *arguments):
        return self.do("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script, *arguments):
        return self.do("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def press(self, *keys):
        actions = [action for key in keys for action in ({"type": "keyDown", "value": key}, {"type": "keyUp", "value": key})]
        self.do("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def log(self, kind):
        return self.do("POST", "/se/log", {"type": kind})

    def picture(self, path):
        pathlib.Path(path).write_bytes(base64.b64decode(self.do("GET", "/screenshot")))

    def close(self):
        try:
            if self.session:
                self.call("DELETE", f"/session/{self.session}")
        except OSError:
            pass
        # Whoever started us may have told us, and so them, to ignore SIGTERM.
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except OSError:
            pass
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


# MARK: Checks

ALARMS = """
window.dialogs = [];
for (const name of ["alert", "confirm", "prompt"]) window[name] = (text) => { window.dialogs.push(name); return null; };
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective + " " + event.blockedURI));
window.paints = [];
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.paints.push(entry.startTime); })
  .observe({ type: "paint", buffered: true });
"""
DOWN, UP, ESCAPE, ENTER, TAB = "\ue015", "\ue013", "\ue00c", "\ue007", "\ue004"


class Defects(list):
    def expect(self, condition, message):
        if not condition:
            self.append(message)


def check(browser, path, options):
    defects = Defects()
    page = pathlib.Path(path).read_bytes()
    records = check_bytes(page, defects)
    if defects:
        return defects
    open_report(browser, path, page, options, defects)
    if not browser.run("return document.getElementById('status').textContent"):
        defects.append("the script of the page did not run")
        return defects
    if records:
        check_tab_stops(browser, defects)
        check_filters(browser, records, options, defects)
        check_keyboard(browser, defects)
    else:
        defects.expect(shown(browser) == 0, "findings are shown that are not in the data")
    check_names(browser, defects)
    check_silence(browser, path, defects)
    if options.payloads:
        check_payloads(browser, path, records, options, defects)
        check_requests(browser, path, defects)
    if options.screenshots:
        browser.open(path)
        take_pictures(browser, pathlib.Path(options.screenshots), pathlib.Path(path).stem)
    return defects


def check_bytes(page, defects):
    """The hashes of the policy are those of script and style; the data is what JSON readers read."""
    text = page.decode("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
    defects.expect(policy.startswith("default-src 'none';"), "the policy allows something by default")
    for element in ("style", "script"):
        bodies = re.findall(f"<{element}>(.*?)</{element}>", text, re.DOTALL)
        defects.expect(len(bodies) == 1, f"there are {len(bodies)} elements {element}")
        for body in bodies:
            digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            defects.expect(f"{element}-src 'sha256-{digest}'" in policy, f"the policy should have for {element}: sha256-{digest}")
    blocks = re.findall(r'<script type="application/json" class="data">(.*?)</script>', text, re.DOTALL)
    try:
        return [record for block in blocks for record in json.loads(block)]
    except ValueError as error:
        defects.append(f"the data is no JSON: {error}")
        return []


def open_report(browser, path, page, options, defects):
    browser.log("browser"), browser.log("performance")
    begun = time.monotonic()
    browser.open(path)
    total = 1000 * (time.monotonic() - begun)
    done, painted = browser.run_async("""
        const done = arguments[0];
        setTimeout(() => done([performance.getEntriesByType("navigation")[0].loadEventEnd, Math.max(...window.paints, 0)]), 300);""")
    say(f"{path}: {len(page) / 1e6:.1f} MB opened in {done:.0f} ms, first painted after {painted:.0f} ms, {total:.0f} ms with the driver")
    if options.limit:
        defects.expect(max(done, painted) < options.limit, f"opening takes {max(done, painted):.0f} ms")


FILTER = """
const [id, value, done] = arguments;
const field = document.getElementById(id);
const start = performance.now();
field.value = value;
field.dispatchEvent(new Event("input", { bubbles: true }));
requestAnimationFrame(() => setTimeout(() => done([performance.now() - start, document.getElementById("status").textContent])));
"""


def check_filters(browser, records, options, defects):
    """Each filter shows as many findings as the data has; the time runs until the new list is laid out and painted."""
    findings = [(record, finding) for record in records for finding in record["findings"]]
    defects.expect(shown(browser) == len(findings), f"{shown(browser)} of {len(findings)} findings are shown at first")
    record, last = findings[-1]
    cases = [("rule", last["rule"], lambda r, f: f["rule"] == last["rule"]), ("file", record["file"], lambda r, f: r["file"] == record["file"]),
             ("severity", last["severity"], lambda r, f: f["severity"] == last["severity"])]
    concept = next((f["concept"] for _, f in findings if "concept" in f), None)
    if concept is not None:
        cases.append(("concept", concept, lambda r, f: f.get("concept") == concept))
    for name, value, holds in cases:
        count(browser, name, "=" + value, sum(holds(r, f) for r, f in findings), options, defects)
        browser.run_async(FILTER, name, "")
    word = record["source"].split()[-2].lower() if len(record["source"].split()) > 1 else record["source"]
    count(browser, "search", word, sum(word in haystack(r, f) for r, f in findings), options, defects)
    count(browser, "search", "no such words anywhere", 0, options, defects)
    browser.run("document.querySelector('#filters [type=reset]').click()")
    time.sleep(0.2)
    defects.expect(shown(browser) == len(findings), "“Show all” does not show all")


def haystack(record, finding):
    notes = [f"{note['text']} {note.get('place', '')}" for note in finding.get("notes", [])]
    own = [finding["message"], finding["rule"], finding.get("concept", ""), finding.get("edit", {}).get("replacement", "")]
    return "\n".join([record["source"], record["target"], record["file"], record["id"], *own, *finding.get("expected", []), *notes]).lower()


def count(browser, name, value, expected, options, defects):
    milliseconds, _ = browser.run_async(FILTER, name, value)
    label = value if len(value) < 30 else value[:30] + "…"
    say(f"  filter {name} {label!r}: {expected} findings in {milliseconds:.0f} ms")
    defects.expect(shown(browser) == expected, f"filter {name} {label!r} shows {shown(browser)} findings instead of {expected}")
    if options.limit:
        defects.expect(milliseconds < options.limit, f"filter {name} takes {milliseconds:.0f} ms")


def shown(browser):
    return int(browser.run("return document.getElementById('status').textContent").split()[0].replace(",", ""))


def check_keyboard(browser, defects):
    """From finding to finding, into the filter and back, along the tab stops; what has the focus must be seen."""
    position = "const node = document.activeElement; return [...document.querySelectorAll('.finding')].indexOf(node)"
    browser.run("document.activeElement.blur(); scrollTo(0, 0)")
    number = browser.run("return document.querySelectorAll('.finding').length")
    steps = [("j", 0), ("j", 1), ("k", 0), (DOWN, 1), (UP, 0)] if number > 1 else [("j", 0), ("k", 0)]
    for key, expected in steps:
        browser.press(key)
        actual = browser.run(position)
        defects.expect(actual == expected, f"key {key!r} goes to finding {actual} instead of {expected}")
    defects.expect(browser.run("return getComputedStyle(document.activeElement).outlineStyle") != "none", "the focus is not visible")
    box = browser.run("const box = document.activeElement.getBoundingClientRect(); return [box.top, box.bottom, innerHeight]")
    defects.expect(0 <= box[0] and box[1] <= box[2], f"the finding with the focus is out of sight: {box}")
    browser.press("/")
    defects.expect(browser.run("return document.activeElement.id") == "search", "/ does not go to the filter")
    browser.press("j", "j")
    defects.expect(browser.run("return document.getElementById('search').value") == "jj", "letters in the filter don't stay there")
    browser.run("const field = document.getElementById('search'); field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }))")
    browser.press(ESCAPE)
    defects.expect(browser.run(position) == 0, "Escape does not lead from the filter to the findings")
    check_pages(browser, defects)


def check_pages(browser, defects):
    """From the last finding of a page j goes on to the next page, k back."""
    if browser.run("return document.getElementById('pages').hidden"):
        return
    browser.run("[...document.querySelectorAll('.finding')].at(-1).focus()")
    page = "return document.getElementById('page').textContent.split(' ')[1]"
    browser.press("j")
    defects.expect(browser.run(page) == "2", "j does not go on to the second page")
    browser.press("k")
    defects.expect(browser.run(page) == "1", "k does not go back to the first page")


def check_tab_stops(browser, defects):
    """On a page that has just been opened, so that the first stop is the first of the page."""
    browser.run("""
        window.stops = [];
        addEventListener("focusin", (event) => window.stops.push(event.target.id || event.target.className));""")
    browser.press(TAB)
    stops = browser.run("return window.stops")
    while len(stops) < 1000 and not any(stop.startswith("finding ") for stop in stops):
        browser.press(*[TAB] * 40)
        known, stops = stops, browser.run("return window.stops")
        if len(known) == len(stops):
            break
    defects.expect(stops[:1] == ["skip"], f"the first tab stop is {stops[:1]}, not the skip link")
    for name in ("theme", "search", "severity", "rule", "file"):
        defects.expect(name in stops, f"Tab does not reach {name}")
    defects.expect(any(stop.startswith("finding ") for stop in stops), "Tab does not reach the findings")


def check_names(browser, defects):
    """What can be used has a name, ids are unique, headings go down by one."""
    nameless = browser.run("""
        const named = (node) => node.textContent.trim() || node.ariaLabel || node.title || node.labels?.length || node.getAttribute("aria-labelledby");
        return [...document.querySelectorAll("button, input, select, a, [tabindex='0']")].filter((node) => !named(node)).map((node) => node.outerHTML)""")
    defects.expect(not nameless, f"without a name: {nameless[:3]}")
    ids = browser.run("return [...document.querySelectorAll('[id]')].map((node) => node.id)")
    defects.expect(len(ids) == len(set(ids)), "an id is used twice")
    levels = browser.run("return [...document.querySelectorAll('h1, h2, h3, h4')].map((node) => Number(node.tagName[1]))")
    defects.expect(levels[0] == 1 and levels.count(1) == 1, "there is not one first heading")
    defects.expect(all(b - a <= 1 for a, b in zip(levels, levels[1:])), "headings leave a level out")


def check_silence(browser, path, defects):
    """Nothing was said on the console, nothing loaded but the page, nothing tried that the policy forbids."""
    said = [entry["message"] for entry in browser.log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    defects.expect(not said, f"the console says: {said[:3]}")
    check_requests(browser, path, defects)
    violations = browser.run("return window.violations")
    defects.expect(not violations, f"the policy was violated: {violations[:3]}")
    resources = browser.run("return performance.getEntriesByType('resource').map((entry) => entry.name)")
    defects.expect(not resources, f"resources were loaded: {resources[:3]}")


def check_requests(browser, path, defects):
    """Since the last look, no address was asked for but the page's."""
    requests = [json.loads(entry["message"])["message"] for entry in browser.log("performance")]
    addresses = {event["params"]["request"]["url"] for event in requests if event["method"] == "Network.requestWillBeSent"}
    own = pathlib.Path(path).resolve().as_uri()
    others = {address for address in addresses if address.split("#")[0] != own}
    defects.expect(own in addresses, "the log of requests does not even have the page")
    defects.expect(not others, f"the page loads {sorted(others)[:3]}")


SHOWN = """
const text = (card, selector) => [...card.querySelectorAll(selector)].map((node) => node.textContent);
return [...document.querySelectorAll(".card")].map((card) => ({
  source: text(card, ".source"), target: text(card, ".target"), file: text(card, ".file"), id: text(card, "h3 .id"),
  rules: text(card, ".pick[data-filter=rule]"), concepts: text(card, ".pick[data-filter=concept]"), messages: text(card, ".words"),
  facts: text(card, "dd"),
  html: [...card.querySelectorAll("*")].filter((node) => !/^(ARTICLE|H3|BDI|DIV|MARK|SPAN|OL|LI|B|P|BUTTON|DL|DT|DD|DEL|INS)$/.test(node.tagName))
    .map((node) => node.tagName) }))
"""


# The page has one of them, its script, and one form.
STRANGE = "script:not([type]), img, iframe, object, embed, link, base, math, video, audio, form, marquee, template, xss, noscript img"


def check_payloads(browser, path, records, options, defects):
    payloads = [json.loads(line) for line in pathlib.Path(options.payloads).read_text(encoding="utf-8").split("\n") if line]
    known = {(record["source"], record["target"]) for record in records}
    missing = [payload for payload in payloads if (payload["source"], payload["target"]) not in known]
    defects.expect(not missing, f"{len(missing)} payloads are not in the report, first {missing[:1]}")
    cards = all_cards(browser)
    say(f"  {len(payloads)} payloads, {len(cards)} segments shown")
    compare_cards(cards, records, defects)
    provoke(browser, "", defects)
    # Escaping must be enough by itself: again without the policy, which would have stopped scripts.
    browser.devtools("Page.setBypassCSP", enabled=True)
    browser.open(path)
    provoke(browser, " without the policy", defects)
    browser.devtools("Page.setBypassCSP", enabled=False)
    check_without_scripts(browser, path, records, defects)


def provoke(browser, circumstance, defects):
    """Clicks and focuses what there is, and looks for traces of a payload."""
    browser.run("for (const node of document.querySelectorAll('.pick, #theme, details summary')) node.click()")
    browser.run("for (const node of document.querySelectorAll('a, input, [tabindex]')) node.focus()")
    browser.run("document.querySelector('#filters [type=reset]').click()")
    time.sleep(1)
    executed = browser.run("return [window.pwned || 0, window.dialogs]")
    defects.expect(executed == [0, []], f"payloads were executed{circumstance}: {executed}")
    strange = browser.run("""
        const nodes = [...document.querySelectorAll(arguments[0])].filter((node) => node.id !== "filters" && node.textContent.length < 10_000);
        return nodes.map((node) => node.outerHTML.slice(0, 80))""", STRANGE)
    defects.expect(not strange, f"a payload became an element{circumstance}: {strange[:3]}")


def check_without_scripts(browser, path, records, defects):
    """A browser without JavaScript shows the first findings, and nothing else than text of them."""
    browser.devtools("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(path)
    root = browser.devtools("DOM.getDocument", depth=0)["root"]["nodeId"]
    found = lambda selector: len(browser.devtools("DOM.querySelectorAll", nodeId=root, selector=selector)["nodeIds"])
    items, all_findings = found("noscript > ol > li"), sum(len(record["findings"]) for record in records)
    defects.expect(0 < items <= min(100, all_findings), f"without JavaScript {items} findings are listed")
    # The script itself is the one element that is allowed.
    defects.expect(found(STRANGE) == 2, f"without JavaScript a payload became an element: {found(STRANGE)}")
    browser.devtools("Emulation.setScriptExecutionDisabled", value=False)


def all_cards(browser):
    cards = browser.run(SHOWN)
    while not browser.run("const next = document.getElementById('next'); if (next.disabled) return true; next.click(); return false"):
        cards += browser.run(SHOWN)
    return cards


def compare_cards(cards, records, defects):
    """Every text of every record is in a card as it is in the data."""
    by_text = {(card["source"][0], card["target"][0], card["file"][0], card["id"][0]): card for card in cards}
    for record in records:
        card = by_text.get((record["source"], record["target"], record["file"], record["id"]))
        if card is None:
            defects.append(f"not shown as text: {record['source'][:60]!r}")
            continue
        defects.expect(not card["html"], f"elements of a payload: {card['html'][:3]}")
        for finding in record["findings"]:
            defects.expect(finding["message"] in card["messages"], f"message not shown: {finding['message'][:60]!r}")
            defects.expect(finding["rule"] in card["rules"], f"rule not shown: {finding['rule'][:60]!r}")
            defects.expect("concept" not in finding or finding["concept"] in card["concepts"], "concept not shown")
            for note in finding.get("notes", []):
                text = note["text"] + (f" {note['place']}" if "place" in note else "")
                defects.expect(text in card["facts"], f"note not shown: {text[:60]!r}")
            if finding.get("expected"):
                defects.expect(", ".join(finding["expected"]) in card["facts"], "expected rendering not shown")
            if "edit" in finding:
                replacement = finding["edit"]["replacement"]
                defects.expect(any(replacement in fact for fact in card["facts"]), "suggestion not shown")


# Not every payload is for this browser and this place in a page.
ENOUGH_ALARMS = 100


def check_alarms(browser, path):
    """Puts the payloads into a page without escaping. Returns how many set off an alarm there."""
    payloads = [json.loads(line)["id"] for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n") if line]
    control = pathlib.Path(browser.folder) / "control.html"
    control.write_text("<!DOCTYPE html><meta charset=utf-8><body>", encoding="utf-8")
    browser.open(control)
    # Frames of one page, all at once; a slow machine gets its time, a quick one is done when there are enough.
    return browser.run_async("""
        const [payloads, enough, done] = arguments;
        const alarms = new Set();
        window.alarm = (index) => alarms.add(index);
        const frames = payloads.map((payload, index) => {
          const frame = document.createElement("iframe");
          frame.srcdoc = `<!DOCTYPE html><script>window.alert = () => parent.alarm(${index})</` + `script><p>${payload}`;
          document.body.append(frame);
          return frame;
        });
        const start = Date.now();
        const look = () => {
          frames.forEach((frame, index) => { try { if (frame.contentWindow.pwned) alarms.add(index); } catch { } });
          if (alarms.size >= enough || Date.now() - start > 30_000) done(alarms.size);
          else setTimeout(look, 100);
        };
        look();""", payloads, ENOUGH_ALARMS)


def take_pictures(browser, folder, name):
    folder.mkdir(parents=True, exist_ok=True)
    for width, height, label in ((1280, 1000, ""), (480, 900, "-narrow")):
        browser.do("POST", "/window/rect", {"width": width, "height": height})
        for theme in ("light", "dark"):
            browser.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
            browser.run("document.documentElement.removeAttribute('data-theme'); scrollTo(0, 0)")
            browser.picture(folder / f"{name}-{theme}{label}-top.png")
            browser.run("document.getElementById('previous').disabled || document.getElementById('previous').click()")
            browser.run("document.querySelector('.finding')?.focus(); document.getElementById('findings').scrollIntoView()")
            browser.picture(folder / f"{name}-{theme}{label}-findings.png")


# MARK: The program

def say(text):
    print(text.encode("utf-8", "backslashreplace").decode("utf-8"), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("payloads", help="print hostile segments as JSON Lines")
    checking = commands.add_parser("check", help="open reports and try them")
    checking.add_argument("reports", nargs="+")
    checking.add_argument("--payloads", help="the file that the report was made of")
    checking.add_argument("--limit", type=float, help="longest time of opening and of a filter, in ms")
    checking.add_argument("--screenshots", help="a folder for pictures, light and dark")
    options = parser.parse_args()
    if options.command == "payloads":
        print_payloads()
        return 0
    # A browser that hangs must not hang the tests: the alarm ends the program.
    signal.alarm(300)
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        print("check-html-report: chromium and chromium-driver are not installed", file=sys.stderr)
        return 77
    return try_reports(chromium, driver, options)


def try_reports(chromium, driver, options):
    browser = Browser(chromium, driver)
    try:
        browser.do("POST", "/timeouts", {"script": 60_000, "pageLoad": 60_000})
        status = 0
        if options.payloads:
            alarms = check_alarms(browser, options.payloads)
            say(f"control page without escaping: {alarms} payloads set off the alarm")
            browser.do("POST", "/url", {"url": "about:blank"})
            if alarms < ENOUGH_ALARMS:
                print("check-html-report: the alarms don't work", file=sys.stderr)
                return 2
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", source=ALARMS)
        for report in options.reports:
            for defect in check(browser, report, options):
                print(f"{report}: {defect}", file=sys.stderr)
                status = 1
        return status
    finally:
        browser.close()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as error:
        print(f"check-html-report: {error}", file=sys.stderr)
        sys.exit(2)
