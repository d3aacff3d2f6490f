/// Where an alternative translation of OmegaT holds: only in one file, between these neighbours.
struct OmegaTPlace: Sendable, Hashable {
    /// Relative to the project's `source`.
    var file: String
    /// The id of the text in its file, where the format has such.
    var id: String?
    /// The source text of the segment before; empty at the beginning of the file, `nil` when not known.
    var previous: String?
    /// That of the segment behind.
    var next: String?
    var path: String?

    /// As they stand in the `prop` elements of a `tu`.
    var properties: [(String, String?)] {
        [("file", file), ("id", id), ("prev", previous), ("next", next), ("path", path)]
    }
}
