/// A number as a text gives it, without rounding: a reduced fraction, or the fingerprint of digits too long for one.
///
///     ExactNumber(3, over: 4) == ExactNumber(decimal: "0.75")   // true
///
/// What does not fit into 64 bits equals only the same digits, so that nothing overflows and nothing is equal by accident. Two words of memory,
/// so that numbers are copied and compared without further cost.
public struct ExactNumber: Sendable, Hashable, CustomStringConvertible {
    /// The numerator, or half of a fingerprint.
    private let upper: Int64
    /// The denominator, at least 1, or the other half of a fingerprint, which is negative.
    private let lower: Int64

    /// The numerator of the reduced fraction; negative for a negative number, 0 for an oversized one.
    public var numerator: Int64 { isOversized ? 0 : upper }
    /// The denominator, at least 1.
    public var denominator: Int64 { isOversized ? 1 : lower }
    /// Whether the number does not fit.
    public var isOversized: Bool { lower < 1 }

    /// A whole number.
    public init(_ value: Int64) {
        (upper, lower) = (value, 1)
    }

    /// A fraction, reduced; a denominator below 1 gives an oversized number.
    public init(_ numerator: Int64, over denominator: Int64) {
        guard denominator != 1 else {
            self.init(numerator)
            return
        }
        guard denominator > 0, numerator > .min else {
            self.init(oversized: "\(numerator)/\(denominator)".utf8)
            return
        }
        let divisor = Self.greatestCommonDivisor(abs(numerator), denominator)
        self.init(upper: numerator / divisor, lower: denominator / divisor)
    }

    private init(upper: Int64, lower: Int64) {
        (self.upper, self.lower) = (upper, lower)
    }

    /// The number that `digits` with at most one `.` spell: `0.75`. Other bytes are passed over. Cost: linear.
    public init(decimal digits: some Sequence<UInt8>) {
        self.init(decimal: digits, mark: UInt8(ascii: "."))
    }

    /// The number that a string of digits with at most one `.` spells.
    public init(decimal digits: String) {
        self.init(decimal: digits.utf8)
    }

    /// The number that `digits` spell, with `mark` before the decimals.
    @inline(__always)
    init(decimal digits: some Sequence<UInt8>, mark: UInt8) {
        var (mantissa, scale): (Int64, Int64) = (0, 1)
        var isPastPoint = false
        for byte in digits {
            if byte == mark { isPastPoint = true }
            guard byte &- 0x30 < 10 else { continue }
            guard Self.append(Int64(byte &- 0x30), to: &mantissa, &scale, isPastPoint) else {
                self.init(oversized: Self.spelling(digits, mark))
                return
            }
        }
        self.init(mantissa, over: scale)
    }

    /// The digits of a number that does not fit, with a point and without zeros in front.
    private static func spelling(_ digits: some Sequence<UInt8>, _ mark: UInt8) -> some Sequence<UInt8> {
        digits.filter { $0 &- 0x30 < 10 || $0 == mark }.drop { $0 == 0x30 }.map { $0 == mark ? UInt8(ascii: ".") : $0 }
    }

    /// Something that equals only the same spelling.
    ///
    /// - Source: FNV-1a, and a second hash of the same kind with the golden ratio as its prime: 127 bits together.
    init(oversized spelling: some Sequence<UInt8>) {
        var (first, second): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
        for byte in spelling {
            first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            second = (second ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
            second ^= second >> 29
        }
        (upper, lower) = (Int64(bitPattern: first), Int64(bitPattern: second | 1 << 63))
    }

    private static func append(_ digit: Int64, to mantissa: inout Int64, _ scale: inout Int64, _ isPastPoint: Bool) -> Bool {
        let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.addingReportingOverflow(digit)
        guard !overflow, !carry else { return false }
        if isPastPoint {
            let (tenfoldScale, scaleOverflow) = scale.multipliedReportingOverflow(by: 10)
            guard !scaleOverflow else { return false }
            scale = tenfoldScale
        }
        mantissa = sum
        return true
    }

    /// Zero.
    public static let zero = ExactNumber(0)
    /// One.
    public static let one = ExactNumber(1)

    /// Whether the number fits and is whole.
    public var isWhole: Bool { lower == 1 }

    /// The number in digits, `0.75` as `3/4`; an oversized one as its fingerprint.
    public var description: String {
        guard !isOversized else { return "#" + String(UInt64(bitPattern: upper), radix: 16) + String(UInt64(bitPattern: lower), radix: 16) }
        return lower == 1 ? "\(upper)" : "\(upper)/\(lower)"
    }

    /// The largest power of ten that divides a whole number, which is the room that smaller numbers have behind it: 100 for 1,200.
    var room: Int64 {
        guard isWhole, upper != 0 else { return 0 }
        var (rest, room): (Int64, Int64) = (upper, 1)
        while rest % 10 == 0 { (rest, room) = (rest / 10, room &* 10) }
        return room
    }

    /// The number with the other sign.
    var negated: ExactNumber {
        isOversized || upper == .min ? Self.fingerprint(of: self, "-", .zero) : ExactNumber(-upper, over: lower)
    }

    /// What stands for an operation whose result doesn't fit.
    private static func fingerprint(of left: ExactNumber, _ sign: Unicode.Scalar, _ right: ExactNumber) -> ExactNumber {
        ExactNumber(oversized: "\(left)\(sign)\(right)".utf8)
    }

    private static func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return max(larger, 1)
    }
}

extension ExactNumber {
    /// The product; one that does not fit equals only that of the same factors.
    public static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        if right == .one { return left }
        if left == .one { return right }
        guard !left.isOversized, !right.isOversized else { return fingerprint(of: left, "*", right) }
        // Crosswise reduction first, so that 90 × 60 / 3600 stays small.
        let first = ExactNumber(left.upper, over: right.lower)
        let second = ExactNumber(right.upper, over: left.lower)
        guard !first.isOversized, !second.isOversized else { return fingerprint(of: left, "*", right) }
        let (numerator, overflow) = first.upper.multipliedReportingOverflow(by: second.upper)
        let (denominator, overflowBelow) = first.lower.multipliedReportingOverflow(by: second.lower)
        guard !overflow, !overflowBelow else { return fingerprint(of: left, "*", right) }
        return ExactNumber(numerator, over: denominator)
    }

    /// The sum; one that does not fit equals only that of the same terms.
    public static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        guard !left.isOversized, !right.isOversized else { return fingerprint(of: left, "+", right) }
        let (first, overflow) = left.upper.multipliedReportingOverflow(by: right.lower)
        let (second, overflowSecond) = right.upper.multipliedReportingOverflow(by: left.lower)
        let (denominator, overflowBelow) = left.lower.multipliedReportingOverflow(by: right.lower)
        let (numerator, overflowSum) = first.addingReportingOverflow(second)
        guard !overflow, !overflowSecond, !overflowBelow, !overflowSum else { return fingerprint(of: left, "+", right) }
        return ExactNumber(numerator, over: denominator)
    }

    /// Whether the number is less than `other`; false when either is oversized.
    @inline(__always)
    func isLess(than other: ExactNumber) -> Bool {
        isWhole && other.isWhole ? upper < other.upper : isLessAsFraction(than: other)
    }

    private func isLessAsFraction(than other: ExactNumber) -> Bool {
        guard !isOversized, !other.isOversized else { return false }
        let left = upper.multipliedFullWidth(by: other.lower)
        let right = other.upper.multipliedFullWidth(by: lower)
        return (left.high, left.low) < (right.high, right.low)
    }
}
