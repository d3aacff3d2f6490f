import PadananFormats
import PadananModel

/// Writes what glossaries come to.
public struct GlossaryStatisticsReport {
    /// A count of a language and its name.
    private struct Measure: Sendable {
        let name: StaticString
        /// For people.
        let label: String
        let count: @Sendable (LanguageStatistics) -> Int
    }

    private static let measures: [Measure] =
        [
            Measure(name: "concepts", label: "concepts") { $0.concepts }, Measure(name: "terms", label: "terms") { $0.terms },
            Measure(name: "preferred", label: "  preferred") { $0.statuses[.preferred] ?? 0 },
            Measure(name: "admitted", label: "  admitted") { $0.statuses[.admitted] ?? 0 },
            Measure(name: "deprecated", label: "  deprecated") { $0.statuses[.deprecated] ?? 0 },
            Measure(name: "forbidden", label: "  forbidden") { $0.statuses[.forbidden] ?? 0 },
            Measure(name: "fullForm", label: "  full forms") { $0.types[.fullForm] ?? 0 },
            Measure(name: "abbreviation", label: "  abbreviations") { $0.types[.abbreviation] ?? 0 },
            Measure(name: "acronym", label: "  acronyms") { $0.types[.acronym] ?? 0 },
            Measure(name: "shortForm", label: "  short forms") { $0.types[.shortForm] ?? 0 },
            Measure(name: "variant", label: "  variants") { $0.types[.variant] ?? 0 },
            Measure(name: "phrase", label: "  phrases") { $0.types[.phrase] ?? 0 },
            Measure(name: "severalWords", label: "  of several words") { $0.severalWords },
            Measure(name: "homographs", label: "terms of several concepts") { $0.homographs },
        ]

    private let format: OutputFormat
    private let palette: Palette

    public init(_ format: OutputFormat, palette: Palette = Palette(isColored: false)) {
        self.format = format
        self.palette = palette
    }

    /// A sheet, an object or the lines of each part.
    public func text(_ parts: [GlossaryStatistics]) -> [UInt8] {
        switch format {
        case .text: return Array(parts.map(sheet).joined(separator: "\n").utf8)
        case .jsonl:
            var writer = JSONWriter()
            for part in parts { write(part, to: &writer) }
            return writer.bytes
        case .tsv:
            let rows = [["part", "group", "name", "count"]] + parts.flatMap(rows)
            return Array(rows.map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined().utf8)
        }
    }

    private func facts(_ part: GlossaryStatistics) -> [(name: StaticString, label: String, count: Int)] {
        [
            ("concepts", "concepts", part.concepts), ("terms", "terms", part.terms),
            ("withoutDefinition", "without definition", part.withoutDefinition), ("withNote", "with a note", part.withNote),
            ("withCondition", "with a condition", part.withCondition), ("verbatim", "not translated", part.verbatim),
            ("oneSided", "without a term in one language", part.oneSided),
        ]
    }

    private func subjects(_ part: GlossaryStatistics) -> [(name: String, count: Int)] {
        part.subjects.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    // MARK: For people

    private func sheet(_ part: GlossaryStatistics) -> String {
        let head = "\(TextColumns.count(part.concepts, "concept")), \(TextColumns.count(part.terms, "term"))"
        var lines = ["\(palette.paint(part.name, .term)): \(head)"]
        let table = [[""] + part.languages.map(\.language.formatted)] + languageRows(part)
        lines += table.map { row in "  \(TextColumns.fit(row[0], 26))" + row.dropFirst().map { Self.right($0, 9) }.joined() }
        let facts = facts(part).dropFirst(2).filter { $0.count > 0 }
        let groups = [
            facts.map { ($0.label, $0.count) }, PartOfSpeech.allCases.map { ($0.rawValue, part.partsOfSpeech[$0] ?? 0) },
            subjects(part).map { ($0.name.isEmpty ? "no subject" : $0.name, $0.count) },
        ]
        for (title, group) in zip(["concepts", "by part of speech", "by subject"], groups) where group.contains(where: { $0.1 > 0 }) {
            lines.append("  \(title)")
            lines += group.filter { $0.1 > 0 }.map {
                "    \(TextColumns.fit(TextColumns.singleLine($0.0), 30))\(Self.right(String($0.1), 6))"
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The measures that are not 0 everywhere, and the averages.
    private func languageRows(_ part: GlossaryStatistics) -> [[String]] {
        let rows = Self.measures.map { measure in (measure.label, part.languages.map(measure.count)) }
        let counts = rows.filter { $0.1.contains { $0 > 0 } }.map { [$0.0] + $0.1.map(String.init) }
        let averages = [
            ["terms per concept"] + part.languages.map { Self.tenths($0.termsPerConcept) },
            ["several words, in %"] + part.languages.map { Self.tenths($0.shareOfSeveralWords * 100) },
        ]
        return part.languages.isEmpty ? [] : counts + averages
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    // MARK: For programs

    private func rows(_ part: GlossaryStatistics) -> [[String]] {
        let facts = facts(part).map { ["concepts", "\($0.name)", String($0.count)] }
        let languages = part.languages.flatMap { language in
            Self.measures.map { [language.language.formatted, "\($0.name)", String($0.count(language))] }
        }
        let kinds = PartOfSpeech.allCases.compactMap { kind in part.partsOfSpeech[kind].map { ["partOfSpeech", kind.rawValue, String($0)] }
        }
        let subjects = subjects(part).map { ["subject", $0.name, String($0.count)] }
        return (facts + languages + kinds + subjects).map { [part.name] + $0 }
    }

    private func write(_ part: GlossaryStatistics, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("part")
            writer.string(part.name)
            for fact in facts(part) {
                writer.name(fact.name)
                writer.integer(fact.count)
            }
            writer.name("languages")
            writer.array { writer in for language in part.languages { Self.write(language, to: &writer) } }
            let kinds = PartOfSpeech.allCases.compactMap { kind in part.partsOfSpeech[kind].map { (kind.rawValue, $0) } }
            for (name, member, groups) in [("partsOfSpeech", "partOfSpeech", kinds), ("subjects", "subject", subjects(part))]
                as [(StaticString, StaticString, [(String, Int)])]
            {
                writer.name(name)
                writer.array { writer in for group in groups { Self.write(member, group, to: &writer) } }
            }
        }
        writer.newline()
    }

    private static func write(_ language: LanguageStatistics, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("language")
            writer.string(language.language.formatted)
            for measure in measures {
                writer.name(measure.name)
                writer.integer(measure.count(language))
            }
            writer.name("termsPerConcept")
            writer.number(language.termsPerConcept, digits: 2)
        }
    }

    private static func write(_ name: StaticString, _ group: (String, Int), to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name(name)
            writer.string(group.0)
            writer.name("concepts")
            writer.integer(group.1)
        }
    }
}
