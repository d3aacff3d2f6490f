import PadananFormats
import PadananModel

/// Two plain texts as segments to check: their paragraphs, or their sentences where paragraphs differ.
enum CheckedTexts {
    /// The segments with their places in both files; none, and a defect, when the texts don't correspond.
    static func read(
        _ source: String, _ target: String, document: Int, languages: LanguagePair
    ) throws(FileError) -> RecordReading<CheckedItem> {
        let pairs = try ParallelTexts.read(source, target, languages: languages)
        let items = pairs.records.enumerated().map { number, pair in
            let segment = CheckedSegment(
                id: pair.unit.id, source: InlineText(pair.unit.source), target: InlineText(pair.unit.target), location: pair.unit.location,
                targetLocation: pair.targetLocation, document: document)
            return CheckedItem(segment: segment, suppression: nil, place: UnitPlace(unit: number, segment: 0), isEditable: false)
        }
        var reading = RecordReading(records: items)
        reading.defects = pairs.defects
        return reading
    }
}
