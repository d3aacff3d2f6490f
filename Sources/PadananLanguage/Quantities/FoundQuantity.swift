/// A quantity and the pieces it was read from.
struct FoundQuantity {
    var quantity: Quantity
    /// The index of its first piece.
    var start: Int
    /// The index behind its last piece.
    var end: Int
    /// Whether a sign or word of currency stands before the number.
    var hasUnitBefore = false
    var isLiteral = false
}
