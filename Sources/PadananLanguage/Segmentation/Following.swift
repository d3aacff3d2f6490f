/// What follows a run of stops: the closing marks that belong to it, and the word after them.
struct Following: Sendable {
    /// Where the segment would end: after closing marks and emoji.
    var leftEnd: Int
    /// Where the next word begins, after its opening marks.
    var wordStart: Int
    var kind: TextKind = .end
    var hasSpace = false
    var hasClosingMark = false
    var hasClosingQuote = false
    var hasOpeningBracket = false
    var hasOpeningQuote = false
    /// A dash with a space after it stands before the word.
    var hasDash = false
    var hasHyphen = false
    /// The end of the look-ahead was reached, not that of the text.
    var isCutShort = false
}
