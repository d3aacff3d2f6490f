/// A mark at the end of sentences in scripts other than Latin, and what it does there.
enum ScriptMark: Sendable, Hashable {
    case end(EndMarks.Kinds)
    case closingQuote
    case closingBracket

    /// `nil` for anything else.
    ///
    /// - Source: Unicode Standard, properties Sentence_Terminal and Terminal_Punctuation.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "。", "．", "｡", "।", "॥", "۔", "։", "።", "။", "។", "᠃": self = .end(.stop)
        case "？", "؟", "፧", "՞": self = .end(.question)
        case "！", "՜": self = .end(.exclamation)
        case "：": self = .end(.colon)
        case "；", "؛", "፤": self = .end(.semicolon)
        case "，", "、", "،": self = .end(.comma)
        case "⋯", "︙": self = .end(.ellipsis)
        case "」", "』", "》", "〉": self = .closingQuote
        case "）", "］", "】", "〕": self = .closingBracket
        default: return nil
        }
    }
}
