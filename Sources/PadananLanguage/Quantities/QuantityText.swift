import PadananModel

/// A text cut into pieces, with the rules it is read by: a class, because every reading of a number holds it.
final class QuantityText: Sendable {
    let bytes: [UInt8]
    let pieces: [QuantityPiece]
    let rules: NumberRules

    init(bytes: [UInt8], pieces: [QuantityPiece], rules: NumberRules) {
        (self.bytes, self.pieces, self.rules) = (bytes, pieces, rules)
    }

    var lexicon: NumberLexicon { rules.lexicon }
    var units: UnitLexicon { rules.units }
    var count: Int { pieces.count }

    /// The number of the word at `index`, 0 outside the text.
    @inline(__always)
    func word(_ index: Int) -> Int32 { index >= 0 && index < pieces.count ? pieces[index].word : 0 }

    @inline(__always)
    func has(_ index: Int, _ role: NumberWord.Role) -> Bool { rules.lexicon.has(word(index), role) }

    @inline(__always)
    func word(_ index: Int, _ role: NumberWord.Role) -> NumberWord? { rules.lexicon.word(word(index), role) }

    @inline(__always)
    func isContext(_ index: Int, _ context: NumberLexicon.Context) -> Bool { rules.lexicon.isContext(word(index), context) }

    /// Whether the ASCII mark `mark` stands at `index`.
    @inline(__always)
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool { index >= 0 && index < pieces.count && pieces[index].isMark(mark) }

    /// Whether the piece at `index` exists and touches the one before.
    @inline(__always)
    func isJoined(_ index: Int) -> Bool { index < pieces.count && !pieces[index].isSpaced }

    /// The number that the digits at `index` spell.
    func literal(_ index: Int) -> NumberLiteral? {
        NumberLiteral(bytes, in: pieces[index].range, decimalMark: rules.decimalMark)
    }

    /// The digits at `index` as a whole number; `nil` when there is a separator among them or they are too many.
    func wholeNumber(_ index: Int) -> Int? {
        var number = 0
        for byte in bytes[pieces[index].range] {
            guard byte &- 0x30 < 10 else { return nil }
            let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tenfold.addingReportingOverflow(Int(byte &- 0x30))
            guard !overflow, !carry else { return nil }
            number = sum
        }
        return number
    }

    /// The number of a few digits.
    func value(_ digits: TextRange) -> Int {
        bytes[digits].prefix(9).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// Whether the piece at `index` has digits only.
    func isPlainDigits(_ index: Int) -> Bool { bytes[pieces[index].range].allSatisfy { $0 &- 0x30 < 10 } }

    /// The bytes of the pieces from `start` up to `end`.
    func range(_ start: Int, _ end: Int) -> TextRange {
        pieces[start].range.lowerBound..<pieces[max(start, end - 1)].range.upperBound
    }
}
