/// Looks for texts byte by byte: to a `String`, a quote with an accent on it is another character than a quote.
enum ByteText {
    /// Whether `text` holds `part`; every text holds the empty one. Cost: linear for the texts of reports.
    static func contains(_ text: String, _ part: String) -> Bool {
        firstRange(of: Array(part.utf8), in: Array(text.utf8), from: 0) != nil
    }

    /// The first place of `part` at `start` or behind it. Cost: O(*n*·*m*) in the worst case.
    static func firstRange(of part: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = part.first else { return start..<start }
        var index = start
        while index + part.count <= text.count {
            if text[index] == first, text[index..<index + part.count].elementsEqual(part) { return index..<index + part.count }
            index += 1
        }
        return nil
    }
}
