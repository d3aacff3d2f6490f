/// How the report looks. When it changes, its hash in `HTMLPage.policy` must; a test says what to.
enum HTMLStyle {
    /// Eight colours that stay apart for colour-blind eyes (after Okabe and Ito, with a contrast of 5.2 : 1 or more on a card, light or
    /// dark) and five kinds of underline: forty terms of a segment differ in more than their number.
    static let text: StaticString = #"""

        :root {
          color-scheme: light dark;
          --page: light-dark(#f7f7f5, #16181b); --card: light-dark(#ffffff, #1e2125); --ink: light-dark(#1f2328, #e3e5e8);
          --faint: light-dark(#5c6470, #9aa3af); --line: light-dark(#dcdfe3, #343940); --accent: light-dark(#0b5cad, #79b8ff);
          --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #f2b84b); --info: light-dark(#2f6690, #8ec5ee);
          --edge: light-dark(#828a95, #737c88);
          --good: light-dark(#1b7a4b, #56c596); --rest: light-dark(#e6e8eb, #343940);
          --c1: light-dark(#0067a5, #6cb8f0); --c2: light-dark(#a85400, #f0a54a); --c3: light-dark(#00734f, #3fc79a);
          --c4: light-dark(#9b2f72, #e08cc0); --c5: light-dark(#756000, #e0d257); --c6: light-dark(#17718e, #7fd6ee);
          --c7: light-dark(#b03a12, #f58a5b); --c0: light-dark(#5a5a66, #b4b4be);
        }
        :root[data-theme="light"] { color-scheme: light; }
        :root[data-theme="dark"] { color-scheme: dark; }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body { margin: 0 auto; max-width: 75rem; padding: 1rem 1.25rem 4rem; background: var(--page); color: var(--ink);
          font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif; }
        h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 600; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; } h3 { font-size: 1rem; margin-bottom: .5rem; }
        p { margin: 0; }
        .faint, .summary, .share { color: var(--faint); font-size: .875rem; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
        .skip { position: absolute; left: -100rem; background: var(--card); padding: .5rem 1rem; }
        .skip:focus { left: 1rem; top: 1rem; z-index: 9; }
        .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; }
        .top button { margin-left: auto; }
        button, select, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 6px;
          padding: .3rem .6rem; min-height: 2.25rem; }
        button { cursor: pointer; }
        button:hover:enabled, select:hover { border-color: var(--accent); }
        button:disabled { cursor: default; opacity: .5; }
        .pick { border: 0; background: none; padding: 0; min-height: 1.5rem; color: var(--accent); text-align: start;
          overflow-wrap: anywhere; }
        .pick:disabled { opacity: 1; color: inherit; }
        .pick:hover:enabled { text-decoration: underline; }

        .figures { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin: 0 0 1.5rem; }
        .figures div { display: flex; flex-direction: column-reverse; }
        .figures dt { color: var(--faint); font-size: .875rem; }
        .figures dd { margin: 0; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
        [class^="mark-"]::before, .severity::before { display: inline-block; width: 1.2em; font-size: .85em; }
        .mark-error::before, .error .severity::before { content: "✕" / ""; color: var(--error); }
        .mark-warning::before, .warning .severity::before { content: "▲" / ""; color: var(--warning); }
        .mark-info::before, .info .severity::before { content: "●" / ""; color: var(--info); }
        .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 1.5rem; }
        .panels > section, .concepts { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem;
          min-width: 0; }
        .concepts { margin-top: 1.5rem; }
        table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
        th, td { padding: .3rem .75rem .3rem 0; text-align: start; font-weight: 400; vertical-align: top; }
        th[scope="col"] { color: var(--faint); font-size: .8125rem; white-space: nowrap; }
        tr + tr > * { border-top: 1px solid var(--line); }
        .number, th[scope="col"].number { text-align: end; font-variant-numeric: tabular-nums; }
        td.bar { width: 30%; min-width: 6rem; padding-right: 0; }
        th .summary { display: block; padding-inline-start: 1.2em; }
        svg.bar { display: block; width: 100%; height: .5rem; margin-top: .5rem; border-radius: 3px; }
        .rest { fill: var(--rest); } .count { fill: var(--faint); } rect.approved { fill: var(--good); }
        details { margin-top: .5rem; } summary { cursor: pointer; color: var(--accent); }
        .scroll { overflow-x: auto; }
        .matrix { display: block; font-size: 13px; fill: var(--ink); }
        .matrix .head, .matrix .small { font-size: 12px; fill: var(--faint); font-variant-numeric: tabular-nums; }
        .matrix .cell { fill: color-mix(in srgb, var(--tone) 12%, transparent); } .matrix .fill { fill: var(--tone); }
        .matrix g { --tone: var(--faint); } .matrix g.approved { --tone: var(--good); } .matrix g.deprecated { --tone: var(--warning); }
        .matrix g.forbidden, .matrix g.missing { --tone: var(--error); } .matrix g.unlisted { --tone: var(--c4); }

        #filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end;
          background: var(--page); padding: .5rem 0 .75rem; border-bottom: 1px solid var(--line); }
        #filters p { display: flex; flex-direction: column; flex: 1 1 8rem; min-width: 0; }
        #filters .wide { flex: 3 1 14rem; }
        #filters p:has(> button) { flex: 0 0 auto; }
        #filters label { font-size: .8125rem; color: var(--faint); }
        #filters select, #filters input { width: 100%; }
        #filters .status { flex: 1 0 100%; flex-flow: row wrap; justify-content: space-between; gap: .25rem 1rem; font-size: .875rem; }
        .keys { color: var(--faint); }
        kbd { font: .8125rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em;
          background: var(--card); }
        #pages { display: flex; gap: 1rem; align-items: center; justify-content: center; margin-top: 1.5rem; }

        .card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin-top: 1rem; scroll-margin-top: 9rem; }
        .card h3 { margin: 0; padding: .5rem 1rem; font-size: .875rem; font-weight: 400; color: var(--faint);
          border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        .texts { display: grid; grid-template-columns: 1fr 1fr; }
        .text { padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.75; max-height: 24rem; overflow: auto;
          min-width: 0; }
        .text + .text { border-inline-start: 1px solid var(--line); }
        .text:empty::before { content: "no text"; color: var(--faint); font-style: italic; }
        .term { text-decoration: underline 2px solid var(--c); text-underline-offset: .25em; text-decoration-skip-ink: none; }
        .term[data-number]::after { content: attr(data-number); display: inline-block; vertical-align: .45em; font-size: .6875rem;
          line-height: 1; font-weight: 600; color: var(--c); margin-inline-start: .15em; }
        .k1 { --c: var(--c1); } .k2 { --c: var(--c2); } .k3 { --c: var(--c3); } .k4 { --c: var(--c4); } .k5 { --c: var(--c5); }
        .k6 { --c: var(--c6); } .k7 { --c: var(--c7); } .k0 { --c: var(--c0); }
        .u1 { text-decoration-style: solid; } .u2 { text-decoration-style: dashed; } .u3 { text-decoration-style: dotted; }
        .u4 { text-decoration-style: double; } .u0 { text-decoration-style: wavy; }
        .hit { --s: var(--warning); color: inherit; background: color-mix(in srgb, var(--s) 22%, transparent); border-radius: 3px;
          box-shadow: 0 0 0 1px color-mix(in srgb, var(--s) 55%, transparent); padding: .1em 0; }
        .hit.error { --s: var(--error); } .hit.info { --s: var(--info); }
        .hit.now { box-shadow: 0 0 0 2px var(--s); background: color-mix(in srgb, var(--s) 38%, transparent); }
        .hit:empty::before { content: "‸"; font-weight: 700; color: var(--s); }
        .code { border: 1px solid var(--line); border-radius: 3px; padding: 0 .25em; font: .8125em ui-monospace, monospace;
          color: var(--faint); }
        .code::before { content: attr(data-code); }
        .key { list-style: none; margin: 0; padding: 0 1rem .6rem; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .8125rem;
          color: var(--faint); }
        .key b { color: var(--c); font-weight: 600; }
        .findings { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
        .finding { padding: .6rem 1rem; scroll-margin: 10rem 0 3rem; border-inline-start: 4px solid transparent; }
        .finding + .finding { border-top: 1px solid var(--line); }
        .finding.now { border-inline-start-color: var(--accent); }
        .finding:focus-visible { outline-offset: -2px; }
        .error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .info .severity { color: var(--info); }
        .finding > p, .finding li { overflow-wrap: anywhere; }
        .message { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
        .message .words { flex: 1 1 20rem; }
        .finding dl { display: grid; grid-template-columns: 4rem 1fr; gap: .15rem .75rem; margin: .25rem 0 0; font-size: .9375rem; }
        .finding dt { color: var(--faint); } .finding dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
        del { background: color-mix(in srgb, var(--error) 15%, transparent); text-decoration-color: var(--error); }
        ins { background: color-mix(in srgb, var(--good) 20%, transparent); text-decoration: underline var(--good); }
        .none { padding: 2rem 0; text-align: center; color: var(--faint); }
        noscript li { border-top: 1px solid var(--line); padding: .5rem 0; }
        @media (max-width: 44rem) {
          .texts { grid-template-columns: 1fr; }
          .text + .text { border-inline-start: 0; border-top: 1px solid var(--line); }
          #filters { position: static; }
        }
        @media (prefers-reduced-motion: no-preference) { .finding { transition: border-color .15s; } }
        @media print { #filters, #pages, .skip, #theme { display: none; } .card { break-inside: avoid; } body { max-width: none; } }

        """#
}
