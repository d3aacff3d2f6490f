/// A pair by index.
struct QuantityLink: Sendable, Hashable {
    var source: Int?
    var target: Int?
    var relation: QuantityPair.Relation
}
