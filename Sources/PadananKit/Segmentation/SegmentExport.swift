import PadananFormats
import PadananModel

/// Writes segmented documents as a file for translators.
///
/// XLIFF keeps paragraphs as units with their segments; other formats get a row for each segment (`SegmentRows`).
public struct SegmentExport {
    private var writer: any DocumentWriter
    private let sink: ByteSink
    private let format: any DocumentFormat
    private let style: ExportStyle
    private let isAlone: Bool
    private let hasTerms: Bool
    private var repetitions = Repetitions()
    private var names: Set<String> = []
    /// Whether a header was written; formats of rows have one.
    private var hasBegun = false

    /// - Parameters:
    ///   - documents: how many documents there will be.
    ///   - hasTerms: whether terms are marked.
    public init(_ format: any DocumentFormat, to output: FileOutput, documents: Int, hasTerms: Bool, options: WritingOptions) throws {
        sink = ByteSink { try output.write($0) }
        let format: any DocumentFormat = format is TSVFormat ? TSVFormat(writesHeader: true) : format
        writer = try format.writer(to: sink, options: options)
        self.format = format
        style = ExportStyle(format)
        isAlone = documents == 1
        self.hasTerms = hasTerms
    }

    /// What the format can't express.
    public var losses: [Defect] { writer.defects }

    /// Writes a document.
    public mutating func write(_ segmented: SegmentedDocument) throws {
        var units = segmented.units
        let name = isAlone ? "" : uniqueName(segmented.document.original)
        DocumentSegmentation.number(&units, document: name, &repetitions)
        let isOfRows = SegmentRows.isNeeded(for: format.id)
        if !isOfRows || !hasBegun {
            try writer.write(.document(style.document(segmented.document, isAlone: isAlone, hasTerms: hasTerms)))
        }
        hasBegun = true
        guard isOfRows else {
            for unit in units { try writer.write(.unit(style.unit(unit))) }
            return
        }
        let rows = SegmentRows(for: format.id, document: name)
        for (index, unit) in units.enumerated() {
            for row in rows.rows(of: unit, number: index + 1) { try writer.write(.unit(style.unit(row))) }
        }
    }

    /// Ends the file. The output is committed by its owner.
    public mutating func finish() throws {
        try writer.finish()
        try sink.flush()
    }

    private mutating func uniqueName(_ path: String) -> String {
        let plain = path.isEmpty ? FileInput.standardInput : path
        var name = plain
        var number = 2
        while !names.insert(name).inserted {
            name = "\(plain) (\(number))"
            number += 1
        }
        return name
    }
}
