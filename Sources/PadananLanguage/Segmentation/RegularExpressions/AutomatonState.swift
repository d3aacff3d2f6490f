/// Where a nondeterministic automaton may be at a place.
struct AutomatonState: Sendable, Hashable {
    /// The reading states of patterns that began before the place, in order.
    var positions: [Int32]
    /// Where patterns that begin at the place may be, as a number; they are many, and the same at most places.
    var start: Int32
    /// The patterns that fit, as a number.
    var mask: Int32
}
