/// What tests of a neighbour can tell of a class: the bits of the sets it is in. Kind 0 is in none, as is the edge of the text.
struct NeighborKinds: Sendable {
    /// The bits of each kind.
    let masks: [UInt64]
    /// The kind of each class, and of the edge behind them.
    let kindOfClass: [UInt16]

    /// - Parameter sets: numbers of sets, one for each bit.
    init(_ sets: [Int], in classes: ScalarClasses) {
        var masks: [UInt64] = [0]
        var kinds: [UInt16] = []
        for number in 0..<classes.count {
            var mask: UInt64 = 0
            for (bit, set) in sets.enumerated() where classes.isClass(number, in: set) { mask |= 1 << UInt64(bit) }
            let kind = masks.firstIndex(of: mask) ?? masks.count
            if kind == masks.count { masks.append(mask) }
            kinds.append(UInt16(kind))
        }
        self.masks = masks
        kindOfClass = kinds + [0]
    }
}
