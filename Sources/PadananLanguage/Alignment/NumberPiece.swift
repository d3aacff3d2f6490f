/// The key of a word written in digits: `5` of `ke-5` and `5th`, `1.000` of `1,000`.
enum NumberPiece {
    private static let endings: [[UInt8]] = ["st", "nd", "rd", "th", "an"].map { Array($0.utf8) }
    private static let ordinal = Array("ke-".utf8)

    /// The key, or nil when `word`, which is folded, isn't a number.
    static func of(_ word: [UInt8]) -> [UInt8]? {
        let start = word.starts(with: ordinal) ? ordinal.count : 0
        var end = word.count
        if let ending = endings.first(where: { word.count > start + $0.count && word.suffix($0.count).elementsEqual($0) }) {
            end -= ending.count
        }
        let digits = word[start..<end]
        guard let first = digits.first, isDigit(first), let last = digits.last, isDigit(last),
            digits.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
        else { return nil }
        return digits.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
