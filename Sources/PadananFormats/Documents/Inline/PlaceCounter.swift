import PadananModel

/// Finds the line and column of offsets in a text, best asked for in their order. Cost: linear in the text for all of them together.
struct PlaceCounter {
    private let text: EncodedText
    private let file: String
    private var lines = LineCounter()
    private var offset: Int

    init(_ text: EncodedText, file: String) {
        self.text = text
        self.file = file
        offset = text.start
    }

    mutating func location(of target: Int) -> SourceLocation {
        if target < offset { (lines, offset) = (LineCounter(), text.start) }
        lines.advance(over: text.bytes[offset..<min(target, text.bytes.count)])
        offset = min(target, text.bytes.count)
        return SourceLocation(file: file, line: lines.line, column: lines.column)
    }
}
