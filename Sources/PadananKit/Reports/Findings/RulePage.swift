import PadananModel

/// The page about a rule: for docs/checks.md, for `padanan explain` and for the help of reports.
public struct RulePage {
    private let rule: CheckRule
    private let languages: LanguagePair
    private let glossary: ExampleGlossary

    /// - Parameter languages: those of the examples.
    public init(_ rule: CheckRule, languages: LanguagePair = .indonesianEnglish) {
        self.rule = rule
        self.languages = languages
        glossary = ExampleGlossary(rule)
    }

    /// All rules as one Markdown page: an index, then a section for each.
    public static func document(_ rules: [CheckRule], languages: LanguagePair = .indonesianEnglish) -> String {
        var text = """
            # Checks

            What `padanan check` reports. `padanan explain RULE` shows the same in a terminal; `--select` and `--ignore` take the ids and
            the groups. This page is generated from the rules; its examples are run by the tests.

            | rule | group | severity | what is reported |
            |---|---|---|---|

            """
        for rule in rules {
            let summary = rule.summary.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            let cell = summary.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\\|")
            text += "| [\(rule.id)](#\(rule.id)) | \(rule.group.rawValue) | \(rule.severity.rawValue) | \(cell) |\n"
        }
        for rule in rules { text += "\n" + RulePage(rule, languages: languages).markdown(level: 2) }
        return text
    }

    /// The page as Markdown, ending with a line feed.
    ///
    /// - Parameter level: of its heading.
    public func markdown(level: Int = 2) -> String {
        let hashes = String(repeating: "#", count: level)
        var text = "\(hashes) \(rule.id)\n\n*\(rule.group.rawValue), \(rule.severity.rawValue)*\n\n\(rule.summary)\n"
        if !rule.explanation.utf8.isEmpty { text += "\n\(rule.explanation)\n" }
        if !glossary.shared.isEmpty { text += "\n\(Self.sharedTitle)\n" + table(glossary.shared) }
        for (title, examples) in examplesByKind {
            text += "\n\(hashes)# \(title)\n"
            for example in examples { text += markdown(example) }
        }
        return text
    }

    /// The page for a terminal, ending with a line feed.
    public func terminalText(palette: Palette = Palette(isColored: false), width: Int = 80) -> String {
        var text = "\(palette.paint(rule.id, .term)) \(palette.paint("(\(rule.group.rawValue), \(rule.severity.rawValue))", .faint))\n\n"
        text += MarkdownText.terminal(rule.summary, width: width, palette: palette)
        if !rule.explanation.utf8.isEmpty { text += "\n" + MarkdownText.terminal(rule.explanation, width: width, palette: palette) }
        if !glossary.shared.isEmpty { text += "\n\(palette.paint(Self.sharedTitle, .term))\n\n" + entries(glossary.shared, palette) }
        for (title, examples) in examplesByKind {
            text += "\n\(palette.paint(title, .term))\n"
            for example in examples { text += terminalText(example, palette, width) }
        }
        return text
    }

    private var examplesByKind: [(String, [CheckExample])] {
        [("Reported", rule.examples.filter { !$0.marks.isEmpty }), ("Not reported", rule.examples.filter { $0.marks.isEmpty })]
            .filter { !$0.1.isEmpty }
    }

    // MARK: Examples

    private func markdown(_ example: CheckExample) -> String {
        let lines = ExcerptLines(languages, width: Self.unlimitedWidth, palette: Palette(isColored: false), indentation: "")
        let pairs = excerpts(example, lines)
        let fence = MarkdownText.fence(around: pairs)
        let lead = lead(example).map { "\n\($0)\n" } ?? ""
        return lead + table(glossary.concepts(of: example)) + "\n\(fence)text\n\(pairs)\(fence)\n"
    }

    /// What is said before an example.
    private func lead(_ example: CheckExample) -> String? {
        let isUnsaid = glossary.isWithout(example) && !ByteText.contains(example.remark, Self.withoutGlossary)
        let parts = [example.remark, isUnsaid ? Self.withoutGlossary : ""].filter { !$0.utf8.isEmpty }
        guard !parts.isEmpty else { return nil }
        let clause = parts.joined(separator: ", ")
        return Self.sentence(clause.hasSuffix(".") ? String(clause.dropLast()) : clause) + ":"
    }

    private static let withoutGlossary = "without a glossary"
    private static let sharedTitle = "The glossary of the examples:"

    private func terminalText(_ example: CheckExample, _ palette: Palette, _ width: Int) -> String {
        let lines = ExcerptLines(languages, width: width, palette: palette, indentation: "  ")
        var text = "\n"
        if let lead = lead(example) { text += MarkdownText.terminal(lead, width: width, palette: palette) }
        return text + entries(glossary.concepts(of: example), palette) + excerpts(example, lines)
    }

    private func excerpts(_ example: CheckExample, _ lines: ExcerptLines) -> String {
        let marks = ExampleMarks(example)
        return example.pairs.indices.map { index in
            let pair = example.pairs[index]
            return lines.source(pair.source, marking: marks.sources[index], .doubtful)
                + lines.target(pair.target, marking: marks.targets[index], .doubtful)
        }.joined(separator: "\n")
    }

    /// No terminal is as wide, so that nothing is cut.
    private static let unlimitedWidth = 1 << 20

    // MARK: Concepts

    private func table(_ concepts: [Concept]) -> String {
        guard !concepts.isEmpty else { return "" }
        let (source, target) = (languages.source, languages.target)
        let rows = concepts.map { concept in
            let cells = [concept.id, terms(concept, source), terms(concept, target) + conditions(concept)]
            return "| " + cells.map(MarkdownText.cell).joined(separator: " | ") + " |\n"
        }
        return "\n| concept | \(source.formatted) | \(target.formatted) |\n|---|---|---|\n" + rows.joined()
    }

    private func entries(_ concepts: [Concept], _ palette: Palette) -> String {
        concepts.map { "  " + palette.paint("glossary: \(entry($0))", .faint) + "\n" }.joined()
    }

    private func entry(_ concept: Concept) -> String {
        "\(concept.id): \(terms(concept, languages.source)) → \(terms(concept, languages.target))\(conditions(concept))"
    }

    /// `security guarantee, safety promise (forbidden)`
    private func terms(_ concept: Concept, _ language: LanguageTag) -> String {
        let terms = concept.terms(in: language).map { term in
            term.text + (term.status == .preferred ? "" : " (\(term.status.rawValue))")
        }
        return terms.isEmpty ? "–" : terms.joined(separator: ", ")
    }

    private func conditions(_ concept: Concept) -> String {
        (concept.condition.map { "; \($0.scope.rawValue): \($0.words.joined(separator: " | "))" } ?? "")
            + (concept.isVerbatim ? "; not to be translated" : "")
    }

    /// With a capital at the beginning.
    private static func sentence(_ clause: String) -> String {
        clause.prefix(1).uppercased() + clause.dropFirst()
    }
}
