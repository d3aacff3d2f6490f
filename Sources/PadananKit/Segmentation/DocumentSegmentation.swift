import PadananFormats
import PadananLanguage
import PadananModel

/// Prepares documents for translation: takes their text out, cuts it into segments, marks terms and numbers repetitions.
public struct DocumentSegmentation: Sendable {
    private let segmenter: UnitSegmenter
    private let annotator: TermAnnotator?
    private let languages: LanguagePair
    private let options: FilterOptions

    /// - Parameters:
    ///   - segmenter: cuts paragraphs into segments.
    ///   - annotator: marks glossary terms; `nil` marks none.
    ///   - languages: of the documents and of their translation.
    public init(_ segmenter: UnitSegmenter, annotator: TermAnnotator? = nil, languages: LanguagePair, options: FilterOptions) {
        self.segmenter = segmenter
        self.annotator = annotator
        self.languages = languages
        self.options = options
    }

    /// The segments of `source`. Throws a `Defect` when the document can't be read.
    public func segmented(_ source: SourceDocument) throws -> SegmentedDocument {
        let extracted = try source.extract(options)
        var units = extracted.units.map { segmenter.segmented($0) }
        if let annotator { units = annotator.annotated(units) }
        return SegmentedDocument(document: document(of: source, extracted.document), units: units, defects: extracted.defects)
    }

    private func document(of source: SourceDocument, _ found: Document) -> Document {
        var document = found
        document.original = source.path == FileInput.standardInput ? "" : source.path
        document.sourceLanguage = languages.source
        document.targetLanguage = languages.target
        document.properties += FilterSettings.properties(filter: source.filter.id, options)
        return document
    }

    /// Numbers the segments of `units` that stood before, in this document or in one whose segments `repetitions` has seen.
    ///
    /// Each gets a property: `repetition`, or `repetition/s2` for a segment of a unit of several, with its number and where the first stands:
    /// `2 of 14.1`.
    public static func number(_ units: inout [Unit], document: String, _ repetitions: inout Repetitions) {
        for index in units.indices where units[index].isTranslatable {
            let segments = units[index].segments.filter { !$0.isIgnorable }
            for (place, segment) in segments.enumerated() {
                let name = SegmentName(document: document, unit: units[index].id, part: segments.count == 1 ? nil : place + 1)
                let (number, first) = repetitions.add(segment.source, at: name)
                guard number > 1 else { continue }
                let property = segment.id.isEmpty ? SegmentRows.repetition : "\(SegmentRows.repetition)/\(segment.id)"
                units[index].properties.append(Property(property, "\(number) of \(first.text)"))
            }
        }
    }
}
