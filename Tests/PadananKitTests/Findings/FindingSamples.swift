import PadananKit

/// A small run of checks, made by hand, that every report is tested with.
enum FindingSamples {
    static let rules = [
        CheckRule(
            id: "term-missing", group: .terms, summary: "A term of the glossary is not rendered.",
            explanation: "Readers take *two* words for two things.\n\nWrite the term of the `glossary`.",
            examples: [
                .wrong("Rusia meminta jaminan keamanan.", "Russia asks for safety promises.", marks: "safety promises", concepts: [concept])
            ]),
        CheckRule(
            id: "repeated-word", group: .text, severity: .error, summary: "A word stands twice.", explanation: "Delete one.",
            examples: [
                .wrong("Perundingan gagal.", "The the talks failed.", marks: "The the"),
                .right("Mereka bilang bahwa itu benar.", "They said that that was true.", remark: "grammar wants it twice"),
            ]),
        CheckRule(id: "length-ratio", group: .text, severity: .info, summary: "A target is short.", explanation: "Look.", examples: []),
    ]

    static let concept = Concept(
        id: "security-guarantee",
        terms: [
            Term("jaminan keamanan", language: .indonesian), Term("security guarantee", language: .english),
            Term("safety promise", language: .english, status: .forbidden),
        ],
        location: SourceLocation(file: "/news/terms/geopolitics.csv", line: 12))

    /// In a file whose columns are known, in one where only lines are, and one below the folder of the run with a name to be escaped.
    static let results = [
        CheckedResult(
            segment: CheckedSegment(
                id: "2", source: "Ukraina meminta jaminan keamanan.", target: "Ukraine asks for safety promises.",
                location: SourceLocation(file: "desk/a.tsv", line: 2, column: 1),
                targetLocation: SourceLocation(file: "desk/a.tsv", line: 2, column: 35)),
            findings: [
                Finding(
                    "term-missing", .warning, "“jaminan keamanan” is not rendered as “security guarantees”", concept: "security-guarantee",
                    source: 16..<32, target: 17..<32, expected: ["security guarantees", "guarantees of security"],
                    suggestion: TargetEdit(17..<32, "security guarantees", isCertain: false),
                    notes: [
                        FindingNote(
                            "concept security-guarantee, preferred term",
                            at: SourceLocation(file: "/news/terms/geopolitics.csv", line: 12)),
                        FindingNote("elsewhere 3 times “security guarantees”"),
                    ])
            ]),
        CheckedResult(
            segment: CheckedSegment(
                id: "u7/1", source: "Perundingan gagal.", target: "The the talks failed.",
                location: SourceLocation(file: "desk/b&c, 1.xlf", line: 40),
                targetLocation: SourceLocation(file: "desk/b&c, 1.xlf", line: 41)),
            findings: [
                Finding("repeated-word", .error, "“the” stands twice", target: 0..<7, suggestion: TargetEdit(3..<7, "")),
                Finding("length-ratio", .info, "the target is much longer than the source"),
            ]),
        CheckedResult(
            segment: CheckedSegment(
                id: "2", source: "Ukraina meminta jaminan keamanan.", target: "Ukraine asks for safety promises.",
                location: SourceLocation(file: "desk/a.tsv", line: 9, column: 1),
                targetLocation: SourceLocation(file: "desk/a.tsv", line: 9, column: 35)),
            findings: [
                Finding("term-missing", .warning, "“jaminan” is missing", concept: "security-guarantee", source: 16..<23),
                Finding("term-missing", .warning, "“jaminan” is missing", concept: "security-guarantee", source: 16..<23),
            ]),
    ]

    static let totals: CheckTotals = {
        var totals = CheckTotals()
        totals.files = ["desk/a.tsv", "desk/b&c, 1.xlf", "desk/clean.po"].map { path in
            var file = CheckTotals.File(path: path)
            file.segments = 40
            return file
        }
        totals.severities = [.error: 1, .warning: 3, .info: 1]
        totals.suppressed = 1
        totals.known = 4
        return totals
    }()

    static let settings = FindingReportSettings(
        rules: rules, version: "0.1.0", baseFolder: "/news/desk", currentFolder: "/news")

    /// Everything that `format` writes of `results`.
    static func report(
        _ format: FindingFormat, _ results: [CheckedResult] = results, totals: CheckTotals = totals,
        settings: FindingReportSettings = settings
    ) -> String {
        var report = format.report(settings)
        var bytes = report.begin()
        for result in results { bytes += report.write(result) }
        bytes += report.end(totals)
        return String(decoding: bytes, as: UTF8.self)
    }
}
