import PadananModel

/// Ranges without the white space around them.
enum TextTrimming {
    /// `range` of `text` without white space at its ends.
    static func trimmed(_ range: TextRange, of text: [UInt8]) -> TextRange {
        var start = range.lowerBound
        while start < range.upperBound {
            let found = TextKind.at(start, of: text, end: range.upperBound)
            guard found.kind == .space else { break }
            start += found.length
        }
        var end = range.upperBound
        while end > start {
            let found = TextKind.before(end, of: text, start: start)
            guard found.kind == .space else { break }
            end -= found.length
        }
        return start..<end
    }
}
