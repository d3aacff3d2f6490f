import PadananFormats
import PadananModel

/// Writes segmented documents as a file for translators.
///
/// XLIFF keeps paragraphs as units with their segments; other formats get a row for each segment (`SegmentRows`).
public struct SegmentExport {
    private var writer: any DocumentWriter
    private let sink: ByteSink
    private let format: any DocumentFormat
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
        writer = try format.writer(to: sink, options: options)
        self.format = format
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
        guard SegmentRows.isNeeded(for: format) else {
            try writer.write(.document(segmented.document))
            for unit in units { try writer.write(.unit(unit)) }
            return
        }
        if !hasBegun { try writer.write(.document(header(segmented.document))) }
        hasBegun = true
        let rows = SegmentRows(for: format, document: name)
        for (index, unit) in units.enumerated() {
            for row in rows.rows(of: unit, number: index + 1) { try writer.write(.unit(row)) }
        }
    }

    /// Ends the file. The output is committed by its owner.
    public mutating func finish() throws {
        try writer.finish()
        try sink.flush()
    }

    /// The header of a file of rows, which has room for little.
    private func header(_ document: Document) -> Document {
        var document = document
        if !isAlone { document.original = "" }
        guard ["tsv", "csv", "xlsx"].contains(format.id) else { return document }
        document.properties = []
        return SegmentRows.withColumns(document, hasTerms: hasTerms)
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
