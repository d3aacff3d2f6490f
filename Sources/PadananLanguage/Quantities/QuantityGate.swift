import PadananModel

/// Says by its tokens whether a text can hold a quantity: digits, a number word, one of a unit, or a Roman numeral.
///
/// Signs and units before a number, articles before anything but a word of the lists, and phrases without a value make none by themselves.
struct QuantityGate: ReadingGate {
    let bytes: [UInt8]
    let table: WordUseTable
    private var isBehindArticle = false
    /// `a light-year`, `a %`.
    var isOpenToMarks: Bool { isBehindArticle }

    init(_ bytes: [UInt8], _ table: WordUseTable) {
        (self.bytes, self.table) = (bytes, table)
    }

    mutating func opens(_ hash: UInt64, _ range: TextRange) -> Bool {
        let use = table.use(hash)
        if use.contains(.value) || isBehindArticle && !use.isEmpty { return true }
        isBehindArticle = use.contains(.article)
        return isRoman(range)
    }

    private func isRoman(_ range: TextRange) -> Bool {
        range.count <= Self.longestRoman && bytes[range].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    }

    /// As many letters as `XXVIII` and `XXXVII` have, up to 39.
    private static let longestRoman = 7
}
