/// A piece of a paragraph as it stands in a document: words, white space or markup. The atoms of a paragraph cover all of its bytes.
struct InlineAtom: Sendable {
    enum Kind: Sendable {
        /// Words, which may hold white space too.
        case text
        /// White space only, as written.
        case space
        case opening
        case closing
        case standalone
        /// Markup without an effect that a reader sees: no code of the unit, and gone where the unit is written anew.
        case dropped
    }

    var kind: Kind
    /// Where it stands in the document.
    var range: Range<Int>
    /// What a reader sees of `text` and `space`.
    var text = ""
    /// The index of the other end of a pair.
    var partner: Int?
    /// Pairs of one key that touch are one pair, and an empty one is none; `nil` for pairs that stay what they are.
    var key: String?
    /// Whether a unit must hold it: words, or a code that reads as a word.
    var isSolid = false
    /// Whether it is no part of the text, such as a refused insertion; gone where the unit is written anew.
    var isHidden = false
    /// Whether `text` is white space that a reader sees as it is, however much there is.
    var isHard = false
    /// Whether white space before and behind it is one run.
    var isTransparent = true
    var type = ""
    var display = ""
    var equivalent = ""
    /// The code to show; `nil` stands for the bytes in `range`.
    var data: String?

    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// Words or white space, by whether `text` has anything to read.
    static func text(_ text: String, _ range: Range<Int>) -> InlineAtom {
        let hasWords = InlineSpace.hasWords(text)
        var atom = InlineAtom(hasWords ? .text : .space, range)
        atom.text = text
        atom.isSolid = hasWords
        return atom
    }
}
