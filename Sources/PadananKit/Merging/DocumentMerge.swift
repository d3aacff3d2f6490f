import PadananFormats
import PadananModel

/// Puts the units of a translated file into one document.
struct DocumentMerge {
    private let options: MergeOptions
    private let extracted: ExtractedDocument
    private let segmenter: UnitSegmenter
    private var freeCodeTypes: Set<String> = []
    /// Segments whose unit is not in the document any more, by their text.
    private var loose: [TextKey: [TranslatedSegment]] = [:]
    /// Translations by the unit's place in the document.
    private var translations: [InlineText?]
    private var isTaken: [Bool]
    private var result: MergedDocument
    /// Messages that show a text show this many characters of it.
    private static let excerptLength = 40

    /// - Parameters:
    ///   - source: the document.
    ///   - segmenter: cuts what is left of an edited document, for segments that lost their unit.
    static func merge(
        _ units: [TranslatedUnit], into source: SourceDocument, segmenter: UnitSegmenter, options: MergeOptions
    ) throws -> MergedDocument {
        let (filter, bytes, file) = (source.filter, source.bytes, source.path)
        let extracted = try filter.extract(bytes, file: file, options: options.filter)
        var merge = DocumentMerge(extracted, segmenter, options)
        merge.freeCodeTypes = filter.freeCodeTypes
        merge.add(units)
        merge.noteUntouched()
        if !merge.result.defects.contains(where: { $0.severity == .error }) {
            merge.result.bytes = try filter.merge(merge.translations, into: bytes, file: file, options: options.filter)
        }
        return merge.result
    }

    private init(_ extracted: ExtractedDocument, _ segmenter: UnitSegmenter, _ options: MergeOptions) {
        (self.extracted, self.segmenter, self.options) = (extracted, segmenter, options)
        translations = Array(repeating: nil, count: extracted.units.count)
        isTaken = Array(repeating: false, count: extracted.units.count)
        // What is wrong in the document itself was told when it was segmented, and stays as it is.
        result = MergedDocument(bytes: [])
    }

