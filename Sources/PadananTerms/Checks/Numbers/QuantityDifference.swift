import PadananLanguage
import PadananModel

/// One thing in which the quantities or dates of a segment's two sides differ.
struct QuantityDifference: Sendable, Hashable {
    /// Which rule reports it.
    enum Kind: Sendable, Hashable {
        /// Another value, or none: `number-mismatch`.
        case value
        /// The value, with the separators of the source: `number-format`.
        case format
        /// Another unit, currency or scale word: `unit-mismatch`.
        case unit
        /// Another date or time, or none: `date-mismatch`.
        case date
    }

    var kind: Kind
    /// Where it stands in the source; `nil` when only the target has it.
    var source: TextRange?
    /// Where it stands in the target; `nil` when only the source has it.
    var target: TextRange?
    /// What the target should have; `nil` for a date, a range, or what only the target has.
    var quantity: Quantity?
}
