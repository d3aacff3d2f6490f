/// A number as a text gives it, without rounding: a reduced fraction, or digits too long for one.
///
///     ExactNumber(3, over: 4) == ExactNumber(decimal: "0.75")   // true
///
/// What does not fit into 64 bits keeps its digits and equals only the same digits, so that nothing overflows and nothing is equal by accident.
public struct ExactNumber: Sendable, Hashable, CustomStringConvertible {
    /// The numerator of the reduced fraction; negative for a negative number.
    public let numerator: Int64
    /// The denominator, at least 1.
    public let denominator: Int64
    /// The spelling of a number that does not fit, `nil` for one that does.
    public let oversized: String?

    /// A whole number.
    public init(_ value: Int64) {
        self.init(numerator: value, denominator: 1, oversized: nil)
    }

    /// A fraction, reduced; a denominator below 1 gives an oversized number.
    public init(_ numerator: Int64, over denominator: Int64) {
        guard denominator > 0, numerator > .min else {
            self.init(oversized: "\(numerator)/\(denominator)")
            return
        }
        let divisor = Self.greatestCommonDivisor(abs(numerator), denominator)
        self.init(numerator: numerator / divisor, denominator: denominator / divisor, oversized: nil)
    }

    /// The number that `digits` with at most one `.` spell: `0.75`. Other bytes are passed over. Cost: linear.
    public init(decimal digits: some Sequence<UInt8>) {
        var (mantissa, scale): (Int64, Int64) = (0, 1)
        var (isPastPoint, fits) = (false, true)
        var kept: [UInt8] = []
        for byte in digits {
            if byte == UInt8(ascii: ".") { isPastPoint = true }
            guard byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte) else { continue }
            kept.append(byte)
            guard fits, byte != UInt8(ascii: ".") else { continue }
            fits = Self.append(Int64(byte) - 0x30, to: &mantissa, &scale, isPastPoint)
        }
        guard fits else {
            self.init(oversized: String(decoding: kept.drop { $0 == 0x30 }, as: UTF8.self))
            return
        }
        self.init(mantissa, over: scale)
    }

    /// The number that a string of digits with at most one `.` spells.
    public init(decimal digits: String) {
        self.init(decimal: digits.utf8)
    }

    /// Something that equals only the same spelling.
    init(oversized digits: String) {
        self.init(numerator: 0, denominator: 1, oversized: digits)
    }

    private init(numerator: Int64, denominator: Int64, oversized: String?) {
        (self.numerator, self.denominator, self.oversized) = (numerator, denominator, oversized)
    }

    private static func append(_ digit: Int64, to mantissa: inout Int64, _ scale: inout Int64, _ isPastPoint: Bool) -> Bool {
        let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.addingReportingOverflow(digit)
        let (tenfoldScale, scaleOverflow) = scale.multipliedReportingOverflow(by: 10)
        guard !overflow, !carry, !(isPastPoint && scaleOverflow) else { return false }
        mantissa = sum
        if isPastPoint { scale = tenfoldScale }
        return true
    }

    /// Zero.
    public static let zero = ExactNumber(0)
    /// One.
    public static let one = ExactNumber(1)

    /// Whether the number fits and is whole.
    public var isWhole: Bool { oversized == nil && denominator == 1 }

    /// The number in digits: `0.75` as `3/4`.
    public var description: String {
        oversized ?? (denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)")
    }

    /// The largest power of ten that divides a whole number, which is the room that smaller numbers have behind it: 100 for 1,200.
    var room: Int64 {
        guard isWhole, numerator != 0 else { return 0 }
        var (rest, room): (Int64, Int64) = (numerator, 1)
        while rest % 10 == 0 { (rest, room) = (rest / 10, room &* 10) }
        return room
    }

    /// The number with the other sign.
    var negated: ExactNumber {
        oversized.map { ExactNumber(oversized: "-" + $0) } ?? ExactNumber(-numerator, over: denominator)
    }

    private static func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return max(larger, 1)
    }
}

extension ExactNumber {
    /// The product; one that does not fit keeps the spelling of both factors.
    public static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        guard left != .one, right != .one else { return left == .one ? right : left }
        guard left.oversized == nil, right.oversized == nil else { return ExactNumber(oversized: "\(left)*\(right)") }
        // Crosswise reduction first, so that 90 × 60 / 3600 stays small.
        let first = ExactNumber(left.numerator, over: right.denominator)
        let second = ExactNumber(right.numerator, over: left.denominator)
        let (numerator, overflow) = first.numerator.multipliedReportingOverflow(by: second.numerator)
        let (denominator, overflowBelow) = first.denominator.multipliedReportingOverflow(by: second.denominator)
        guard !overflow, !overflowBelow else { return ExactNumber(oversized: "\(left)*\(right)") }
        return ExactNumber(numerator, over: denominator)
    }

    /// The sum; one that does not fit keeps the spelling of both terms.
    public static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
        guard left.oversized == nil, right.oversized == nil else { return ExactNumber(oversized: "\(left)+\(right)") }
        let (first, overflow) = left.numerator.multipliedReportingOverflow(by: right.denominator)
        let (second, overflowSecond) = right.numerator.multipliedReportingOverflow(by: left.denominator)
        let (denominator, overflowBelow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        let (numerator, overflowSum) = first.addingReportingOverflow(second)
        guard !overflow, !overflowSecond, !overflowBelow, !overflowSum else { return ExactNumber(oversized: "\(left)+\(right)") }
        return ExactNumber(numerator, over: denominator)
    }

    /// Whether the number is less than `other`; false when either is oversized.
    func isLess(than other: ExactNumber) -> Bool {
        guard oversized == nil, other.oversized == nil else { return false }
        let left = numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}
