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

    mutating func write(_ range: TextRange, _ writer: inout JSONWriter) {
        let start = counter.codePoints(before: range.lowerBound)
        let end = counter.codePoints(before: range.upperBound)
        writer.object { writer in
            writer.name("start")
            writer.integer(start)
            writer.name("end")
            writer.integer(end)
            writer.name("text")
            writer.string(TextColumns.excerpt(bytes, range))
        }
    }
}
