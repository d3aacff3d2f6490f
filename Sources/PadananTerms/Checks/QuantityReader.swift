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

    /// The reader, or `nil` where one of the languages has no grammar of numbers: all of the other side would count as added.
    var ifAvailable: QuantityReader? { source.isAvailable && target.isAvailable ? self : nil }

    func read(source sourceText: TextReading, target targetText: TextReading) -> QuantityReading {
        let left = Dates(sourceText, sourceDates)
        let right = Dates(targetText, targetDates)
        let dates = DateTimeComparison(source: left.found, target: right.found)
        let comparison = QuantityComparison(
            source: source.quantities(
                in: sourceText.bytes, excluding: left.taken(matched: dates.matches.map(\.source)), tokens: sourceText.tokens),
            target: target.quantities(
                in: targetText.bytes, excluding: right.taken(matched: dates.matches.map(\.target)), tokens: targetText.tokens))
        return QuantityReading(
            quantities: comparison, sourceDates: left.found, targetDates: right.found, dates: dates,
            differences: QuantityDifferences.found(
                comparison, dates, source: sourceText, target: targetText, sourceDates: left.found, targetDates: right.found))
    }

    /// The dates of one side, and the markup, which has neither dates nor quantities.
    private struct Dates {
        var found: [DateTime]
        var markup: [TextRange]

        init(_ text: TextReading, _ recognizer: DateTimeRecognizer) {
            found = recognizer.datesAndTimes(in: text.bytes, tokens: text.tokens)
            let hasMarkup = !text.features.isDisjoint(with: [.markup, .ampersand])
            markup = hasMarkup ? MarkupRanges.found(in: text.bytes) : []
            guard !markup.isEmpty else { return }
            found.removeAll { [markup] date in markup.contains { $0.overlaps(date.range) } }
        }

        /// Where no quantities are read: dates that are certain, by themselves, by their zone or by the other side.
        func taken(matched: [Int]) -> [TextRange] {
            guard !found.isEmpty else { return markup }
            let certain = found.indices.filter { !found[$0].isTentative || found[$0].fields.zone != nil || matched.contains($0) }
            return certain.map { found[$0].range } + markup
        }
    }
}
