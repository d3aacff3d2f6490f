import PadananModel

/// A segment that is to be checked, with what only the run must know of it.
struct CheckedItem: Sendable {
    var segment: CheckedSegment
    /// What a note in the file says not to report; `nil` for most.
    var suppression: Suppression?
    var place: UnitPlace
    /// Whether places in the segment's target are places in the file's target too, so that it can be edited.
    var isEditable: Bool
    /// Whether it is one of the plural forms of a message.
    var isPlural = false
}
