import PadananFormats
import PadananLanguage
import PadananModel

/// Plain text and records, whose offsets are those of the text itself.
extension SegmentRun {
    /// Prints the segments of each record of a JSON Lines file.
    func printRecords(_ file: SourceFile, to output: FileOutput, _ writer: SegmentReport, _ report: ([Defect]) -> Void) throws {
        var source = file.source
        let text = DecodedText(try source.readAll(), file: file.path)
        let reading = JSONLinesReader.readTexts(text.bytes, file: file.path)
        report(text.defects + reading.defects)
        for record in reading.records {
            let bytes = Array(record.text.utf8)
            var counter = CodePointCounter(bytes)
            for found in segments(of: bytes, isWrapped: record.isWrapped ?? options.isWrapped) {
                let segment = SegmentRecord(
                    document: record.id, paragraph: found.paragraph, id: found.name,
                    start: counter.codePoints(before: found.range.lowerBound), end: counter.codePoints(before: found.range.upperBound),
                    text: TextColumns.excerpt(bytes, found.range))
                try output.write(writer.write(segment))
            }
        }
    }

    /// Prints the segments of a plain text.
    func printText(_ file: SourceFile, to output: FileOutput, _ writer: SegmentReport, _ report: ([Defect]) -> Void) throws {
        var source = file.source
        let text = DecodedText(try source.readAll(), file: file.path)
        report(text.defects)
        var counter = CodePointCounter(text.bytes)
        for found in segments(of: text.bytes, isWrapped: options.isWrapped) {
            let segment = SegmentRecord(
                document: file.path, paragraph: found.paragraph, id: found.name,
                start: counter.codePoints(before: found.range.lowerBound), end: counter.codePoints(before: found.range.upperBound),
                text: TextColumns.excerpt(text.bytes, found.range))
            try output.write(writer.write(segment))
        }
    }

    /// The segments of a text, each with the number of its paragraph and its name.
    private func segments(of bytes: [UInt8], isWrapped: Bool?) -> [(paragraph: Int, name: String, range: TextRange)] {
        var found: [(paragraph: Int, name: String, range: TextRange)] = []
        var ranges: [TextRange] = []
        for (index, block) in BlockScanner.blocks(of: bytes, isWrapped: isWrapped).enumerated() {
            ranges.removeAll(keepingCapacity: true)
            segmenter.appendSegments(of: bytes, in: block, to: &ranges)
            for (part, range) in ranges.enumerated() {
                let name = SegmentName(unit: String(index + 1), part: ranges.count == 1 ? nil : part + 1)
                found.append((index + 1, name.text, range))
            }
        }
        return found
    }
}
