/// How the translation of a unit is put into its document.
struct InlineLayout: Sendable {
    /// What is replaced.
    var range: Range<Int>
    /// What of it stays before the unit: markup at its edge.
    var before: [Range<Int>] = []
    /// Whether white space follows that.
    var hasSpaceBefore = false
    /// The codes in the order of the source.
    var slots: [InlineSlot] = []
    var hasSpaceBehind = false
    /// What stays behind the unit.
    var behind: [Range<Int>] = []
}
