/// What the report does: it shows the block of JSON. When it changes, its hash in `HTMLPage.policy` must; a test says what to.
///
/// All text goes into the page as text (`textContent`) or as an attribute that is shown, never as markup.
enum HTMLScript {
    static let text: StaticString = #"""

        "use strict";
        (() => {
          const pageSize = 40;
          // A text of a megabyte takes a browser seconds to lay out, one of combining marks minutes; so much of a text is shown.
          const limit = 8000;
          const maximumTerms = 500;
          const byId = (id) => document.getElementById(id);
          const make = (name, style, text) => {
            const node = document.createElement(name);
            if (style) node.className = style;
            if (text !== undefined) node.textContent = shorten(String(text));
            return node;
          };
          // The place, or the one before where it would cut a character in two.
          const border = (text, place) => place - Number(/[\ud800-\udbff]/.test(text[place - 1] ?? "") && place < text.length);
          const shorten = (text) => text.length > limit ? `${text.slice(0, border(text, limit))}…` : text;
          const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

          // The data. A segment whose findings were made apart comes twice; it is shown once.
          const segments = [];
          const findings = [];
          const read = () => {
            const known = new Map();
            const blocks = [...document.querySelectorAll("script.data")];
            for (const part of blocks.flatMap((block) => JSON.parse(block.textContent))) {
              const key = [part.document, part.line, part.file, part.id, part.source, part.target].join("\u0000");
              const segment = known.get(key);
              if (segment) {
                segment.findings.push(...part.findings);
                if (!segment.terms.length) segment.terms = part.terms;
                continue;
              }
              known.set(key, part);
              segments.push(part);
            }
            segments.sort((a, b) => a.document - b.document || a.line - b.line);
            for (const segment of segments) {
              for (const finding of segment.findings) {
                finding.segment = segment;
                findings.push(finding);
              }
            }
          };

          // What the free text is looked for in; made when it is first needed.
          const words = (finding) => {
            const segment = finding.segment;
            segment.words ??= [segment.source, segment.target, segment.file, segment.id].join("\n").toLowerCase();
            const notes = (finding.notes ?? []).map((note) => `${note.text} ${note.place ?? ""}`);
            finding.words ??= [finding.message, finding.rule, finding.concept ?? "", finding.edit?.replacement ?? "",
              ...(finding.expected ?? []), ...notes].join("\n").toLowerCase();
            return finding;
          };

          // Filters.
          const menus = {
            severity: (finding) => finding.severity,
            rule: (finding) => finding.rule,
            file: (finding) => finding.segment.file,
            concept: (finding) => finding.concept,
          };
          const option = (value, text) => {
            const node = make("option", "", text);
            node.value = value;
            return node;
          };
          const fillMenu = (name, value) => {
            const counts = new Map();
            for (const finding of findings) {
              const key = value(finding);
              if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
            }
            const rows = [...counts].sort((a, b) => name === "severity" ? b[1] - a[1] : a[0] < b[0] ? -1 : 1);
            // A value is "=" and the text, so that an empty text is not “all”.
            const options = rows.map(([key, count]) => option(`=${key}`, `${key} (${count.toLocaleString("en")})`));
            byId(name).append(option("", "all"), ...options);
            byId(name).disabled = rows.length === 0;
          };
          let shown = [];
          let groups = [];
          let page = 0;
          let current = null;
          const apply = () => {
            const wanted = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
            const chosen = Object.entries(menus).filter(([name]) => byId(name).value)
              .map(([name, value]) => [value, byId(name).value.slice(1)]);
            // Findings of a segment follow one another: its texts are searched once.
            let segment = null;
            let rest = wanted;
            const says = (finding) => {
              words(finding);
              if (finding.segment !== segment) {
                segment = finding.segment;
                rest = wanted.filter((word) => !segment.words.includes(word));
              }
              return rest.every((word) => finding.words.includes(word));
            };
            const isChosen = (finding) => chosen.every(([value, text]) => value(finding) === text);
            shown = findings.filter((finding) => isChosen(finding) && (!wanted.length || says(finding)));
            groups = [];
            shown.forEach((finding, index) => {
              finding.index = index;
              const last = groups[groups.length - 1];
              if (last?.segment === finding.segment) last.findings.push(finding);
              else groups.push({ segment: finding.segment, findings: [finding] });
              finding.group = groups.length - 1;
            });
            current = null;
            byId("status").textContent = shown.length === findings.length
              ? `${plural(findings.length, "finding")} in ${plural(groups.length, "segment")}`
              : `${shown.length.toLocaleString("en")} of ${plural(findings.length, "finding")} in ${plural(groups.length, "segment")}`;
            show(0);
          };

          // Pages.
          const nodes = new Map();
          const show = (number) => {
            page = number;
            nodes.clear();
            const cards = groups.slice(page * pageSize, (page + 1) * pageSize).map(card);
            if (!cards.length) cards.push(make("p", "none", findings.length ? "Nothing to show." : "No findings."));
            byId("list").replaceChildren(...cards);
            const pages = Math.ceil(groups.length / pageSize);
            byId("pages").hidden = pages < 2;
            byId("page").textContent = `Page ${(page + 1).toLocaleString("en")} of ${pages.toLocaleString("en")}`;
            byId("previous").disabled = page === 0;
            byId("next").disabled = page + 1 >= pages;
            const first = groups[page * pageSize]?.findings[0];
            if (first) nodes.get(first).item.tabIndex = 0;
          };

          // A segment.
          const card = ({ segment, findings }, index) => {
            const node = make("article", "card");
            const place = make("h3");
            place.id = `segment-${index}`;
            node.setAttribute("aria-labelledby", place.id);
            place.append(make("bdi", "file", segment.file), " · ", make("bdi", "id", segment.id));
            for (const finding of findings) nodes.set(finding, { marks: [] });
            const texts = make("div", "texts");
            texts.append(text(segment, findings, "source"), text(segment, findings, "target"));
            const list = make("ol", "findings");
            list.append(...findings.map(item));
            node.append(place, texts);
            if (segment.terms.length) node.append(key(segment.terms));
            node.append(list);
            return node;
          };

          const text = (segment, findings, side) => {
            const node = make("div", `text ${side}`);
            node.dir = "auto";
            node.lang = byId("findings").dataset[side];
            const spans = [];
            segment.terms.forEach((term, index) => {
              if (!term[side]) return;
              const [start, end] = term[side];
              spans.push({ term: index + 1, title: `${term.concept}: ${term.status}`, start, end });
            });
            for (const finding of findings) {
              if (!finding[side]) continue;
              const [start, end] = finding[side];
              spans.push({ finding, start, end });
            }
            const codes = segment[`${side}Codes`] ?? [];
            if (segment[side].length > limit) paintPart(node, segment[side], spans, codes);
            else paint(node, segment[side], spans, codes);
            return node;
          };

          // The part of a long text where its first finding is, with a mark where text is left out.
          const paintPart = (node, text, spans, codes) => {
            const first = spans.reduce((least, span) => span.finding ? Math.min(least, span.start) : least, text.length);
            const from = border(text, first === text.length ? 0 : Math.max(0, Math.min(first - 500, text.length - limit)));
            const to = border(text, Math.min(text.length, from + limit));
            const left = (count) => codeMark(`… ${count.toLocaleString("en")} characters …`);
            const inside = spans.filter((span) => span.end >= from && span.start <= to)
              .map((span) => ({ ...span, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }));
            if (from > 0) node.append(left(from));
            const insideCodes = codes.filter((code) => code[0] >= from && code[0] <= to).map((code) => [code[0] - from, code[1]]);
            paint(node, text.slice(from, to), inside, insideCodes);
            if (to < text.length) node.append(left(text.length - to));
          };

          // Cuts the text where a span begins or ends, and walks from cut to cut with the spans that cover the place.
          const paint = (node, text, spans, codes) => {
            const cuts = new Set([0, text.length]);
            for (const span of spans) cuts.add(span.start).add(span.end);
            for (const code of codes) cuts.add(code[0]);
            const places = [...cuts].sort((a, b) => a - b);
            const waiting = spans.slice().sort((a, b) => a.start - b.start);
            let terms = [];
            let hits = [];
            let next = 0;
            let code = 0;
            let mark = null;
            places.forEach((place, index) => {
              const before = hits.length;
              terms = terms.filter((span) => span.end > place);
              hits = hits.filter((span) => span.end > place);
              let isNew = hits.length < before;
              const empty = [];
              for (; next < waiting.length && waiting[next].start <= place; next += 1) {
                const span = waiting[next];
                if (span.end <= place) empty.push(span);
                else if (span.term) terms.push(span);
                else isNew = hits.push(span) > 0;
              }
              for (; code < codes.length && codes[code][0] <= place; code += 1) node.append(codeMark(codes[code][1]));
              for (const span of empty) if (span.finding) node.append(hitMark([span.finding]));
              const end = places[index + 1];
              if (end === undefined) return;
              if (!hits.length) mark = null;
              else if (isNew || mark !== node.lastChild) {
                mark = hitMark(hits.map((span) => span.finding));
                node.append(mark);
              }
              (mark ?? node).append(piece(text.slice(place, end), terms[0], end));
            });
          };
          const codeMark = (label) => {
            const node = make("span", "code");
            node.dataset.code = label;
            return node;
          };
          const hitMark = (hits) => {
            const worst = ["error", "warning", "info"].find((severity) => hits.some((hit) => hit.severity === severity));
            const node = make("mark", `hit ${worst}`);
            for (const hit of hits) nodes.get(hit).marks.push(node);
            return node;
          };
          const piece = (text, term, end) => {
            if (!term) return text;
            const node = make("span", `term k${term.term % 8} u${term.term % 5}`, text);
            node.title = term.title;
            if (term.end === end) node.dataset.number = term.term;
            return node;
          };

          const key = (terms) => {
            const list = make("ol", "key");
            list.setAttribute("aria-label", "Terms");
            terms.slice(0, maximumTerms).forEach((term, index) => {
              const item = make("li");
              item.append(make("b", `k${(index + 1) % 8}`, index + 1), " ", make("bdi", "concept", term.concept), ` · ${term.status}`);
              list.append(item);
            });
            return list;
          };

          // A finding.
          const item = (finding) => {
            const node = make("li", `finding ${finding.severity}`);
            node.tabIndex = -1;
            node.finding = finding;
            nodes.get(finding).item = node;
            const message = make("p", "message");
            const said = make("bdi", "words", finding.message);
            said.dir = "auto";
            message.append(make("span", "severity", finding.severity), said, pick("rule", finding.rule));
            const place = [finding.file, finding.place].filter((part) => part !== undefined).join(":");
            if (place) message.append(make("bdi", "faint place", place));
            if (finding.concept !== undefined) message.append(pick("concept", finding.concept));
            node.append(message);
            const facts = make("dl");
            if (finding.expected) addFact(facts, "write", list(finding.expected));
            if (finding.edit) addFact(facts, finding.edit.certain ? "change" : "perhaps", change(finding));
            for (const note of finding.notes ?? []) addFact(facts, "note", noteText(note));
            if (facts.firstChild) node.append(facts);
            return node;
          };
          const addFact = (facts, name, parts) => {
            const value = make("dd");
            value.append(...parts);
            facts.append(make("dt", "", name), value);
          };
          const inTarget = (node) => {
            node.lang = byId("findings").dataset.target;
            return node;
          };
          const list = (texts) => texts.flatMap((text, index) => [index ? ", " : "", inTarget(make("bdi", "", text))]);
          const noteText = (note) => note.place === undefined ? [make("bdi", "", note.text)]
            : [make("bdi", "", note.text), " ", make("bdi", "faint", note.place)];
          const pick = (filter, value) => {
            const node = make("button", "pick");
            node.type = "button";
            node.append(make("bdi", "", value));
            node.dataset.filter = filter;
            node.dataset.value = value;
            node.title = "Show only these findings";
            return node;
          };
          // The target before and after, with the words around.
          const change = ({ edit, segment }) => {
            const [start, end] = edit.range;
            const target = segment.target;
            // Whole words: up to the space that is at most so far away, else up to the border of a character.
            const far = 48;
            let from = start > far ? target.indexOf(" ", start - far) + 1 : 0;
            if (start > far && (from === 0 || from > start)) from = border(target, start - far);
            let to = target.length - end > far ? target.lastIndexOf(" ", end + far) : target.length;
            if (to < end) to = border(target, end + far);
            const parts = [(from > 0 ? "… " : "") + target.slice(from, start)];
            if (end > start) parts.push(make("del", "", target.slice(start, end)));
            if (edit.replacement) parts.push(make("ins", "", edit.replacement));
            parts.push(target.slice(end, to) + (to < target.length ? " …" : ""));
            const around = inTarget(make("bdi"));
            around.append(...parts);
            return [around];
          };

          // Going from finding to finding.
          const select = (finding) => {
            const old = nodes.get(current);
            if (old) {
              old.item.tabIndex = -1;
              old.item.classList.remove("now");
              old.item.removeAttribute("aria-current");
              for (const mark of old.marks) mark.classList.remove("now");
            }
            current = finding;
            const { item, marks } = nodes.get(finding);
            item.tabIndex = 0;
            item.classList.add("now");
            item.setAttribute("aria-current", "true");
            for (const mark of marks) mark.classList.add("now");
          };
          const go = (index) => {
            const finding = shown[Math.max(0, Math.min(index, shown.length - 1))];
            if (!finding) return;
            const wanted = Math.floor(finding.group / pageSize);
            if (wanted !== page) show(wanted);
            const { item } = nodes.get(finding);
            item.focus({ preventScroll: true });
            // The whole segment where it fits, else its finding.
            const card = item.closest(".card");
            (card.offsetHeight < innerHeight * 0.6 ? card : item).scrollIntoView({ block: "nearest" });
          };
          const step = (count) => {
            // Without a current finding the first of the page is next.
            const start = groups[page * pageSize]?.findings[0].index ?? 0;
            go(current ? current.index + count : start);
          };
          const setFilter = (name, value) => {
            byId(name).value = `=${value}`;
            apply();
            byId("findings").scrollIntoView();
            byId(name).focus({ preventScroll: true });
          };

          const listKeys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Home: () => go(0), End: () => go(shown.length - 1) };
          const pageKeys = {
            j: () => step(1),
            k: () => step(-1),
            "/": () => {
              byId("search").focus();
              byId("search").select();
            },
          };
          const pressed = (event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            const inField = event.target.closest("input, select");
            const onFinding = event.target.classList.contains("finding");
            let action = inField ? undefined : pageKeys[event.key] ?? (onFinding ? listKeys[event.key] : undefined);
            if (event.key === "Escape" && inField) action = () => step(0);
            if (!action) return;
            event.preventDefault();
            action();
          };

          // The switch between light and dark.
          const themes = ["system", "light", "dark"];
          const setTheme = (theme) => {
            if (theme === "system") delete document.documentElement.dataset.theme;
            else document.documentElement.dataset.theme = theme;
            byId("theme").textContent = `Theme: ${theme}`;
            byId("theme").value = theme;
          };
          const kept = (theme) => {
            // A browser may forbid storage to files; then the choice lasts as long as the page.
            try {
              if (theme) localStorage.setItem("padanan-theme", theme);
              return localStorage.getItem("padanan-theme");
            } catch {
              return theme;
            }
          };
          const turnTheme = () => {
            const theme = themes[(themes.indexOf(byId("theme").value) + 1) % themes.length];
            setTheme(theme);
            kept(theme);
          };

          const start = () => {
            read();
            for (const [name, value] of Object.entries(menus)) fillMenu(name, value);
            const stored = kept();
            setTheme(themes.includes(stored) ? stored : "system");
            byId("theme").hidden = false;
            byId("filters").hidden = false;
            byId("theme").addEventListener("click", turnTheme);
            byId("filters").addEventListener("input", apply);
            byId("filters").addEventListener("reset", () => setTimeout(apply));
            byId("filters").addEventListener("submit", (event) => {
              event.preventDefault();
              step(0);
            });
            byId("previous").addEventListener("click", () => turnPage(-1));
            byId("next").addEventListener("click", () => turnPage(1));
            byId("list").addEventListener("focusin", (event) => {
              const node = event.target.closest(".finding");
              if (node && node.finding !== current) select(node.finding);
            });
            byId("list").addEventListener("click", (event) => {
              const node = event.target.closest(".finding");
              if (node && !event.target.closest("button") && getSelection().isCollapsed) node.focus();
            });
            document.addEventListener("click", (event) => {
              const node = event.target.closest(".pick");
              if (node) setFilter(node.dataset.filter, node.dataset.value);
            });
            document.addEventListener("keydown", pressed);
            for (const node of document.querySelectorAll(".pick")) {
              node.disabled = false;
              node.title = "Show only these findings";
            }
            apply();
          };
          const turnPage = (count) => {
            current = null;
            show(page + count);
            byId("findings").scrollIntoView();
            byId("findings").focus({ preventScroll: true });
          };
          start();
        })();

        """#
}
