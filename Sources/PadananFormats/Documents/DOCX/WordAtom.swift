/// The smallest thing in a paragraph that is written again when the paragraph changes.
struct WordAtom: Sendable {
    enum Kind: Sendable {
        case text
        /// A tab, a break, a picture, a mark between runs.
        case code
        /// Where a hyperlink or content control begins and ends.
        case opening, closing
        /// The three characters of a complex field (ECMA-376-1, 17.16.18), and its instruction.
        case fieldBegin, fieldSeparator, fieldEnd, instruction
    }

    var kind: Kind
    /// The element of the part; that of an opening or closing too.
    var node: Int
    /// The bytes that are written again; those of text only say where it stands.
    var range: Range<Int>
    /// `nil` between runs.
    var run: RunProperties?
    /// The text, or the instruction.
    var text = ""
}
