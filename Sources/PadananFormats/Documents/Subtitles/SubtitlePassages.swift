/// Divides a cue into what one speaker says: a line that begins with a dash, or in WebVTT with a voice, begins a passage.
///
/// Hyphens begin a line of dialogue wherever no digit follows; longer dashes also stand inside sentences, so that they count only when two lines
/// of the cue begin with one.
struct SubtitlePassages {
    /// What one speaker says.
    struct Passage {
        /// From the beginning of its first to the end of its last line.
        var range: Range<Int>
        /// The dash at its beginning with the white space behind it; empty when there is none.
        var dash: Range<Int>
    }

    private let bytes: [UInt8]
    private let dialect: SubtitleDialect

    init(_ bytes: [UInt8], _ dialect: SubtitleDialect) {
        self.bytes = bytes
        self.dialect = dialect
    }

    func passages(_ cue: SubtitleCue) -> [Passage] {
        let dashes = cue.lines.map(dash)
        let hasDialogue = dashes.count { !$0.isEmpty } > 1
        var passages: [Passage] = []
        for (line, found) in zip(cue.lines, dashes) {
            let isDash = !found.isEmpty && (hasDialogue || bytes[found.lowerBound] == UInt8(ascii: "-"))
            if isDash || passages.isEmpty || beginsWithVoice(line) {
                passages.append(Passage(range: line, dash: isDash ? found : line.lowerBound..<line.lowerBound))
            } else {
                passages[passages.count - 1].range = passages[passages.count - 1].range.lowerBound..<line.upperBound
            }
        }
        return passages
    }

    private func beginsWithVoice(_ line: Range<Int>) -> Bool {
        guard dialect == .webVTT, !line.isEmpty, bytes[line.lowerBound] == UInt8(ascii: "<") else { return false }
        let tag = SubtitleTag(bytes, at: line.lowerBound, end: line.upperBound, dialect: dialect)
        return tag?.kind == .opening && tag?.name == "v"
    }

    /// The dash with which a line begins, tags apart, with the white space behind it.
    private func dash(_ line: Range<Int>) -> Range<Int> {
        var start = line.lowerBound
        while start < line.upperBound {
            if InlineSpace.isSpace(bytes[start]) {
                start += 1
            } else if let tag = SubtitleTag(bytes, at: start, end: line.upperBound, dialect: dialect) {
                start = tag.end
            } else {
                break
            }
        }
        var end = start + dashLength(start, line.upperBound)
        guard end > start else { return start..<start }
        while end < line.upperBound, InlineSpace.isSpace(bytes[end]) { end += 1 }
        let isSign = end < line.upperBound && (0x30...0x39).contains(bytes[end]) || dashLength(end, line.upperBound) > 0
        return isSign ? start..<start : start..<end
    }

    /// The bytes of the dash at `start`: a hyphen, an en or em dash; 0 when there is none.
    private func dashLength(_ start: Int, _ end: Int) -> Int {
        guard start < end else { return 0 }
        if bytes[start] == UInt8(ascii: "-") { return 1 }
        guard start + 2 < end, bytes[start] == 0xE2, bytes[start + 1] == 0x80 else { return 0 }
        return [0x90, 0x93, 0x94].contains(bytes[start + 2]) ? 3 : 0
    }
}
