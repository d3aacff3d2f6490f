/// What can be reached at a place.
struct PatternClosure: Sendable {
    /// The reading states of patterns that began before, in order.
    var positions: [Int32]
    /// The number of those that begin here.
    var start: Int32
    /// The place, from which `start` is found again.
    var context: PlaceContext
    /// The patterns that fit, all of them.
    var mask: [UInt64]
}
