import Testing

@testable import PadananKit

@Suite struct RulePageTests {
    private let rule = CheckRule(
        id: "term-sense", group: .terms, summary: "A term has the sense of another `sense`.",
        explanation: """
            An *ambiguous* term has a rendering for each sense, and a **wrong** one misleads readers who know only the target.

            - Write what the glossary says,
              in the form that the sentence wants.
            - Code stays: `a * b`.
            """,
        examples: [
            .wrong(
                "Nilai tukar *AS* naik.", "The axle rate rose.", marks: "axle",
                concepts: [
                    Concept(
                        id: "us", terms: [Term("AS", language: .indonesian), Term("US|A", language: .english)],
                        condition: SenseCondition(.near, ["nilai", "dolar"])),
                    Concept(id: "tukar", terms: [Term("Tukar", language: .indonesian)], isVerbatim: true),
                    Concept(id: "keris", terms: [Term("keris", language: .indonesian)]),
                ]),
            .right("As roda patah.", "The axle broke ```.", remark: "the other sense."),
        ])

    @Test func markdownHasTheExplanationAndTheExamplesWithTheirMarks() {
        let expected = """
            ## term-sense

            *terms, warning*

            A term has the sense of another `sense`.

            An *ambiguous* term has a rendering for each sense, and a **wrong** one misleads readers who know only the target.

            - Write what the glossary says,
              in the form that the sentence wants.
            - Code stays: `a * b`.

            ### Reported

            | concept | id | en |
            |---|---|---|
            | us | AS | US\\|A; near: nilai \\| dolar |
            | tukar | Tukar | –; not to be translated |

            ```text
            id │ Nilai tukar *AS* naik.
            en │ The axle rate rose.
               │     ^^^^
            ```

            ### Not reported

            The other sense:

            ````text
            id │ As roda patah.
            en │ The axle broke ```.
            ````

            """
        #expect(RulePage(rule).markdown() == expected)
    }

    @Test func terminalTextIsFilledToTheWidthWithoutStars() {
        let expected = """
            term-sense (terms, warning)

            A term has the sense of another `sense`.

            An ambiguous term has a rendering for each sense,
            and a wrong one misleads readers who know only the
            target.

            - Write what the glossary says, in the form that
              the sentence wants.
            - Code stays: `a * b`.

            Reported

              glossary: us: AS → US|A; near: nilai | dolar
              glossary: tukar: Tukar → –; not to be translated
              id │ Nilai tukar *AS* naik.
              en │ The axle rate rose.
                 │     ^^^^

            Not reported

            The other sense:
              id │ As roda patah.
              en │ The axle broke ```.

            """
        #expect(RulePage(rule).terminalText(width: 50) == expected)
        #expect(RulePage(rule).terminalText(palette: Palette(isColored: true)).contains("An \u{1B}[1mambiguous\u{1B}[0m term"))
    }

    @Test func documentHasAnIndexAndASectionForEachRule() {
        let page = RulePage.document([rule] + FindingSamples.rules)
        #expect(page.contains("| [term-sense](#term-sense) | terms | warning | A term has the sense of another `sense`. |\n"))
        for rule in FindingSamples.rules {
            #expect(page.contains("\n## \(rule.id)\n") && page.contains("](#\(rule.id))"))
        }
    }

    @Test(arguments: [
        ("*a* b", "a b"), ("**a b**c", "a bc"), ("2 * 3 * 4", "2 * 3 * 4"), ("`*a*`", "`*a*`"), ("a*", "a*"), ("**a*", "*a"),
        ("`a *b*", "`a b"),
        ("***", "***"), ("", ""),
    ])
    func onlyEmphasisLosesItsStars(_ markdown: String, _ expected: String) {
        #expect(MarkdownText.plain(markdown) == expected)
    }

    @Test func marksAreFoundInTheTargetThenInTheSourceAndEachOnce() {
        let example = CheckExample(
            pairs: [.init("Laut damai.", "Calm sea seas."), .init("Laut luas.", "A wide ocean, a sea.")],
            marks: ["sea", "sea", "luas", "ocean", "x"])
        let marks = ExampleMarks(example)
        #expect(marks.targets == [[5..<8], [16..<19, 7..<12]])
        #expect(marks.sources == [[], [5..<9]])
    }

