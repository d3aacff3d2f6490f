/// A run of marks that may end a sentence: `.`, `?!`, `...`, `…`.
struct StopRun: Sendable {
    var start: Int
    var end: Int
    /// A single full stop, which may belong to an abbreviation.
    var isSingleFullStop = false
    var isEllipsis = false
    var hasQuestionMark = false
    var hasExclamationMark = false
    /// A full-width stop, after which no space is written.
    var isWide = false
}
