import PadananFormats
import PadananModel

/// Turns bitext of one format into another, unit by unit: memory doesn't grow with the file.
public struct Conversion {
    public var reading = ReadingOptions()
    public var writing = WritingOptions()

    public init() {}

    /// What a conversion came to.
    public struct Outcome: Sendable {
        public var units = 0
        /// What was wrong in the input.
        public var inputDefects: [Defect] = []
        /// What the output can't express.
        public var losses: [Defect] = []
    }

    /// Converts the file at the first of `inputs` to `output`; `-` is standard input and output.
    ///
    /// - Parameters:
    ///   - inputFormat: the name of the input's format; by default what its content and name say.
    ///   - outputFormat: the name of the output's format; by default what its name says.
    public func convert(
        _ inputs: [String], inputFormat: String? = nil, to output: String, outputFormat: String? = nil
    ) throws -> Outcome {
        let file = try BitextFile(inputs[0], format: inputFormat)
        let reader = try file.format.reader(of: file.source, file: file.path, options: reading)
        let target = try FileOutput(output)
        let outcome = try convert(reader, to: Self.outputFormat(outputFormat, output), target)
        try target.commit()
        return outcome
    }

    private static func outputFormat(_ id: String?, _ output: String) throws(FileError) -> any DocumentFormat {
        if let id { return try BitextFile.named(id, output) }
        if let format = DocumentFormats.format(forFile: output) { return format }
        throw FileError(path: output, reason: "the name says no format that can be written; name one of \(BitextFile.names) with --format")
    }

    /// Reads all of `reader` and writes it in `format` to `output`, which the caller commits.
    ///
    /// Throws a `Defect` when reading can't go on, and a `FileError` when writing can't; then the output must not be kept.
    public func convert(_ reader: any DocumentReader, to format: any DocumentFormat, _ output: FileOutput) throws -> Outcome {
        let sink = ByteSink { try output.write($0) }
        var writer = try format.writer(to: sink, options: writing)
        let outcome = try copy(reader, to: &writer)
        try sink.flush()
        return outcome
    }

    /// Reads all of `reader` into `writer`.
    func copy(_ reader: any DocumentReader, to writer: inout any DocumentWriter) throws -> Outcome {
        var reader = reader
        var outcome = Outcome()
        while let event = try reader.next() {
            if case .unit = event { outcome.units += 1 }
            try writer.write(event)
        }
        try writer.finish()
        outcome.inputDefects = reader.defects
        outcome.losses = writer.defects
        return outcome
    }
}
