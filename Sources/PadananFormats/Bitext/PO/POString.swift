/// A keyword of an entry with the pieces of its text.
struct POString {
    var slot: POSlot
    /// The number of a `msgstr[n]`; `nil` without one.
    var number: Int?
    /// Where the keyword stands.
    var keyword: Int
    /// Where its line begins.
    var lineStart: Int
    /// From 1.
    var line: Int
    /// Its pieces among those of the entry.
    var pieces: Range<Int>
}
