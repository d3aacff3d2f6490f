/// A segment by its place in its file.
struct UnitPlace: Hashable, Sendable {
    /// The number of the unit in the file, from 0.
    var unit: Int
    /// The index of the segment in the unit.
    var segment: Int
}
