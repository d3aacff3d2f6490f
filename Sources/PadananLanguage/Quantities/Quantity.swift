import PadananModel

/// A quantity in a text: what it is worth, and where and how it is written.
///
/// Ranges, scores and the like are two quantities with one `expression`: `5–6 days` is 5 days and 6 days.
public struct Quantity: Sendable, Hashable {
    /// What kind of expression a quantity is.
    public enum Kind: Sendable, Hashable {
        /// A count or measure: `28`, `dua puluh`, `US$4.5 billion`.
        case cardinal
        /// A place in an order: `ke-77`, `third`, `Perang Dunia II`.
        case ordinal
        /// A part of a whole: `dua pertiga`, `half`.
        case fraction
        /// How often or how many times as much: `tiga kali lipat`, `twice`.
        case multiplier
        /// An order of magnitude: `ratusan`, `tens of thousands`.
        case indefinite
        /// A name or number to be kept as it is: `F-16`, `021-555-0123`, `2.10.1`.
        case code
        /// A year, or a part of a date or time; the comparison never reports it, because dates have a recogniser of their own.
        case calendar
    }

    /// The quantity with its scale, currency and unit; UTF-8 offsets, half-open.
    public var range: TextRange
    /// The whole range, score or the like that the quantity is part of; `range` for one that stands alone.
    public var expression: TextRange
    /// What it is worth, scale word applied, unit not: 4,500,000,000 for `4,5 miliar dolar`.
    public var value: ExactNumber
    /// What it would be worth if its separators were meant as in the other convention: 78.5 for Indonesian `78.500`; `nil` when that is no number.
    public var alternativeValue: ExactNumber?
    /// Whether the separators can only be read as in the other convention: `6,2` in English.
    public var isOtherConvention = false
    /// The number without its scale word: 4.5 for `4,5 miliar`.
    public var significand: ExactNumber
    /// What the scale word multiplies by, 1 without one.
    public var scale = ExactNumber.one
    /// The unit or currency.
    public var unit: MeasurementUnit?
    /// The unit behind `per`: kilogram of `Rp 4.200 per kilogram`.
    public var perUnit: MeasurementUnit?
    /// Where the unit behind `per` stands.
    public var perRange: TextRange?
    /// What it makes together with the next quantity, in the unit of that: 4/5 for the 4 of `4 dari 5`, 24 for the 1 of `1x24 jam`.
    public var jointValue: ExactNumber?
    public var kind: Kind
    /// Stands for the letters and digits of a code, so that a quantity has no string in it; zero for other kinds.
    var codeFingerprint = ExactNumber.zero
    /// Whether the translation may lack it without being wrong: `satu`, `the first`, `sebulan`, `both`. It may stand for a number of the other
    /// side, but its absence is never reported.
    public var isOptional = false

    /// Whether the value is an order of magnitude only.
    public var isApproximate: Bool { kind == .indefinite }

    /// The letters and digits of a code in capitals, without hyphens; empty for other kinds.
    ///
    /// - Parameter bytes: the text it was found in.
    public func code(in bytes: [UInt8]) -> String {
        guard kind == .code, range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
        return String(decoding: Self.codeSpelling(bytes, range), as: UTF8.self).uppercased()
    }

    /// The folded letters and digits of a code.
    static func codeSpelling(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
        var spelling: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let decoded = UTF8Decoding.scalar(in: bytes, at: index)
            let end = min(index + decoded.length, range.upperBound)
            if !QuantityLexer.isJoint(decoded.scalar) { spelling += bytes[index..<end] }
            index = end
        }
        return FoldedKey.fold(spelling, in: 0..<spelling.count, lowercasing: true)
    }

    init(_ kind: Kind, range: TextRange, value: ExactNumber) {
        (self.kind, self.range, self.value) = (kind, range, value)
        (expression, significand) = (range, value)
    }
}
