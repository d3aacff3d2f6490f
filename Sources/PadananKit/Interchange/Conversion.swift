import PadananFormats
import PadananModel

/// Turns bitext of one format into another, unit by unit: memory doesn't grow with the file.
public struct Conversion {
    public var reading = ReadingOptions()
    public var writing = WritingOptions()

    public init() {}

    /// The names of the formats of one file.
    public static var formatNames: String { BitextFile.names }

    /// What a conversion came to.
    public struct Outcome: Sendable {
        public var units = 0
        /// What was wrong in the input.
        public var inputDefects: [Defect] = []
        /// What the output can't express.
        public var losses: [Defect] = []
    }

    /// Converts `inputs`, a bitext file or two files of parallel lines, to `output`; `-` is standard input and output.
    ///
    /// - Parameters:
    ///   - inputFormat: the name of the input's format; by default what its content and name say.
    ///   - outputFormat: the name of the output's format; by default what its name says. `moses` writes two files, named by `output` and
    ///     the languages.
    public func convert(
        _ inputs: [String], inputFormat: String? = nil, to output: String, outputFormat: String? = nil
    ) throws -> Outcome {
        let reader = try reader(of: inputs, inputFormat)
        if outputFormat == MosesFormat().id { return try writeParallelLines(reader, output) }
        let format = try Self.outputFormat(outputFormat, output)
        let target = try FileOutput(output)
        let outcome = try convert(reader, to: format, target)
        try target.commit()
        return outcome
    }

    private func reader(of inputs: [String], _ format: String?) throws -> any DocumentReader {
        guard inputs.count == 2 else {
            if format == MosesFormat().id {
                throw FileError(path: inputs[0], reason: "parallel lines are two files; name the source and the target")
            }
            let file = try BitextFile(inputs[0], format: format)
            return try file.format.reader(of: file.source, file: file.path, options: reading)
        }
        let (source, target) = (try FileInput.source(inputs[0]), try FileInput.source(inputs[1]))
        return try MosesFormat().reader(of: source, and: target, files: (inputs[0], inputs[1]), options: reading)
    }

    private func writeParallelLines(_ reader: any DocumentReader, _ output: String) throws -> Outcome {
        guard output != "-" else { throw FileError(path: output, reason: "parallel lines are two files; name them with -o") }
        let files = try [writing.languages.source, writing.languages.target].map { try FileOutput("\(output).\($0.formatted)") }
        let sinks = files.map { file in ByteSink { try file.write($0) } }
        var writer: any DocumentWriter = MosesFormat().writer(to: sinks[0], and: sinks[1])
        let outcome = try copy(reader, to: &writer)
        for (sink, file) in zip(sinks, files) {
            try sink.flush()
            try file.commit()
        }
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
