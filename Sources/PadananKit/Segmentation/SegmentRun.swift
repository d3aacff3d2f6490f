import PadananFormats
import PadananLanguage
import PadananModel

/// Cuts files into segments and writes them: one by one, as a file for translators, or as counts.
public struct SegmentRun {
    let documents: DocumentSegmentation
    let segmenter: any TextSegmenter
    private let files: [String]
    private let input: String?
    let options: FilterOptions

    /// - Parameters:
    ///   - documents: what is done with documents.
    ///   - segmenter: cuts plain text and records.
    ///   - files: the paths, `-` for standard input.
    ///   - input: the kind of the files, by its name; by default what their names and content say.
    public init(
        _ documents: DocumentSegmentation, text segmenter: any TextSegmenter, files: [String], input: String?, options: FilterOptions
    ) {
        self.documents = documents
        self.segmenter = segmenter
        self.files = files
        self.input = input
        self.options = options
    }

    // MARK: Ways of writing

    /// Prints each segment. Plain text is read and written in pieces.
    ///
    /// - Parameters:
    ///   - isForWork: whether a translator is to work on what is printed.
    ///   - report: is told what was wrong in the input.
    public func print(to output: FileOutput, _ format: OutputFormat, isForWork: Bool, _ report: ([Defect]) -> Void) throws {
        let writer = SegmentReport(format)
        try output.write(writer.header)
        var records = DocumentRecords(isForWork: isForWork)
        for path in files {
            let file = try SourceFile(path, input: input)
            switch file.kind {
            case .records: try printRecords(file, to: output, writer, report)
            case .document(let filter) where filter.id == PlainTextFilter().id && !isForWork:
                try printText(file, to: output, writer, report)
            case .document:
                let segmented = try segmented(file, report)
                for record in records.records(of: segmented) { try output.write(writer.write(record)) }
            }
        }
    }

    /// Writes a file for translators.
    public func export(
        to output: FileOutput, _ format: any DocumentFormat, hasTerms: Bool, _ writing: WritingOptions, _ report: ([Defect]) -> Void
    ) throws {
        var export = try SegmentExport(format, to: output, documents: files.count, hasTerms: hasTerms, options: writing)
        for path in files { try export.write(try segmented(SourceFile(path, input: input), report)) }
        try export.finish()
        report(export.losses)
    }

    /// Writes how much text there is.
    public func count(to output: FileOutput, _ format: OutputFormat, hasTerms: Bool, _ report: ([Defect]) -> Void) throws {
        var repetitions = Repetitions()
        let counts = try files.map { path in
            var count = DocumentStatistics(name: path)
            for unit in try segmented(SourceFile(path, input: input), report).units { count.add(unit, &repetitions) }
            return count
        }
        try output.write(StatisticsReport(format, hasTerms: hasTerms).report(counts))
    }

    private func segmented(_ file: SourceFile, _ report: ([Defect]) -> Void) throws -> SegmentedDocument {
        guard case .document(let filter) = file.kind else {
            throw FileError(path: file.path, reason: "records are printed as segments only; give documents")
        }
        var source = file.source
        let document = SourceDocument(file.path, filter: filter, bytes: try source.readAll())
        let segmented = try documents.segmented(document)
        report(segmented.defects)
        return segmented
    }
}
