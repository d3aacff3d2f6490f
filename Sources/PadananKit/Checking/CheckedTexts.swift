import PadananFormats
import PadananModel

/// Two plain texts whose paragraphs correspond one to one, as segments to check.
enum CheckedTexts {
    /// The paragraphs as segments, with their places in both files; none, and a defect, when they don't correspond.
    static func read(_ source: String, _ target: String, document: Int) throws(FileError) -> RecordReading<CheckedItem> {
        let pairs = try InputLoader.parallelTexts(source, target)
        let targets = pairs.records.isEmpty ? [] : try InputLoader.texts(target, format: .text).records
        let items = zip(pairs.records, targets).enumerated().map { number, pair in
            let segment = CheckedSegment(
                id: pair.0.id, source: InlineText(pair.0.source), target: InlineText(pair.0.target), location: pair.0.location,
                targetLocation: pair.1.location, document: document)
            return CheckedItem(segment: segment, suppression: nil, place: UnitPlace(unit: number, segment: 0), isEditable: false)
        }
        var reading = RecordReading(records: items)
        reading.defects = pairs.defects
        return reading
    }
}
