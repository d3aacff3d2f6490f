/// The lines of a file of subtitles, which end with LF, CR or both (WebVTT, section 4.1).
struct SubtitleLines {
    let text: EncodedText
    /// Without their ends.
    let ranges: [Range<Int>]

    init(_ text: EncodedText) {
        self.text = text
        var ranges: [Range<Int>] = []
        var start = text.start
        while start < text.bytes.count {
            let end = text.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
            ranges.append(start..<end)
            let isPair = end + 1 < text.bytes.count && text.bytes[end] == 0x0D && text.bytes[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
        }
        self.ranges = ranges
    }

    var count: Int { ranges.count }

    func isBlank(_ index: Int) -> Bool {
        InlineSpace.trimmed(ranges[index], of: text.bytes).isEmpty
    }

    /// Whether the line holds the arrow of a timing.
    func hasArrow(_ index: Int) -> Bool {
        text.bytes[ranges[index]].contains(bytes: "-->".utf8)
    }

    /// Whether the line is a number, as those of SubRip's cues.
    func isNumber(_ index: Int) -> Bool {
        let line = InlineSpace.trimmed(ranges[index], of: text.bytes)
        return !line.isEmpty && text.bytes[line].allSatisfy { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
    }

    /// The line without white space at its ends.
    func string(_ index: Int) -> String {
        text.string(InlineSpace.trimmed(ranges[index], of: text.bytes))
    }

    /// The beginning of the line, for messages.
    func shown(_ index: Int) -> String {
        let line = string(index).unicodeScalars
        return String(String.UnicodeScalarView(line.prefix(Self.shownCharacters))) + (line.count > Self.shownCharacters ? "…" : "")
    }

    /// Characters of a line in a message.
    private static let shownCharacters = 60

    /// Whether the line begins with `word`.
    func starts(_ index: Int, with word: StaticString) -> Bool {
        let line = text.bytes[ranges[index]]
        return word.withUTF8Buffer { line.starts(with: $0) }
    }
}
