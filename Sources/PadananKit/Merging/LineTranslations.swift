import PadananFormats
import PadananModel

/// Translations as lines of a text, one for each segment of a document in its order.
struct LineTranslations {
    private let lines: [String]
    private let file: String

    /// Throws when there are more or fewer lines than segments: none could be trusted then.
    init(_ bytes: [UInt8], file: String, count: Int) throws {
        self.file = file
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
        guard lines.count == count else {
            let message = "the document has \(count) segments, the file \(lines.count) lines; write one line for each segment"
            throw Defect(.error, message, at: SourceLocation(file: file, line: min(lines.count, count) + 1))
        }
    }

    /// The translations of `units`, which were cut into segments. An empty line is a segment without translation.
    func units(_ units: [Unit]) -> [TranslatedUnit] {
        var line = 0
        return units.filter(\.isTranslatable).map { unit in
            let segments = unit.segments.enumerated().filter { !$0.element.isIgnorable }.map { index, segment in
                defer { line += 1 }
                // A line that nobody changed stands for the segment as it is, white space and all.
                let isUnchanged = lines[line] == SegmentReport.line(segment.source.shortTagged)
                let target = isUnchanged ? segment.source : InlineText(lines[line])
                return TranslatedSegment(
                    part: index + 1, name: "\(unit.id), line \(line + 1)", isIgnorable: false, source: segment.source,
                    target: target.isEmpty ? nil : target, isFuzzy: false,
                    location: SourceLocation(file: file, line: line + 1))
            }
            return TranslatedUnit(name: SegmentName(unit: unit.id), segments: segments)
        }
    }
}

extension Unit {
    /// The segments that a translator works on.
    var translatableSegments: Int {
        isTranslatable ? segments.count { !$0.isIgnorable } : 0
    }
}