    /// Units go where their id says when their text is there, else to the first free unit with the same text; single segments of the others
    /// go where the document has the same sentence.
    private mutating func add(_ units: [TranslatedUnit]) {
        let places = Dictionary(extracted.units.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var strays: [TranslatedUnit] = []
        for unit in units {
            // Words that the file has no segment for show that the document was edited, and the id means another unit.
            if let place = places[unit.name.unit], !isTaken[place], let placement = placement(of: unit, at: place),
                placement.covers(source(at: place))
            {
                put(unit, placement, at: place)
            } else {
                strays.append(unit)
            }
        }
        guard !strays.isEmpty else { return }
        var byText: [TextKey: [Int]] = [:]
        for place in extracted.units.indices.reversed() where !isTaken[place] {
            byText[TextKey(source(at: place).text), default: []].append(place)
        }
        for unit in strays { addStray(unit, &byText) }
        addLoose()
    }

    private mutating func addStray(_ unit: TranslatedUnit, _ byText: inout [TextKey: [Int]]) {
        let key = TextKey(unit.segments.map(\.source.text).joined())
        if !key.isEmpty, let place = byText[key]?.last, let placement = placement(of: unit, at: place) {
            byText[key]?.removeLast()
            return put(unit, placement, at: place)
        }
        for segment in unit.segments where !segment.isIgnorable { loose[TextKey(segment.source.text), default: []].append(segment) }
    }

    /// Puts loose segments where the document has their sentences, and reports those that it hasn't.
    private mutating func addLoose() {
        var used: Set<TextKey> = []
        for place in extracted.units.indices where !isTaken[place] && !loose.isEmpty {
            let source = source(at: place)
            var places: [SegmentPlacement.Place] = []
            for cut in segmenter.cuts(of: source) {
                let key = TextKey(source.slice(from: cut.start, to: cut.end).text)
                guard !key.isEmpty, let segment = nextLoose(key) else { continue }
                used.insert(key)
                places.append(SegmentPlacement.Place(start: cut.start, end: cut.end, segment: segment))
            }
            guard !places.isEmpty else { continue }
            let unit = TranslatedUnit(name: SegmentName(unit: extracted.units[place].id), segments: places.map(\.segment))
            put(unit, SegmentPlacement(places), at: place)
        }
        let rest = loose.filter { !used.contains($0.key) && !$0.key.isEmpty }.flatMap(\.value)
        for segment in rest.sorted(by: { $0.location.line < $1.location.line }) where segment.target != nil {
            result.dropped += 1
            let excerpt = Self.excerpt(segment.source.text)
            let message = "the text of segment \(segment.name) is not in the document any more; its translation is left out: “\(excerpt)”"
            result.defects.append(Defect(.warning, message, at: segment.location))
        }
    }

    /// The next segment with a text: each in turn, and the last of them as often as it is asked for.
    private mutating func nextLoose(_ key: TextKey) -> TranslatedSegment? {
        guard let segments = loose[key], let first = segments.first else { return nil }
        if segments.count > 1 { loose[key]?.removeFirst() }
        return first
    }

    private func source(at place: Int) -> InlineText { extracted.units[place].segments.first?.source ?? "" }

    private func placement(of unit: TranslatedUnit, at place: Int) -> SegmentPlacement? {
        SegmentPlacement(unit.segments, in: source(at: place))
    }

    private mutating func put(_ unit: TranslatedUnit, _ placement: SegmentPlacement, at place: Int) {
        isTaken[place] = true
        let source = source(at: place)
        let translation = UnitTranslation(placement, order: unit.targetOrder, of: source, usesFuzzy: options.fuzzy == .use)
        note(translation, unit, at: place)
        guard translation.translated > 0 || translation.text != source else { return }
        let comparison = CodeComparison(source: source, target: translation.text, freeTypes: freeCodeTypes)
        let location = placement.places.first { $0.segment.target != nil }?.segment.location ?? extracted.units[place].location
        let isDamaged = translation.text.text.contains("\u{FFFD}") && !source.text.contains("\u{FFFD}")
        let damage = isDamaged ? ["the translation has bytes that are no UTF-8; save the file as UTF-8"] : []
        for problem in comparison.problems + damage {
            result.defects.append(Defect(.error, "unit \(unit.name.unit): \(problem)", at: location))
        }
        translations[place] = translation.text
        result.translated += translation.translated
    }

    private mutating func note(_ translation: UnitTranslation, _ unit: TranslatedUnit, at place: Int) {
        for segment in translation.missing { noteMissing(segment.name, segment.source.text, at: segment.location) }
        for text in translation.absent { noteMissing(unit.name.unit, text, at: extracted.units[place].location) }
        for segment in translation.fuzzy {
            result.fuzzy += 1
            let end = options.fuzzy == .use ? "it is used all the same" : "the segment stays in the source language"
            let message = "the translation of segment \(segment.name) is not confirmed; \(end): “\(Self.excerpt(segment.source.text))”"
            let isRefused = options.fuzzy == .source && options.missing == .refuse
            result.defects.append(Defect(isRefused ? .error : .warning, message, at: segment.location))
        }
    }

    private mutating func noteMissing(_ name: String, _ text: String, at location: SourceLocation) {
        result.missing += 1
        let end = options.missing == .refuse ? "" : "; it stays in the source language"
        let message = "segment \(name) has no translation\(end): “\(Self.excerpt(text))”"
        result.defects.append(Defect(options.missing == .refuse ? .error : .warning, message, at: location))
    }

    /// Units of the document that the translated file says nothing of.
    private mutating func noteUntouched() {
        for (place, unit) in extracted.units.enumerated() where !isTaken[place] && unit.isTranslatable && source(at: place).hasWords {
            noteMissing(unit.id, source(at: place).text, at: unit.location)
        }
    }

    private static func excerpt(_ text: String) -> String {
        let line = String(text.map { $0.isNewline ? " " : $0 }.prefix(excerptLength))
        return line.utf8.count < text.utf8.count ? line + "…" : line
    }
}
