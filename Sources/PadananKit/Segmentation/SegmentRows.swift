import PadananFormats
import PadananModel

/// Spells the units of a document as rows, one for each segment, for formats that know no units: each row stands for itself and says in
/// its id where it belongs (`SegmentName`).
public struct SegmentRows: Sendable {
    /// The name of the document in ids; empty when there is only one.
    private let document: String
    /// Whether the format has no inline codes, so that they become short tags.
    private let usesTags: Bool

    /// Further columns: the number of the paragraph, what the segment repeats, its glossary terms.
    static let paragraph = "paragraph"
    static let repetition = "repetition"
    static let terms = "terms"

    /// - Parameters:
    ///   - format: the name of the output's format.
    ///   - document: the name that tells the document from others in the same file; empty when there is one.
    public init(for format: String, document: String = "") {
        self.document = document
        usesTags = format != "tmx"
    }

    /// Whether a format takes segments as rows rather than as parts of their unit.
    public static func isNeeded(for format: String) -> Bool {
        format != "xliff2" && format != "xliff12"
    }

    /// A document with the columns of its rows.
    static func withColumns(_ document: Document, hasTerms: Bool) -> Document {
        var document = document
        document.properties += ([paragraph, repetition] + (hasTerms ? [terms] : [])).map { Property.tableColumn($0) }
        return document
    }

    /// The rows of a unit that was cut into segments.
    ///
    /// - Parameter number: of the unit among those of its document, from 1.
    public func rows(of unit: Unit, number: Int) -> [Unit] {
        guard unit.isTranslatable else { return [] }
        let segments = unit.segments.filter { !$0.isIgnorable }
        return segments.enumerated().map { index, segment in
            let part = segments.count == 1 ? nil : index + 1
            return row(segment, of: unit, SegmentName(document: document, unit: unit.id, part: part), number)
        }
    }

    private func row(_ segment: Segment, of unit: Unit, _ name: SegmentName, _ number: Int) -> Unit {
        var source = segment.source
        source.codes.removeAll { !$0.isCode }
        if usesTags { source = InlineText(source.shortTagged) }
        let target = usesTags ? segment.target.map { InlineText($0.shortTagged) } : segment.target
        var row = Unit(id: name.text, source: source, target: target, location: unit.location)
        if target != nil { (row.segments[0].state, row.segments[0].subState) = (segment.state, segment.subState) }
        row.name = unit.name
        row.notes = unit.notes.filter { $0.category != "term" }
        row.preservesSpace = unit.preservesSpace
        row.properties = unit.properties.filter { !$0.name.hasPrefix(Self.repetition) }
        row.properties.append(Property(Self.paragraph, String(number)))
        let repeated = unit.property(segment.id.isEmpty ? Self.repetition : "\(Self.repetition)/\(segment.id)")
        if let repeated { row.properties.append(Property(Self.repetition, repeated)) }
        let terms = terms(of: segment)
        if !terms.isEmpty { row.properties.append(Property(Self.terms, terms)) }
        return row
    }

    /// The terms of a segment with their renderings: `jaminan keamanan = security guarantees; NATO = NATO`.
    private func terms(of segment: Segment) -> String {
        var terms: [String] = []
        let text = Array(segment.source.text.utf8)
        for (index, start) in segment.source.codes.enumerated() where start.kind == .annotationStart && start.type == "term" {
            let ends = segment.source.codes[index...].lazy.filter { $0.kind == .annotationEnd && $0.id == start.id }
            guard let end = ends.first else { continue }
            let term = String(decoding: text[start.offset..<end.offset], as: UTF8.self)
            let entry = "\(term) = \(start.attribute("value") ?? "")"
            if !terms.contains(entry) { terms.append(entry) }
        }
        return terms.joined(separator: "; ")
    }
}
