/// Pairs the quantities of a source and its translation by what they are worth, whatever the languages.
///
///     let comparison = QuantityComparison(source: sourceQuantities, target: targetQuantities)
///     for difference in comparison.differences { … }
///
/// The best reasons to pair come first: the same value and unit, the same value, the same digits in the other convention, the same number of
/// another unit. What is left over and not optional differs, is missing or was added. A number said twice on one side may stand once on the
/// other. Cost: linear in the quantities.
public struct QuantityComparison: Sendable, Hashable {
    private let source: [Quantity]
    private let target: [Quantity]
    private let links: [QuantityLink]

    /// All pairs, those of source quantities in their order, then what was added.
    public var pairs: [QuantityPair] { links.map(pair) }

    /// The pairs that are not equal.
    public var differences: [QuantityPair] {
        links.contains { $0.relation != .equal } ? links.filter { $0.relation != .equal }.map(pair) : []
    }

    public init(source: [Quantity], target: [Quantity]) {
        (self.source, self.target) = (source, target)
        guard !source.isEmpty || !target.isEmpty else {
            links = []
            return
        }
        if let links = Self.sameOrder(source, target) {
            self.links = links
            return
        }
        var matcher = QuantityMatcher(source: source, target: target)
        links = matcher.links()
    }

    /// The pairs of two sides that say the same in the same order, as most do; `nil` for others.
    private static func sameOrder(_ source: [Quantity], _ target: [Quantity]) -> [QuantityLink]? {
        guard source.count == target.count, source.indices.allSatisfy({ QuantityMatcher.isSame(source[$0], target[$0]) }) else {
            return nil
        }
        return source.indices.map {
            QuantityLink(source: $0, target: $0, relation: QuantityMatcher.relationOfEqual(source[$0], target[$0]))
        }
    }

    private func pair(_ link: QuantityLink) -> QuantityPair {
        QuantityPair(source: link.source.map { source[$0] }, target: link.target.map { target[$0] }, relation: link.relation)
    }
}
