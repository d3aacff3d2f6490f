/// What a paragraph is made of for a translator: text, or a code that stands for some atoms.
struct WordItem: Sendable {
    enum Kind: Sendable {
        case text, standalone, opening, closing
    }

    var kind: Kind
    /// The indices of its atoms; of text there is one.
    var atoms: Range<Int>
    /// The same for both ends of a pair.
    var pair = -1
    /// The instruction when it is a field.
    var instruction: String?
    /// The text that a reader sees in place of it.
    var equivalent = ""
    /// Whether it is text that no reader sees.
    var isHidden = false
    /// Whether it is one or several marks that nobody sees.
    var isMark = false
}
