/// Spells text in a cue; no line of it is left empty, since that would end the cue.
struct SubtitleSpelling: InlineSpelling {
    let dialect: SubtitleDialect
    /// LF, CR or both, as in the file.
    let lineEnd: [UInt8]
    /// Whether nothing that a viewer sees stands in the line.
    private var isBlankLine: Bool

    init(_ dialect: SubtitleDialect, lineEnd: [UInt8], isBlankLine: Bool) {
        self.dialect = dialect
        self.lineEnd = lineEnd
        self.isBlankLine = isBlankLine
    }

    mutating func write(_ text: String, isLast: Bool, to result: inout [UInt8]) {
        // In SubRip, where nothing can be escaped, a timing at the beginning of a line would begin a cue.
        for byte in (dialect == .subRip && hasTiming(text) ? text.replacing("-->", with: "-- >") : text).utf8 {
            switch byte {
            case 0x0D: break
            case 0x0A:
                if !isBlankLine { result += lineEnd }
                isBlankLine = true
            case UInt8(ascii: "&") where dialect == .webVTT: append("&amp;", to: &result)
            case UInt8(ascii: "<") where dialect == .webVTT: append("&lt;", to: &result)
            case UInt8(ascii: ">") where dialect == .webVTT: append("&gt;", to: &result)
            default:
                result.append(byte)
                isBlankLine = isBlankLine && InlineSpace.isSpace(byte)
            }
        }
    }

    private func hasTiming(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return TextLines(bytes).contains { ($0.lowerBound > 0 || isBlankLine) && SubtitleTiming.matches(bytes[$0]) }
    }

    private mutating func append(_ reference: StaticString, to result: inout [UInt8]) {
        reference.withUTF8Buffer { result.append(contentsOf: $0) }
        isBlankLine = false
    }

    mutating func accepts(_ slot: InlineSlot, behind result: [UInt8]) -> Bool {
        guard slot.type == "lb" else {
            isBlankLine = false
            return true
        }
        defer { isBlankLine = true }
        return !isBlankLine
    }

    mutating func finish(_ result: inout [UInt8]) {
        while isBlankLine, let last = result.last, InlineSpace.isSpace(last) { result.removeLast() }
    }
}
