/// A source quantity and the target quantity that renders it, and what is wrong between them.
public struct QuantityPair: Sendable, Hashable {
    /// How the two sides are related.
    public enum Relation: Sendable, Hashable {
        /// They are worth the same.
        case equal
        /// The same digits, but the target has them in the convention of another language: a wrong number format.
        case otherConvention
        /// The same number of another unit or currency, or per another unit.
        case otherUnit
        /// The same digits with another scale word: `4,5 miliar` and `4.5 million`.
        case otherScale
        /// Different numbers.
        case otherValue
        /// The target has nothing for it.
        case missing
        /// The source has nothing for it.
        case added
    }

    /// `nil` when the relation is `added`.
    public var source: Quantity?
    /// `nil` when the relation is `missing`.
    public var target: Quantity?
    public var relation: Relation
}
