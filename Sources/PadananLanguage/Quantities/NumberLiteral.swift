/// Digits with separators, read by the convention of a language.
///
///     NumberLiteral(Array("78.500".utf8), in: 0..<6, decimalMark: UInt8(ascii: ","))   // 78,500; the other way round 78.5
struct NumberLiteral: Sendable, Hashable {
    var value: ExactNumber
    /// What the digits are worth in the other convention, `nil` when they are no number there or the same one.
    var alternative: ExactNumber?
    /// Whether only the other convention makes a number of them.
    var isOtherConvention = false

    /// Reads the digits with inner `.` and `,` in `range`; `nil` when they make no number in either convention, as a version (`2.10.1`) doesn't.
    init?(_ bytes: [UInt8], in range: Range<Int>, decimalMark: UInt8) {
        let native = Self.value(bytes, range, decimalMark: decimalMark)
        guard bytes[range].contains(where: { $0 &- 0x30 >= 10 }) else {
            guard let native else { return nil }
            value = native
            return
        }
        let other = Self.value(bytes, range, decimalMark: decimalMark == Self.comma ? Self.stop : Self.comma)
        guard let value = native ?? other else { return nil }
        self.value = value
        isOtherConvention = native == nil
        if native != nil, other != native { alternative = other }
    }

    private static let stop = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")

    /// The value when `decimalMark` marks decimals and the other mark groups of three digits.
    private static func value(_ bytes: [UInt8], _ range: Range<Int>, decimalMark: UInt8) -> ExactNumber? {
        var (groupStart, groups, isPastMark) = (range.lowerBound, 0, false)
        for index in range where bytes[index] &- 0x30 >= 10 {
            // Decimals have no separators.
            guard !isPastMark, isGroup(groupStart..<index, isFirst: groups == 0) else { return nil }
            isPastMark = bytes[index] == decimalMark
            // The first of several groups has at most three digits and no zero in front.
            if !isPastMark, groups == 0, !isFirstOfMany(bytes, groupStart..<index) { return nil }
            groups += 1
            groupStart = index + 1
        }
        if !isPastMark, !isGroup(groupStart..<range.upperBound, isFirst: groups == 0) { return nil }
        return ExactNumber(decimal: bytes[range], mark: decimalMark)
    }

    private static func isGroup(_ range: Range<Int>, isFirst: Bool) -> Bool {
        isFirst ? !range.isEmpty : range.count == 3
    }

    private static func isFirstOfMany(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count <= 3 && bytes[range.lowerBound] != UInt8(ascii: "0")
    }
}
