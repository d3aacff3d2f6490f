/// Digits with separators, read by the convention of a language.
///
///     NumberLiteral("78.500", decimalMark: ",")   // 78,500; the other way round 78.5
struct NumberLiteral: Sendable, Hashable {
    var value: ExactNumber
    /// What the digits are worth in the other convention, `nil` when they are no number there or the same one.
    var alternative: ExactNumber?
    /// Whether only the other convention makes a number of them.
    var isOtherConvention = false

    /// Reads `text`, digits with inner `.` and `,`; `nil` when they make no number in either convention, as a version (`2.10.1`) doesn't.
    init?(_ text: String, decimalMark: UInt8) {
        let native = Self.value(text, decimalMark: decimalMark)
        let other = Self.value(text, decimalMark: decimalMark == Self.comma ? Self.stop : Self.comma)
        guard let value = native ?? other else { return nil }
        self.value = value
        isOtherConvention = native == nil
        if native != nil, other != native { alternative = other }
    }

    private static let stop = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")

    /// The value when `decimalMark` marks decimals and the other mark groups of three digits.
    private static func value(_ text: String, decimalMark: UInt8) -> ExactNumber? {
        let parts = text.utf8.split(separator: decimalMark, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2 else { return nil }
        let groups = whole.split(separator: decimalMark == comma ? stop : comma, omittingEmptySubsequences: false)
        guard areGroups(groups) else { return nil }
        guard parts.count == 2 else { return ExactNumber(decimal: groups.joined()) }
        guard parts[1].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        return ExactNumber(decimal: Array(groups.joined()) + [stop] + parts[1])
    }

    /// One run of digits, or groups of which all but the first have three.
    private static func areGroups(_ groups: [Substring.UTF8View]) -> Bool {
        guard groups.count > 1, let first = groups.first else { return groups.first.map { !$0.isEmpty } ?? false }
        return (1...3).contains(first.count) && first.first != UInt8(ascii: "0") && groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}
