/// What the page of extracted terms does: it shows the blocks of JSON. When it changes, its hash in `ExtractionPage.policy` must; a test
/// says what to.
///
/// All text goes into the page as text (`textContent`), never as markup.
enum ExtractionScript {
    static let text: StaticString = #"""

        "use strict";
        (() => {
          const pageSize = 40;
          // So much of a text is shown in full, and so much beside a term.
          const limit = 2000;
          const beside = 60;
          const byId = (id) => document.getElementById(id);
          // The place, or the one before where it would cut a character in two.
          const border = (text, place) => place - Number(/[\ud800-\udbff]/.test(text[place - 1] ?? "") && place < text.length);
          const shorten = (text) => text.length > limit ? `${text.slice(0, border(text, limit))}…` : text;
          const make = (name, style, text) => {
            const node = document.createElement(name);
            if (style) node.className = style;
            if (text !== undefined) node.textContent = shorten(String(text));
            return node;
          };
          const grouped = (count) => count.toLocaleString("en");

          const terms = [...document.querySelectorAll("script.data")].flatMap((block) => JSON.parse(block.textContent));
          terms.forEach((term, index) => { term.rank = index + 1; });
          const words = (term) => {
            const texts = term.examples.flatMap((example) => [example.source, example.target, example.place]);
            term.words ??= [term.source, term.target, ...(term.known ?? []), ...term.rivals.map((rival) => rival[0]), ...texts]
              .join("\n").toLowerCase();
            return term.words;
          };

          // Filters and orders.
          const fillMenu = (name) => {
            const counts = new Map();
            for (const term of terms) counts.set(term[name], (counts.get(term[name]) ?? 0) + 1);
            const option = (value, text) => {
              const node = make("option", "", text);
              node.value = value;
              return node;
            };
            const rows = [...counts].sort((a, b) => b[1] - a[1]);
            byId(name).append(option("", "all"), ...rows.map(([key, count]) => option(key, `${key} (${grouped(count)})`)));
            byId(name).disabled = rows.length < 2;
          };
          const compare = new Intl.Collator(["en"], { sensitivity: "base", numeric: true }).compare;
          const orders = {
            rank: () => 0,
            score: (a, b) => b.score - a.score,
            count: (a, b) => b.count - a.count,
            doubt: (a, b) => b.rivals.length - a.rivals.length,
            source: (a, b) => compare(a.source, b.source),
            target: (a, b) => compare(a.target, b.target),
          };
          let shown = [];
          let page = 0;
          const apply = () => {
            const wanted = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
            const [least, below] = byId("score").value.split(",").map(Number);
            const [kind, standing] = [byId("kind").value, byId("standing").value];
            shown = terms.filter((term) => (!kind || term.kind === kind) && (!standing || term.standing === standing)
              && term.score >= least && term.score < below && wanted.every((word) => words(term).includes(word)));
            shown.sort((a, b) => orders[byId("order").value](a, b) || a.rank - b.rank);
            byId("status").textContent = shown.length === terms.length ? `${grouped(terms.length)} terms`
              : `${grouped(shown.length)} of ${grouped(terms.length)} terms`;
            show(0);
          };

          const show = (number) => {
            page = number;
            const cards = shown.slice(page * pageSize, (page + 1) * pageSize).map(card);
            if (!cards.length) cards.push(make("p", "none", terms.length ? "Nothing to show." : "No terms."));
            byId("list").replaceChildren(...cards);
            const pages = Math.ceil(shown.length / pageSize);
            byId("pages").hidden = pages < 2;
            byId("page").textContent = `Page ${grouped(page + 1)} of ${grouped(pages)}`;
            byId("previous").disabled = page === 0;
            byId("next").disabled = page + 1 >= pages;
          };

          // A term.
          const side = (name, side, text) => {
            const node = make(name, side, text);
            node.lang = byId("terms").dataset[side];
            return node;
          };
          const card = (term) => {
            const node = make("article", "card entry");
            node.tabIndex = -1;
            const title = make("h3");
            title.append(side("bdi", "source", term.source));
            if (term.target) title.append(make("span", "arrow", "→"), side("bdi", "target", term.target));
            title.append(make("span", "rank", grouped(term.rank)));
            node.append(title, facts(term));
            if (term.rivals.length) node.append(rivals(term));
            const grid = make("div", "kwic");
            for (const example of term.examples) {
              grid.append(line(example.source, example.term, "source"));
              if (example.target || term.target) grid.append(line(example.target, example.rendering, "target"));
            }
            node.append(grid);
            if (term.examples.length) node.append(details(term));
            return node;
          };
          const fact = (label, value, style) => {
            const node = make("span");
            node.append(`${label} `, make("b", style, value));
            return node;
          };
          const facts = (term) => {
            const node = make("p", "facts");
            const grade = term.score >= 0.9 ? "sure" : term.score >= 0.7 ? "likely" : "weak";
            node.append(make("span", "", term.kind), fact("score", term.digits, grade));
            if (term.target) node.append(fact("together", grouped(term.count)));
            node.append(fact("source", grouped(term.sourceCount)));
            if (term.target) node.append(fact("target", grouped(term.targetCount)));
            if (term.known) {
              const said = make("span", term.standing, term.standing === "known" ? "known: " : "drift: ");
              said.append(make("bdi", "", term.known[0]), " has ", side("bdi", "target", term.known[1]));
              node.append(said);
            }
            return node;
          };
          const rivals = (term) => {
            const node = make("p", "rivals", "other renderings: ");
            term.rivals.forEach(([target, count], index) => {
              node.append(index ? ", " : "", side("bdi", "target", target), ` ${grouped(count)}`);
            });
            return node;
          };

          // A sentence on one line, the term in the middle.
          const line = (text, range, name) => {
            const node = side("div", `line ${name}`);
            const flat = (part) => part.replace(/\s/g, " ");
            if (!range) {
              node.append(make("bdi", "plain", flat(text.slice(0, border(text, Math.min(text.length, 4 * beside))))));
              return node;
            }
            const [start, end] = range;
            const from = border(text, Math.max(0, start - beside));
            const to = border(text, Math.min(text.length, end + beside));
            const left = make("span", "left");
            left.append(make("bdi", "", flat(text.slice(from, start))));
            const mark = make("mark", "", flat(text.slice(start, end)));
            node.append(left, mark, make("bdi", "right", flat(text.slice(end, to))));
            return node;
          };
          const details = (term) => {
            const node = make("details");
            const count = term.examples.length;
            node.append(make("summary", "", count === 1 ? "The sentence" : `All ${count} sentences`));
            node.addEventListener("toggle", () => {
              if (node.childElementCount > 1) return;
              node.append(...term.examples.map(pair));
            });
            return node;
          };
          const pair = (example) => {
            const node = make("div", "pair");
            node.append(sentence(example.source, example.term, "source"));
            if (example.target) node.append(sentence(example.target, example.rendering, "target"));
            node.append(make("bdi", "faint place", example.place));
            return node;
          };
          const sentence = (text, range, name) => {
            const node = side("div", name);
            node.dir = "auto";
            const [start, end] = range ?? [text.length, text.length];
            node.append(shorten(text.slice(0, start)));
            if (range) node.append(make("mark", name, text.slice(start, end)));
            node.append(shorten(text.slice(end)));
            return node;
          };

          // Keys.
          const step = (count) => {
            const cards = [...document.querySelectorAll(".entry")];
            const now = cards.indexOf(document.activeElement?.closest(".entry"));
            if (now + count >= cards.length && (page + 1) * pageSize < shown.length) {
              show(page + 1);
              document.querySelector(".entry")?.focus();
              return;
            }
            if (now + count < 0 && page > 0) {
              show(page - 1);
              [...document.querySelectorAll(".entry")].pop()?.focus();
              return;
            }
            cards[Math.max(0, Math.min(cards.length - 1, now + count))]?.focus();
          };
          const keys = {
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
            let action = inField ? undefined : keys[event.key];
            if (event.key === "Escape" && inField) action = () => step(1);
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
          const turnPage = (count) => {
            show(page + count);
            byId("terms").scrollIntoView();
            byId("terms").focus({ preventScroll: true });
          };

          fillMenu("kind");
          fillMenu("standing");
          const stored = kept();
          setTheme(themes.includes(stored) ? stored : "system");
          byId("theme").hidden = false;
          byId("filters").hidden = false;
          byId("theme").addEventListener("click", turnTheme);
          byId("filters").addEventListener("input", apply);
          byId("filters").addEventListener("reset", () => setTimeout(apply));
          byId("filters").addEventListener("submit", (event) => {
            event.preventDefault();
            step(1);
          });
          byId("previous").addEventListener("click", () => turnPage(-1));
          byId("next").addEventListener("click", () => turnPage(1));
          document.addEventListener("keydown", pressed);
          document.addEventListener("focusin", (event) => {
            for (const node of document.querySelectorAll(".entry.now")) node.classList.remove("now");
            event.target.closest(".entry")?.classList.add("now");
          });
          apply();
        })();

        """#
}
