import PadananModel

/// What a document comes to on a translator's quote sheet.
public struct DocumentStatistics: Sendable, Hashable {
    /// The document's name.
    public var name: String
    /// Units with text to translate.
    public var paragraphs = 0
    /// Segments to translate.
    public var segments = 0
    public var text = TextCount()
    /// Segments that stood before, in this or an earlier document, and their text.
    public var repeatedSegments = 0
    public var repeatedText = TextCount()
    /// Occurrences of glossary terms; 0 without glossary.
    public var terms = 0

    public init(name: String) {
        self.name = name
    }

    /// Counts a unit that was cut into segments and numbers its repetitions in `repetitions`.
    public mutating func add(_ unit: Unit, _ repetitions: inout Repetitions) {
        guard unit.isTranslatable else { return }
        paragraphs += 1
        for segment in unit.segments where !segment.isIgnorable {
            let count = TextCount(segment.source.text)
            let number = repetitions.add(segment.source, at: SegmentName(unit: unit.id)).number
            segments += 1
            text += count
            terms += segment.source.codes.count { $0.kind == .annotationStart && $0.type == "term" }
            guard number > 1 else { continue }
            repeatedSegments += 1
            repeatedText += count
        }
    }

    public static func += (left: inout DocumentStatistics, right: DocumentStatistics) {
        left.paragraphs += right.paragraphs
        left.segments += right.segments
        left.text += right.text
        left.repeatedSegments += right.repeatedSegments
        left.repeatedText += right.repeatedText
        left.terms += right.terms
    }
}
