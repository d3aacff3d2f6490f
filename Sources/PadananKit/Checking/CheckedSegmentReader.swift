import PadananFormats
import PadananModel

/// Reads the segments of a bitext file that are to be checked, one after another, in constant memory.
///
/// Ignorables, obsolete units and those that are not to be translated are left out; a segment without target has an empty one.
struct CheckedSegmentReader {
    private var reader: any DocumentReader
    private let format: String
    private let languages: LanguagePair?
    private let vocabulary: RuleVocabulary
    private var waiting: [CheckedItem] = []
    private var unitNumber = -1
    /// The number of the document that is being read, in the whole run.
    private(set) var document: Int
    /// What contradicts the languages asked for, and suppressions that can't be read.
    private var warnings: [Defect] = []

    /// - Parameters:
    ///   - document: the number of the file's first document in the run.
    ///   - languages: those that are checked, to warn where the file names others.
    ///   - vocabulary: the rules that suppressions may name.
    init(_ file: BitextFile, source: ByteSource, options: ReadingOptions, vocabulary: RuleVocabulary, document: Int) throws {
        reader = try file.format.reader(of: source, file: file.path, options: options)
        format = file.format.id
        languages = options.languages
        self.vocabulary = vocabulary
        self.document = document - 1
    }

    /// What was wrong in the file so far and did not stop the reading.
    var defects: [Defect] { warnings + reader.defects }

    /// The next segment, or `nil` at the end. Throws a `Defect` when reading can't go on.
    mutating func next() throws -> CheckedItem? {
        while waiting.isEmpty {
            guard let event = try reader.next() else { return nil }
            take(event)
        }
        return waiting.removeLast()
    }

    private mutating func take(_ event: DocumentEvent) {
        switch event {
        case .document(let found):
            document += 1
            if let defect = LanguageContradiction.defect(of: found, wanted: languages) { warnings.append(defect) }
        case .unit(let unit):
            unitNumber += 1
            document = max(document, 0)
            guard !unit.isObsolete, unit.isTranslatable else { return }
            let suppression = Suppression(of: unit, vocabulary: vocabulary)
            warnings += suppression.defects
            waiting = items(unit, suppression.isEmpty ? nil : suppression).reversed()
        }
    }

    private mutating func items(_ unit: Unit, _ suppression: Suppression?) -> [CheckedItem] {
        let places = reader.textPlaces()
        return unit.segments.indices.compactMap { index in
            let segment = unit.segments[index]
            guard !segment.isIgnorable else { return nil }
            return CheckedItem(
                segment: checked(segment, at: index, of: unit, places.indices.contains(index) ? places[index] : nil),
                suppression: suppression,
                place: UnitPlace(unit: unitNumber, segment: index),
                isEditable: segment.target.map { $0.spacedAtLineBreaks == $0 } ?? false, isPlural: unit.isPlural)
        }
    }

    private func checked(_ segment: Segment, at index: Int, of unit: Unit, _ places: SegmentPlaces?) -> CheckedSegment {
        let target = segment.target ?? ""
        var checked = CheckedSegment(
            id: unit.segmentId(at: index), source: segment.source.spacedAtLineBreaks, target: target.spacedAtLineBreaks,
            location: TextPlace.of(segment.source, at: segment.location, format: format),
            targetLocation: segment.targetLocation.map { TextPlace.of(target, at: $0, format: format) }, document: document)
        if let side = places?.source {
            (checked.location, checked.sourceLayout) = (side.start, Self.layout(side, segment.source, checked.source))
        }
        if let side = places?.target, segment.target != nil {
            (checked.targetLocation, checked.targetLayout) = (side.start, Self.layout(side, target, checked.target))
        }
        // Where a language has several forms, the first is the one for the number one, in English and most others.
        if unit.isPlural, index == 0, unit.segments.count > 1 { checked.pluralSource = unit.segments[1].source }
        return checked
    }

    /// The layout of `text`, as far as it holds for what is checked in its place.
    private static func layout(_ side: SegmentPlaces.Side, _ text: InlineText, _ checked: InlineText) -> TextLayout {
        checked == text ? side.layout : .startOnly
    }
}
