import PadananModel

/// Finds the cues of a SubRip file.
///
/// There is no standard. A cue is a number, a timing and lines of text up to an empty line; where a number or the empty line is missing, or text
/// goes on behind it, the text is found all the same and a defect says so.
struct SubRipScanner {
    private let lines: SubtitleLines
    private var places: PlaceCounter
    private(set) var cues: [SubtitleCue] = []
    private(set) var defects: [Defect] = []

    /// The line with the number, or with the timing where there is none, and the timing.
    private struct Header {
        var start: Int
        var timing: Int
    }

    init(_ text: EncodedText, file: String) {
        lines = SubtitleLines(text)
        places = PlaceCounter(text, file: file)
        let headers = lines.ranges.indices.compactMap { header(at: $0) }
        checkBeginning(headers.first?.start ?? lines.count)
        for (index, header) in headers.enumerated() {
            check(header)
            readCue(header, end: index + 1 < headers.count ? headers[index + 1].start : lines.count)
        }
    }

    /// The header whose timing is the line `index`.
    private func header(at index: Int) -> Header? {
        guard lines.hasArrow(index) else { return nil }
        let hasNumber = index > 0 && lines.isNumber(index - 1)
        let isApart = index < 2 || lines.isBlank(index - 2)
        guard isTiming(index) || hasNumber && isApart else { return nil }
        return Header(start: hasNumber ? index - 1 : index, timing: index)
    }

    private func isTiming(_ index: Int) -> Bool {
        SubtitleTiming.matches(lines.text.bytes[lines.ranges[index]])
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, at index: Int) {
        defects.append(Defect(severity, message, at: places.location(of: lines.ranges[index].lowerBound)))
    }

    private mutating func checkBeginning(_ end: Int) {
        guard let stray = (0..<end).first(where: { !lines.isBlank($0) }) else { return }
        report(.warning, "text before the first timing belongs to no cue and is left alone", at: stray)
    }

    private mutating func check(_ header: Header) {
        if header.start > 0, !lines.isBlank(header.start - 1) {
            report(.warning, "an empty line is missing before this cue", at: header.start)
        }
        if header.start == header.timing { report(.warning, "the cue has no number in the line before its timing", at: header.timing) }
        guard !isTiming(header.timing) else { return }
        report(.error, "“\(lines.shown(header.timing))” is no timing; write it as 00:00:01,000 --> 00:00:04,000", at: header.timing)
    }

    /// Reads the text behind the header up to the line `end`.
    private mutating func readCue(_ header: Header, end: Int) {
        var name = header.start < header.timing ? lines.string(header.start) : ""
        var index = header.timing + 1
        var isFirst = true
        while index < end {
            let blockEnd = (index..<end).first { lines.isBlank($0) } ?? end
            if blockEnd > index {
                var start = index
                if !isFirst, lines.isNumber(index), blockEnd > index + 1 {
                    report(.error, "the cue \(lines.shown(index)) has no timing; its text is read with the cue before", at: index)
                    (name, start) = (lines.string(index), index + 1)
                } else if !isFirst {
                    report(.warning, "text behind an empty line is read as part of the cue before it", at: index)
                }
                cues.append(SubtitleCue(name: name, lines: Array(lines.ranges[start..<blockEnd])))
            }
            isFirst = false
            index = blockEnd + 1
        }
    }
}
