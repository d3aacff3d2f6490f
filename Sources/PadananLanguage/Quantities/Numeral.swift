/// A number as read from pieces: digits or words, with scale words, without units.
struct Numeral: Sendable, Hashable {
    var kind = Quantity.Kind.cardinal
    var value: ExactNumber
    var alternative: ExactNumber?
    var isOtherConvention = false
    var significand: ExactNumber
    var scale = ExactNumber.one
    var isOptional = false
    /// Whether it begins with digits.
    var isLiteral = false
    /// The index of the piece behind it.
    var end: Int
}
