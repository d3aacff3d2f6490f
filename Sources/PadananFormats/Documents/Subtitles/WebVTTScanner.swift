import PadananModel

/// Finds the cues of a WebVTT file; notes, styles and regions are passed over.
///
/// - Source: WebVTT (W3C Candidate Recommendation 2019), section 4.1 and 6.1.
struct WebVTTScanner {
    private let lines: SubtitleLines
    private var places: PlaceCounter
    private(set) var cues: [SubtitleCue] = []
    private(set) var defects: [Defect] = []
    /// What the header says after `Language:`; empty when it doesn't.
    private(set) var language = ""
    private var hasHeader = true

    init(_ text: EncodedText, file: String) {
        lines = SubtitleLines(text)
        places = PlaceCounter(text, file: file)
        var index = readHeader()
        while index < lines.count {
            index = lines.isBlank(index) ? index + 1 : readBlock(index)
        }
    }

    /// Reads the lines before the first empty one; returns where the blocks begin.
    private mutating func readHeader() -> Int {
        guard lines.count > 0, lines.starts(0, with: "WEBVTT"), isHeaderEnd(lines.ranges[0].lowerBound + 6) else {
            report(.error, "the file does not begin with a line “WEBVTT”; players refuse it", at: 0)
            hasHeader = false
            return 0
        }
        var index = 1
        while index < lines.count, !lines.isBlank(index), !lines.hasArrow(index) {
            if lines.starts(index, with: "Language:") { language = String(lines.string(index).dropFirst(9)).trimmed }
            index += 1
        }
        return index
    }

    private func isHeaderEnd(_ offset: Int) -> Bool {
        offset >= lines.text.bytes.count || InlineSpace.isSpace(lines.text.bytes[offset])
    }

    /// Reads the block that begins with the line `start`; returns the line behind it.
    private mutating func readBlock(_ start: Int) -> Int {
        let timing = (start..<min(start + 2, lines.count)).first { lines.hasArrow($0) }
        guard let timing else { return skipBlock(start) }
        checkTiming(timing)
        var end = timing + 1
        while end < lines.count, !lines.isBlank(end), !lines.hasArrow(end) { end += 1 }
        // A line before another timing may be the identifier of its cue only when an empty line stands before it.
        if end < lines.count, lines.hasArrow(end) { report(.warning, "an empty line is missing before this cue", at: end) }
        if end > timing + 1 {
            cues.append(SubtitleCue(name: timing > start ? lines.string(start) : "", lines: Array(lines.ranges[timing + 1..<end])))
        }
        return end
    }

    private func isBlock(_ word: StaticString, _ index: Int) -> Bool {
        lines.starts(index, with: word) && isHeaderEnd(lines.ranges[index].lowerBound + word.utf8CodeUnitCount)
    }

    private func blankLine(from start: Int) -> Int {
        (start..<lines.count).first { lines.isBlank($0) } ?? lines.count
    }

    /// Passes over a block that is no cue.
    private mutating func skipBlock(_ start: Int) -> Int {
        if !isBlock("NOTE", start), !isBlock("STYLE", start), !isBlock("REGION", start), hasHeader || start > 0 {
            report(.warning, "a block without timing is no cue and is left alone", at: start)
        }
        let blank = blankLine(from: start)
        return (start + 1..<max(blank, start + 1)).first { lines.hasArrow($0) } ?? blank
    }

    private mutating func checkTiming(_ index: Int) {
        guard !SubtitleTiming.matches(lines.text.bytes[lines.ranges[index]]) else { return }
        let message = "“\(lines.shown(index))” is no timing; write it as 00:01.000 --> 00:04.000"
        report(.error, message, reference: "WebVTT, 4.1", at: index)
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, reference: String = "", at index: Int) {
        let offset = index < lines.count ? lines.ranges[index].lowerBound : lines.text.start
        defects.append(Defect(severity, message, reference: reference, at: places.location(of: offset)))
    }
}
