import PadananFormats
import PadananModel

/// Writes what documents come to, like a translator's quote sheet.
public struct StatisticsReport: Sendable {
    private let format: OutputFormat
    private let hasTerms: Bool

    /// - Parameter hasTerms: whether terms were looked for.
    public init(_ format: OutputFormat, hasTerms: Bool) {
        self.format = format
        self.hasTerms = hasTerms
    }

    /// The whole report; with more than one document their sum stands last.
    public func report(_ documents: [DocumentStatistics]) -> [UInt8] {
        var total = DocumentStatistics(name: "total")
        for document in documents { total += document }
        let rows = documents.count == 1 ? documents : documents + [total]
        return switch format {
        case .jsonl: rows.flatMap { json($0) }
        case .tsv: Array(([Self.columns] + rows.map(cells)).map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined().utf8)
        case .text: Array(rows.map(sheet).joined(separator: "\n").utf8)
        }
    }

    private static let columns = [
        "document", "paragraphs", "segments", "words", "characters", "charactersWithoutSpaces", "repeatedSegments", "repeatedWords",
        "newWords", "terms",
    ]

    private func numbers(_ document: DocumentStatistics) -> [Int] {
        [
            document.paragraphs, document.segments, document.text.words, document.text.characters, document.text.charactersWithoutSpaces,
            document.repeatedSegments, document.repeatedText.words, document.text.words - document.repeatedText.words, document.terms,
        ]
    }

    private func cells(_ document: DocumentStatistics) -> [String] {
        [document.name] + numbers(document).map(String.init)
    }

    private func json(_ document: DocumentStatistics) -> [UInt8] {
        var writer = JSONWriter()
        let numbers = numbers(document)
        writer.object { writer in
            writer.name("document")
            writer.string(document.name)
            let names: [StaticString] = [
                "paragraphs", "segments", "words", "characters", "charactersWithoutSpaces", "repeatedSegments", "repeatedWords", "newWords",
                "terms",
            ]
            for (name, number) in zip(names, numbers).prefix(hasTerms ? names.count : names.count - 1) {
                writer.name(name)
                writer.integer(number)
            }
        }
        writer.newline()
        return writer.bytes
    }

    /// A small table for people.
    private func sheet(_ document: DocumentStatistics) -> String {
        let new = document.text.words - document.repeatedText.words
        var lines = [
            ("", "segments", "words"),
            ("new", String(document.segments - document.repeatedSegments), String(new)),
            ("repeated", String(document.repeatedSegments), String(document.repeatedText.words)),
            ("all", String(document.segments), String(document.text.words)),
        ].map { "  \(Self.fill($0.0, 12))\(Self.right($0.1, 10))\(Self.right($0.2, 10))" }
        let characters = "\(document.text.characters) characters, \(document.text.charactersWithoutSpaces) without spaces"
        lines.append("  \(TextColumns.count(document.paragraphs, "paragraph")), \(characters)")
        if hasTerms { lines.append("  \(TextColumns.count(document.terms, "glossary term"))") }
        return ([document.name] + lines).joined(separator: "\n") + "\n"
    }

    private static func fill(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
