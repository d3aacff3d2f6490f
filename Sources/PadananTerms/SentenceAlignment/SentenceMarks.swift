/// The marks of a sentence that a translation keeps: a question mark, quotes, and whether it ends like a sentence or like a heading.
struct SentenceMarks {
    private var isQuestion = false
    private var isQuoting = false
    private var isHeading = true

    init(_ text: [UInt8]) {
        var last = 0x20 as UInt32
        var index = 0
        while index < text.count {
            let lead = text[index]
            if lead < 0x80 {
                if lead == 0x3F { isQuestion = true }
                if lead == 0x22 { isQuoting = true }
                if lead > 0x20 { last = UInt32(lead) }
            } else if lead == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
                // U+2018 to U+201F are quotes.
                let trail = text[index + 2]
                if trail & 0xFC == 0x9C { isQuoting = true }
                last = 0x2000 | UInt32(trail & 0x3F)
                index += 2
            } else {
                last = UInt32(lead)
            }
            index += 1
        }
        isHeading = !Self.ends.contains(last)
    }

    /// Full stop, marks of exclamation and question, quotes, bracket.
    private static let ends: Set<UInt32> = [0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x2019, 0x201D, 0x2026]

    /// How well the marks of two sentences agree, −1.7 to 1.3.
    static func agreement(_ source: SentenceMarks, _ target: SentenceMarks) -> Float {
        var sum: Float = source.isQuestion != target.isQuestion ? -0.7 : source.isQuestion ? 0.5 : 0
        sum += source.isHeading != target.isHeading ? -0.5 : source.isHeading ? 0.5 : 0
        sum += source.isQuoting != target.isQuoting ? -0.5 : source.isQuoting ? 0.3 : 0
        return sum
    }
}
