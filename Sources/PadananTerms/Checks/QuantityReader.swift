import PadananLanguage
import PadananModel

/// Reads the quantities and dates of both sides of a segment.
struct QuantityReader: Sendable {
    private let source: QuantityRecognizer
    private let target: QuantityRecognizer
    private let sourceDates: DateTimeRecognizer
    private let targetDates: DateTimeRecognizer

    init(_ languages: LanguagePair) {
        source = QuantityRecognizer(languages.source)
        target = QuantityRecognizer(languages.target)
        sourceDates = DateTimeRecognizer(languages.source)
        targetDates = DateTimeRecognizer(languages.target)
    }

    func read(source sourceText: TextReading, target targetText: TextReading) -> QuantityReading {
        let left = sourceDates.datesAndTimes(in: sourceText.bytes)
        let right = targetDates.datesAndTimes(in: targetText.bytes)
        let comparison = QuantityComparison(
            source: source.quantities(in: sourceText.bytes, excluding: left.filter { !$0.isTentative }.map(\.range)),
            target: target.quantities(in: targetText.bytes, excluding: right.filter { !$0.isTentative }.map(\.range)))
        return QuantityReading(
            quantities: comparison, sourceDates: left, targetDates: right, dates: DateTimeComparison(source: left, target: right))
    }
}
