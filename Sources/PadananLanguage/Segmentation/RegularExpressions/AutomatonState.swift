/// Where a nondeterministic automaton may be at a place.
struct AutomatonState: Sendable, Hashable {
    /// The reading states of patterns that began before the place, in order.
    let positions: [Int32]
    /// Where patterns that begin at the place may be, as a number; they are many, and the same at most places.
    let start: Int32
    /// The patterns that fit, as a number.
    let mask: Int32
    /// Made once: to feed all positions to `Hasher` took a tenth of the time.
    private let key: UInt64

    init(positions: [Int32], start: Int32, mask: Int32) {
        self.positions = positions
        self.start = start
        self.mask = mask
        var key = UInt64(UInt32(bitPattern: start)) << 32 | UInt64(UInt32(bitPattern: mask))
        for position in positions { key = (key ^ UInt64(UInt32(bitPattern: position))) &* 0x9E37_79B9_7F4A_7C15 ^ key >> 29 }
        self.key = key
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }
}
