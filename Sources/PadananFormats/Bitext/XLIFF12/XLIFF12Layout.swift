/// Where in the file the parts of a unit stand that a rewriting may change, by absolute offsets.
struct XLIFF12Layout {
    /// What was read of one `trans-unit`; a plural unit has several.
    struct Part {
        /// The prefix of XLIFF elements in the file, with its colon: `xlf:`.
        var prefix = ""
        /// The range of the value of `approved`.
        var approved: Range<Int>?
        var isApproved = false
        var owner = XLIFF12State.Owner.standard
        /// The range of the value of the attribute in which a tool keeps the state.
        var toolState: Range<Int>?
        /// The value of that attribute.
        var toolWord: String?
        var target: Element?
        /// The white space before the target.
        var targetGap: Range<Int> = 0..<0
        /// The range of the value of `target/@state`.
        var state: Range<Int>?
        /// The value of `target/@state`.
        var stateWord: String?
        /// Behind `seg-source`, else `source`: where a missing target goes.
        var insertion = 0
        /// The white space before the element at `insertion`.
        var indentation: Range<Int> = 0..<0
        /// Whether sources carry `xml:lang`, so that a new target has to.
        var hasLanguage = false
        /// Of a segmented unit, one for each of its segments; empty when the target is one piece.
        var pieces: [Piece] = []
        /// How many segments of the unit belong to this part.
        var count = 1
    }

    /// An element with content.
    struct Element {
        var startTag: Range<Int>
        /// Between start tag and end tag; empty and behind the tag for `<target/>`.
        var content: Range<Int>
        var isEmptyTag: Bool
        /// Up to the end of the end tag.
        var end: Int
    }

    /// The target of a segment in a segmented unit.
    struct Piece {
        var mid = ""
        /// The `mrk` that holds it; `nil` when there is none, or the text is between segments.
        var mark: Element?
        /// The text between segments.
        var gap: Range<Int>?
        /// The start tag of `sdl:seg`, and in it the value of `conf`.
        var definition: Range<Int>?
        var confirmation: Range<Int>?
    }

    var first = Part()
    /// The parts of a plural unit behind the first.
    var others: [Part] = []
    /// The end of the unit.
    var end = 0
}