    @Test func emptyTargetLeavesNoSpaceAtTheEndOfItsLine() {
        let rule = CheckRule(
            id: "empty-target", group: .text, summary: "Nothing is there.", explanation: "",
            examples: [.wrong("Sidang ditunda.", "", marks: "Sidang ditunda.")])
        let lines = ["```text", "id │ Sidang ditunda.", "   │ ^^^^^^^^^^^^^^^", "en │", "```", ""]
        #expect(RulePage(rule).markdown().hasSuffix(lines.joined(separator: "\n")))
    }

    @Test func glossaryThatExamplesShareStandsOnceAndOnlyWithWhatOccurs() {
        func concept(_ id: String, _ term: String) -> Concept {
            Concept(id: id, terms: [Term(term, language: .indonesian), Term(id, language: .english)])
        }
        let glossary = [concept("court", "mahkamah"), concept("treaty", "traktat"), concept("tariff", "tarif")]
        let rule = CheckRule(
            id: "term-missing", group: .terms, summary: "Missing.", explanation: "",
            examples: [
                .wrong("Mahkamah bersidang.", "It sat.", marks: "Mahkamah", concepts: glossary),
                .right("Traktat itu berlaku.", "The treaty is in force.", concepts: glossary),
                .right("Tarik tambang.", "Tug of war."),
            ])
        let page = RulePage(rule).markdown(), text = RulePage(rule).terminalText()
        let table =
            "The glossary of the examples:\n\n| concept | id | en |\n|---|---|---|\n| court | mahkamah | court |\n| treaty | traktat | treaty |\n\n"
        #expect(page.contains(table + "### Reported\n") && page.contains("\nWithout a glossary:\n\n```text\nid │ Tarik"))
        #expect(page.occurrences("| concept |") == 1 && !page.contains("tariff"))
        #expect(text.occurrences("glossary: court") == 1 && !text.contains("tariff"))
    }

    @Test func conceptThatSomeExamplesHaveStandsOnce() {
        func concept(_ id: String, _ term: String, _ rendering: String) -> Concept {
            Concept(id: id, terms: [Term(term, language: .indonesian), Term(rendering, language: .english)])
        }
        let court = concept("court", "mahkamah", "court"), treaty = concept("treaty", "traktat", "treaty")
        func page(_ examples: CheckExample...) -> String {
            RulePage(CheckRule(id: "r", group: .terms, summary: "S.", explanation: "", examples: examples)).terminalText()
        }
        let first = CheckExample.wrong("Mahkamah bersidang.", "It sat.", marks: "Mahkamah", concepts: [court])
        let second = CheckExample.right("Mahkamah itu.", "That court.", concepts: [court])
        let third = CheckExample.right("Traktat itu.", "That treaty.", concepts: [treaty])
        let without = CheckExample.right("Tarik tambang.", "Tug of war.", remark: "a game without a glossary")
        let shared = page(first, second, third, without)
        #expect(shared.occurrences("glossary: court") == 1 && shared.occurrences("glossary: treaty") == 1)
        #expect(shared.contains("The glossary of the examples:\n\n  glossary: court") && shared.contains("A game without a glossary:\n"))
        // Where examples differ in what a concept says, or in whether it is there, each shows its own.
        let other = page(first, second, .right("Mahkamah.", "Bench.", concepts: [concept("court", "mahkamah", "bench")]))
        #expect(other.occurrences("glossary: court") == 3 && !other.contains("The glossary of the examples"))
        let missing = page(first, second, .right("Mahkamah, traktat.", "Treaty.", concepts: [treaty]))
        #expect(missing.occurrences("glossary: court") == 2 && !missing.contains("The glossary of the examples"))
    }
}

extension String {
    /// How often `part` stands in the text.
    fileprivate func occurrences(_ part: String) -> Int {
        ranges(of: part).count
    }
}
