/// What the tests of a place depend on.
struct PlaceContext: Sendable, Hashable {
    /// The bits of the scalar before the place.
    var before: UInt64
    /// The bits of the scalar behind it.
    var behind: UInt64
    /// The looks that hold.
    var looks: UInt64
}
