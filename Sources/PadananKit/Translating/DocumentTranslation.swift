import PadananFormats
import PadananModel

/// The segments of a document, and the document, or a file for translators, with their translation.
struct DocumentTranslation {
    private let source: SourceDocument
    private let segmented: SegmentedDocument
    private let filterOptions: FilterOptions
    private let segmenter: UnitSegmenter
    private(set) var items: [TranslationItem] = []
    private var places: [UnitPlace] = []

    init(_ source: SourceDocument, segmenter: UnitSegmenter, languages: LanguagePair, options: FilterOptions) throws {
        self.source = source
        self.segmenter = segmenter
        filterOptions = options
        segmented = try DocumentSegmentation(segmenter, languages: languages, options: options).segmented(source)
        for (number, unit) in segmented.units.enumerated() where unit.isTranslatable {
            for (index, segment) in unit.segments.enumerated() where !segment.isIgnorable && !segment.source.isBlank {
                items.append(TranslationItem(id: unit.segmentId(at: index), source: segment.source, location: segment.location))
                places.append(UnitPlace(unit: number, segment: index))
            }
        }
        TranslationNeighbors.connect(&items)
    }

    var defects: [Defect] { segmented.defects }

    private func translated(_ results: [TranslatedItem], format: String, isConfirmed: Bool) -> [Unit] {
        let marking = TranslationMarking(format: format, isConfirmed: isConfirmed)
        var units = segmented.units
        for (place, result) in zip(places, results) { marking.apply(result, to: &units[place.unit].segments[place.segment]) }
        return units
    }

    /// Writes a bitext file; returns what it can't express.
    func write(
        _ results: [TranslatedItem], in format: any DocumentFormat, _ writing: WritingOptions, isConfirmed: Bool, to output: FileOutput
    ) throws -> [Defect] {
        var document = segmented
        document.units = translated(results, format: format.id, isConfirmed: isConfirmed)
        var export = try SegmentExport(format, to: output, documents: 1, hasTerms: false, options: writing)
        try export.write(document)
        try export.finish()
        return export.losses
    }

    /// Writes the document in the other language: what has no translation stays as it is. Returns what is wrong with the codes; after an error nothing
    /// was written.
    func write(_ results: [TranslatedItem], to output: FileOutput) throws -> [Defect] {
        var options = MergeOptions()
        options.filter = filterOptions
        options.fuzzy = .use
        let units = translated(results, format: "", isConfirmed: true).map(Self.unit)
        let merged = try DocumentMerge.merge(units, into: source, segmenter: segmenter, options: options)
        // That a segment has no translation is said of the segment already.
        let errors = merged.defects.filter { $0.severity == .error }
        guard errors.isEmpty else { return errors }
        try output.write(merged.bytes)
        return []
    }

    private static func unit(_ unit: Unit) -> TranslatedUnit {
        let segments = unit.segments.enumerated().map { index, segment in
            let isAlone = unit.segments.count == 1
            let hasTarget = !(segment.target?.isEmpty ?? true)
            return TranslatedSegment(
                part: isAlone ? 0 : index + 1, name: unit.segmentId(at: index), isIgnorable: segment.isIgnorable, source: segment.source,
                target: hasTarget ? segment.target : nil, isFuzzy: false, location: segment.location)
        }
        return TranslatedUnit(name: SegmentName(unit: unit.id), segments: segments, targetOrder: nil)
    }
}

extension InlineText {
    /// Whether there is nothing but white space, codes aside.
    var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
