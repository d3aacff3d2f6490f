import PadananKit

/// Reads a pair of sentences and says in which quantities they differ.
struct QuantityJudge {
    private let source = QuantityRecognizer(.indonesian)
    private let target = QuantityRecognizer(.english)

    /// One phrase for each difference; none for an equal pair.
    func differences(_ sourceText: String, _ targetText: String) -> [String] {
        let (sourceBytes, targetBytes) = (Array(sourceText.utf8), Array(targetText.utf8))
        let comparison = QuantityComparison(source: source.quantities(in: sourceBytes), target: target.quantities(in: targetBytes))
        return comparison.differences.map { pair in
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
        let left = list(source.quantities(in: Array(sourceText.utf8)), sourceText)
        return left + "  |  " + list(target.quantities(in: Array(targetText.utf8)), targetText)
    }
}
