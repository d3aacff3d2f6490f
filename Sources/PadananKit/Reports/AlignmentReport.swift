import PadananFormats
import PadananModel
import PadananTerms

/// Writes what an alignment found.
public struct AlignmentReport: Sendable {
    private let aligner: TermAligner
    private let format: OutputFormat
    private let palette: Palette
    private var counts: [LinkStatus: Int] = [:]
    private var concepts: Set<Int> = []

    public init(_ aligner: TermAligner, format: OutputFormat, palette: Palette = Palette(isColored: false)) {
        self.aligner = aligner
        self.format = format
        self.palette = palette
    }

    /// What stands before the first record.
    public var header: String {
        format == .tsv ? "file\tline\tid\tconcept\tsource\ttarget\tstatus\tkind\tconfidence\n" : ""
    }

    /// One record in the chosen form.
    public mutating func write(_ result: AlignedRecord) -> [UInt8] {
        for link in result.links {
            counts[link.status, default: 0] += 1
            concepts.insert(link.source.concept)
        }
        switch format {
        case .jsonl: return json(result)
        case .tsv, .text: return Array(lines(result).utf8)
        }
    }

    /// What stands behind the last record: how many occurrences were rendered as the glossary wants.
    public var summary: String {
        guard format == .text else { return "" }
        let total = counts.values.reduce(0, +)
        guard total > 0 else { return palette.paint("no term of the glossary occurs in the source", .faint) + "\n" }
        let approved = counts.filter { $0.key.isApproved }.values.reduce(0, +)
        let parts = LinkStatus.allCases.compactMap { status in counts[status].map { "\($0) \(status.rawValue)" } }
        let found = "\(TextColumns.count(total, "occurrence")) of \(TextColumns.count(concepts.count, "concept"))"
        return palette.paint("\(found): \(parts.joined(separator: ", ")); \(100 * approved / total) % rendered as approved", .faint) + "\n"
    }

    // MARK: Parts of a link

    private func concept(_ link: TermLink) -> Concept { aligner.termbase.concepts[link.source.concept] }

    private func expected(_ link: TermLink) -> String? {
        concept(link).terms(in: aligner.languages.target).first { $0.status == .preferred }?.text
    }

    // MARK: Forms

    private func json(_ result: AlignedRecord) -> [UInt8] {
        var source = SpanWriter(result.unit.source)
        var target = SpanWriter(result.unit.target)
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("id")
            writer.string(result.unit.id)
            writer.name("source")
            writer.string(result.unit.source)
            writer.name("target")
            writer.string(result.unit.target)
            writer.name("links")
            writer.array { writer in
                for link in result.links { writeLink(link, &source, &target, &writer) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    private func writeLink(_ link: TermLink, _ source: inout SpanWriter, _ target: inout SpanWriter, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("concept")
            writer.string(concept(link).id)
            writer.name("source")
            source.write(link.source.range, &writer)
            writer.name("target")
            if let range = link.target { target.write(range, &writer) } else { writer.null() }
            writer.name("status")
            writer.string(link.status.rawValue)
            writer.name("kind")
            writer.string(link.source.kind.rawValue)
            writer.name("confidence")
            writer.number(link.confidence, digits: 3)
        }
    }

    private func lines(_ result: AlignedRecord) -> String {
        let source = [UInt8](result.unit.source.utf8)
        let target = [UInt8](result.unit.target.utf8)
        var places = PlaceCounter(source, from: result.unit.location)
        return result.links.map { link in
            let left = TextColumns.excerpt(source, link.source.range)
            let right = link.target.map { TextColumns.excerpt(target, $0) }
            if format == .tsv { return tsvLine(result.unit, link, left, right ?? "") + "\n" }
            return textLine(link, left, right, places.location(of: link.source.range.lowerBound)) + "\n"
        }.joined()
    }

    private func tsvLine(_ unit: TranslationUnit, _ link: TermLink, _ left: String, _ right: String) -> String {
        let cells = [
            unit.location.file, String(unit.location.line), unit.id, concept(link).id, left, right, link.status.rawValue,
            link.source.kind.rawValue, percent(link),
        ]
        return cells.map(TextColumns.cell).joined(separator: "\t")
    }

    private func textLine(_ link: TermLink, _ left: String, _ right: String?, _ place: SourceLocation) -> String {
        let source = TextColumns.fit(TextColumns.singleLine(left), Self.sourceWidth)
        let target = TextColumns.fit(right.map(TextColumns.singleLine) ?? "—", Self.targetWidth)
        let role: Palette.Role = link.status.isApproved ? .good : right == nil || link.status == .forbidden ? .bad : .doubtful
        let advice = link.status.isApproved ? "" : expected(link).map { ", write “\($0)”" } ?? ""
        let details = palette.paint("[\(concept(link).id), \(link.status.rawValue)\(advice)]", .faint)
        return "\(place): \(palette.paint(source, .term)) → \(palette.paint(target, role)) \(details)"
    }

    private static let sourceWidth = 32
    private static let targetWidth = 36

    private func percent(_ link: TermLink) -> String {
        let thousandths = Int((link.confidence * 1000).rounded())
        return thousandths == 1000 ? "1.000" : "0." + String(String(1000 + thousandths).dropFirst())
    }
}
