import PadananFormats
import PadananModel
import PadananTerms

/// Writes what a recognition found.
public struct RecognitionReport: Sendable {
    private let recognizer: TermRecognizer
    private let target: LanguageTag
    private let format: OutputFormat
    private let palette: Palette
    private var occurrences = 0
    private var records = 0
    private var concepts: Set<Int> = []

    /// - Parameter target: the language of the renderings shown.
    public init(_ recognizer: TermRecognizer, target: LanguageTag, format: OutputFormat, palette: Palette = Palette(isColored: false)) {
        self.recognizer = recognizer
        self.target = target
        self.format = format
        self.palette = palette
    }

    /// What stands before the first record.
    public var header: String {
        format == .tsv ? "file\tline\tid\tstart\tend\ttext\tconcept\tterm\tkind\ttargets\n" : ""
    }

    /// One record in the chosen form.
    public mutating func write(_ result: RecognizedRecord) -> [UInt8] {
        records += 1
        occurrences += result.matches.count
        concepts.formUnion(result.matches.map(\.concept))
        switch format {
        case .jsonl: return json(result)
        case .tsv, .text: return Array(lines(result).utf8)
        }
    }

    /// What stands behind the last record.
    public var summary: String {
        guard format == .text else { return "" }
        let found = "\(TextColumns.count(occurrences, "occurrence")) of \(TextColumns.count(concepts.count, "concept"))"
        return palette.paint("\(found) in \(TextColumns.count(records, "paragraph"))", .faint) + "\n"
    }

    // MARK: Parts of a match

    private func concept(_ match: TermMatch) -> Concept { recognizer.termbase.concepts[match.concept] }

    private func term(_ match: TermMatch) -> String { concept(match).terms[match.term].text }

    private func targets(_ match: TermMatch) -> [String] {
        concept(match).terms(in: target).filter { $0.status.isApproved }.map(\.text)
    }

    // MARK: Forms

    private func json(_ result: RecognizedRecord) -> [UInt8] {
        var spans = SpanWriter(result.record.text)
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("id")
            writer.string(result.record.id)
            writer.name("text")
            writer.string(result.record.text)
            writer.name("matches")
            writer.array { writer in
                for match in result.matches { writeMatch(match, &spans, &writer) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    private func writeMatch(_ match: TermMatch, _ spans: inout SpanWriter, _ writer: inout JSONWriter) {
        writer.object { writer in
            spans.writeMembers(match.range, &writer)
            writer.name("concept")
            writer.string(concept(match).id)
            writer.name("term")
            writer.string(term(match))
            writer.name("kind")
            writer.string(match.kind.rawValue)
            writer.name("derivation")
            writer.array { writer in for step in recognizer.derivation(of: match) { writer.string(step) } }
            writer.name("targets")
            writer.array { writer in for target in targets(match) { writer.string(target) } }
        }
    }

    private func lines(_ result: RecognizedRecord) -> String {
        let bytes = [UInt8](result.record.text.utf8)
        var counter = CodePointCounter(bytes)
        var places = PlaceCounter(bytes, from: result.record.location)
        return result.matches.map { match in
            let surface = TextColumns.excerpt(bytes, match.range)
            if format == .text { return textLine(match, surface, places.location(of: match.range.lowerBound)) + "\n" }
            let start = counter.codePoints(before: match.range.lowerBound)
            return tsvLine(result, match, surface, start, counter.codePoints(before: match.range.upperBound)) + "\n"
        }.joined()
    }

    private func tsvLine(_ result: RecognizedRecord, _ match: TermMatch, _ surface: String, _ start: Int, _ end: Int) -> String {
        let location = result.record.location
        let cells = [
            location.file, String(location.line), result.record.id, String(start), String(end), surface,
            concept(match).id, term(match), match.kind.rawValue, targets(match).joined(separator: " | "),
        ]
        return cells.map(TextColumns.cell).joined(separator: "\t")
    }

    private func textLine(_ match: TermMatch, _ surface: String, _ place: SourceLocation) -> String {
        let steps = recognizer.derivation(of: match)
        let how = steps.isEmpty ? match.kind.rawValue : "\(match.kind.rawValue): \(steps.joined(separator: ", "))"
        let renderings = targets(match).joined(separator: " | ")
        let details = palette.paint("[\(concept(match).id), \(how)]", .faint)
        return "\(place): \(palette.paint(TextColumns.singleLine(surface), .term)) → \(renderings) \(details)"
    }
}
