/// Parts of expressions that several rules have.
enum SRXFragments {
    /// Marks that end a sentence.
    static let stop = "[.!?…‼⁇-⁉؟۔।]"
    /// Closing marks and marks of footnotes behind them.
    static let closing = "(?:[)\\]}»”’›」』】）\"'`“²³¹⁰-⁹]|\\[\\d{1,3}\\])*"
    /// The same, one at least, and a quotation mark among them.
    static let closingQuote = "[)\\]}]*[»”’›」』\"'`“][)\\]}»”’›」』\"'`“²³¹⁰-⁹]*"
    /// Opening marks before a word.
    static let opening = "[(\\[{«¿¡‘‚“„‹《「『【（\"'`]{0,6}"
    /// What a sentence begins with, behind its opening marks.
    static let beginning = "[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}\\p{Sc}@#*<~_•▪●■◆‣§]"
    /// White space and the beginning of a sentence, perhaps with a dash before it.
    static let sentence = "\\s+(?:[-–—]\\s+)?\(opening)\(beginning)"
    /// Where a word begins; a hyphen or slash may stand before it.
    static let wordStart = "(?<![\\p{L}\\p{N}.'&])"
    /// Where a word begins with no sign before it.
    static let loneStart = "(?<![\\p{L}\\p{N}.'/&-])"
    /// Where a word ends.
    static let wordEnd = "(?![\\p{L}\\p{N}-])"
    /// `1`, `2.1`, `IV`, `a`
    static let enumerator = "(?:(?:\\d{1,3}|[IVXLCDM]{1,8}|[ivx]{2,8}|\\p{L})(?:\\.(?:\\d{1,3}|[IVXLCDM]{1,8}|[ivx]{2,8}|\\p{L}))*)"
    /// What follows when brackets open that hold no whole sentence.
    static let openBracket = "\\s+[(\\[](?![^)\\]]*\\s[^)\\]]*[.!?][)\\]])"
    /// Pictures that close a sentence.
    static let emoji = "[\\x{2600}-\\x{27BF}\\x{2B05}-\\x{2B55}\\x{1F000}-\\x{1FAFF}\\x{FE0F}\\x{200D}\\x{20E3}]"
}
