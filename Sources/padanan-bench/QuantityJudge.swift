import PadananKit

/// Reads a pair of sentences and says in which quantities they differ.
struct QuantityJudge {
    private let source = QuantityRecognizer(.indonesian)
    private let target = QuantityRecognizer(.english)
    private let sourceDates = DateTimeRecognizer(.indonesian)
    private let targetDates = DateTimeRecognizer(.english)

    /// One phrase for each difference; none for an equal pair.
    func differences(_ sourceText: String, _ targetText: String) -> [String] {
        let (sourceBytes, targetBytes) = (Array(sourceText.utf8), Array(targetText.utf8))
        let (left, right) = (sourceDates.datesAndTimes(in: sourceBytes), targetDates.datesAndTimes(in: targetBytes))
        let comparison = QuantityComparison(
            source: source.quantities(in: sourceBytes, excluding: left.filter { !$0.isTentative }.map(\.range)),
            target: target.quantities(in: targetBytes, excluding: right.filter { !$0.isTentative }.map(\.range)))
        return dateDifferences(left, right) + quantityDifferences(comparison, sourceBytes, targetBytes)
    }

    private func dateDifferences(_ source: [DateTime], _ target: [DateTime]) -> [String] {
        let comparison = DateTimeComparison(source: source, target: target)
        return comparison.contradictions.map { "\(source[$0.source]) / \(target[$0.target]): date" }
            + comparison.unmatchedSource.map { "\(source[$0]) / –: date" } + comparison.unmatchedTarget.map { "– / \(target[$0]): date" }
    }

    private func quantityDifferences(_ comparison: QuantityComparison, _ sourceBytes: [UInt8], _ targetBytes: [UInt8]) -> [String] {
        comparison.differences.map { pair in
            let left = pair.source.map { String(decoding: sourceBytes[$0.range], as: UTF8.self) } ?? "–"
            let right = pair.target.map { String(decoding: targetBytes[$0.range], as: UTF8.self) } ?? "–"
            return "\(left) / \(right): \(pair.relation)"
        }
    }

    /// What is read on both sides.
    func description(_ sourceText: String, _ targetText: String) -> String {
        func list(_ quantities: [Quantity], _ text: String) -> String {
            quantities.map { quantity in
                let words = String(decoding: Array(text.utf8)[quantity.range], as: UTF8.self)
                return "\(words)=\(quantity.value) \(quantity.unit?.name ?? "") \(quantity.kind)\(quantity.isOptional ? "?" : "")"
            }.joined(separator: ", ")
        }
        let (left, right) = (sourceDates.datesAndTimes(in: Array(sourceText.utf8)), targetDates.datesAndTimes(in: Array(targetText.utf8)))
        return list(source.quantities(in: Array(sourceText.utf8), excluding: left.filter { !$0.isTentative }.map(\.range)), sourceText)
            + " \(left)  |  "
            + list(target.quantities(in: Array(targetText.utf8), excluding: right.filter { !$0.isTentative }.map(\.range)), targetText)
            + " \(right)"
    }
}
