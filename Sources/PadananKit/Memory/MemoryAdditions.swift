/// What became of units that were added to a memory.
public struct MemoryAdditions: Sendable, Hashable {
    /// Not in the memory before.
    public var new = 0
    /// In it already, with an older date or less known about them; they were brought up to date.
    public var updated = 0
    /// In it already, as new and as complete.
    public var duplicates = 0

    public init() {}

    static func += (left: inout MemoryAdditions, right: MemoryAdditions) {
        left.new += right.new
        left.updated += right.updated
        left.duplicates += right.duplicates
    }
}
