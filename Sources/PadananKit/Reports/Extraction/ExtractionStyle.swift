/// What the page of extracted terms has beyond `HTMLStyle`. When it changes, its hash in `ExtractionPage.policy` must; a test says what to.
enum ExtractionStyle {
    static let text: StaticString = #"""

        .entry:focus-visible { outline-offset: -2px; }
        .entry.now { border-color: var(--accent); }
        .entry h3 { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; color: var(--ink); font-size: 1.0625rem; }
        .entry h3 .arrow, .entry h3 .rank { color: var(--faint); }
        .entry h3 .source { font-weight: 600; }
        .entry h3 .rank { margin-inline-start: auto; font-size: .8125rem; }
        .facts { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; padding: .4rem 1rem 0; font-size: .875rem; color: var(--faint);
          font-variant-numeric: tabular-nums; align-items: baseline; }
        .facts b { color: var(--ink); font-weight: 600; }
        .sure { color: var(--good); } .likely { color: var(--warning); } .weak, .drift { color: var(--error); }
        .facts .drift, .facts .known { border: 1px solid currentcolor; border-radius: 4px; padding: 0 .4em; }
        .facts .known { color: var(--accent); }
        .rivals { padding: .25rem 1rem 0; font-size: .875rem; color: var(--faint); overflow-wrap: anywhere; }
        .rivals bdi { color: var(--ink); }
        .kwic { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.25rem; padding: .5rem 1rem; }
        .line { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); white-space: pre; min-width: 0;
          overflow: hidden; line-height: 1.6; font-size: .9375rem; }
        .line > * { overflow: hidden; }
        .line .left { display: flex; justify-content: flex-end; }
        .line .left, .line .right { color: var(--faint); }
        .line mark { color: var(--ink); background: color-mix(in srgb, var(--c) 18%, transparent); border-radius: 3px; padding: 0 .1em;
          max-width: 22rem; text-overflow: ellipsis; }
        .source mark, mark.source { --c: var(--c1); } .target mark, mark.target { --c: var(--c3); }
        .line .plain { grid-column: 1 / -1; color: var(--faint); text-overflow: ellipsis; }
        .entry details { margin: 0; padding: 0 1rem .6rem; font-size: .9375rem; }
        .entry summary { font-size: .875rem; }
        .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.25rem; border-top: 1px solid var(--line);
          padding: .4rem 0; overflow-wrap: anywhere; }
        .pair mark { color: inherit; background: color-mix(in srgb, var(--c) 18%, transparent); border-radius: 3px; }
        .pair .place { grid-column: 1 / -1; }
        @media (max-width: 44rem) { .kwic, .pair { grid-template-columns: minmax(0, 1fr); } .line { margin-bottom: .15rem; } }

        """#
}
