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
            try printWhole(Array(record.text.utf8), record.id, isWrapped: record.isWrapped ?? options.isWrapped, to: output, writer)
        }
    }

    /// Prints the segments of a plain text, in bounded memory with our own rules.
    func printText(_ file: SourceFile, to output: FileOutput, _ writer: SegmentReport, _ report: ([Defect]) -> Void) throws {
        guard let segmenter = segmenter as? SentenceSegmenter else {
            var source = file.source
            let text = DecodedText(try source.readAll(), file: file.path)
            report(text.defects)
            return try printWhole(text.bytes, file.path, isWrapped: options.isWrapped, to: output, writer)
        }
        var pieces = TextPieces(file.source, file: file.path)
        var stream = SegmentStream(segmenter: segmenter, isWrapped: options.isWrapped)
        var records = StreamedRecords(document: file.path)
        while let piece = try pieces.next() {
            records.add(piece)
            try stream.feed(piece) { block in try records.records(of: block) { try output.write(writer.write($0)) } }
        }
        try stream.finish { block in try records.records(of: block) { try output.write(writer.write($0)) } }
        report(pieces.defects)
    }

    /// Prints the segments of a text in memory.
    private func printWhole(
        _ bytes: [UInt8], _ document: String, isWrapped: Bool?, to output: FileOutput, _ writer: SegmentReport
    ) throws {
        var counter = CodePointCounter(bytes)
        var ranges: [TextRange] = []
        for (index, block) in BlockScanner.blocks(of: bytes, isWrapped: isWrapped).enumerated() {
            ranges.removeAll(keepingCapacity: true)
            segmenter.appendSegments(of: bytes, in: block, to: &ranges)
            for (part, range) in ranges.enumerated() {
                let name = SegmentName(unit: String(index + 1), part: ranges.count == 1 ? nil : part + 1)
                let segment = SegmentRecord(
                    document: document, paragraph: index + 1, id: name.text, start: counter.codePoints(before: range.lowerBound),
                    end: counter.codePoints(before: range.upperBound), text: TextColumns.excerpt(bytes, range))
                try output.write(writer.write(segment))
            }
        }
    }
}
