import PadananFormats
import PadananModel

/// Writes spans of one text as `{"start","end","text"}`, offsets in code points.
struct SpanWriter {
    private let bytes: [UInt8]
    private var counter: CodePointCounter

    init(_ text: String) {
        bytes = [UInt8](text.utf8)
        counter = CodePointCounter(bytes)
    }

    /// Writes a span as an object.
    mutating func write(_ range: TextRange, _ writer: inout JSONWriter) {
        writer.object { writeMembers(range, &$0) }
    }

    /// Writes the members of a span into an object that has more.
    mutating func writeMembers(_ range: TextRange, _ writer: inout JSONWriter) {
        let (start, end) = codePoints(range)
        writer.name("start")
        writer.integer(start)
        writer.name("end")
        writer.integer(end)
        writer.name("text")
        writer.string(TextColumns.excerpt(bytes, range))
    }

    /// The bounds of a span in code points.
    mutating func codePoints(_ range: TextRange) -> (start: Int, end: Int) {
        (counter.codePoints(before: range.lowerBound), counter.codePoints(before: range.upperBound))
    }
}
