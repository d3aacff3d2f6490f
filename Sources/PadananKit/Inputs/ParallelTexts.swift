import PadananFormats
import PadananModel

/// Two plain texts as pairs: of their paragraphs where there are as many in both, else of their sentences.
enum ParallelTexts {
    /// The least share of sentences with a partner; below it the texts are taken not to be translations of each other.
    private static let leastShare = 0.5

    /// Reads both files. When paragraphs differ a warning tells so; when their sentences can't be aligned either, the defect names the place
    /// where the texts seem to part, and there is no record.
    static func read(
        _ source: String, _ target: String, languages: LanguagePair
    ) throws(FileError) -> RecordReading<ParallelText> {
        let sources = try InputLoader.texts(source, format: .text)
        let targets = try InputLoader.texts(target, format: .text)
        var reading = RecordReading<ParallelText>(defects: sources.defects + targets.defects)
        if sources.records.count == targets.records.count {
            reading.records = zip(sources.records, targets.records).map {
                ParallelText(
                    unit: TranslationUnit(id: $0.id, source: $0.text, target: $1.text, location: $0.location), targetLocation: $1.location)
            }
            return reading
        }
        let mismatch = ParagraphMismatch(sources.records, targets.records, source, target)
        let sentences = SentencePairs(sources.records, targets.records, languages: languages)
        guard sentences.share >= leastShare else {
            reading.defects.append(mismatch.defect)
            return reading
        }
        reading.records = sentences.pairs
        reading.defects.append(mismatch.warning(alone: sentences.alone))
        return reading
    }
}
