/// Pairs the quantities of a source and its translation by what they are worth, whatever the languages.
///
///     let comparison = QuantityComparison(source: sourceQuantities, target: targetQuantities)
///     for difference in comparison.differences { … }
///
/// The best reasons to pair come first: the same value and unit, the same value, the same digits in the other convention, the same number of
/// another unit. What is left over and not optional differs, is missing or was added. A number said twice on one side may stand once on the
/// other. Cost: linear in the quantities.
public struct QuantityComparison: Sendable, Hashable {
    /// All pairs, those of source quantities in their order, then what was added.
    public let pairs: [QuantityPair]

    /// The pairs that are not equal.
    public var differences: [QuantityPair] { pairs.filter { $0.relation != .equal } }

    public init(source: [Quantity], target: [Quantity]) {
        var matcher = QuantityMatcher(source: source, target: target)
        pairs = matcher.pairs()
    }
}
