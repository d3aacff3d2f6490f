import PadananFormats
import PadananModel

/// Turns bitext of one format into another, unit by unit.
///
/// TMX, XLIFF, PO, TSV and JSON Lines are held in memory only in pieces; workbooks and CSV are held whole.
public struct Conversion {
    /// The language of the sources that the user asks for; by default the file's, else Indonesian.
    public var source: LanguageTag?
    /// The language of the targets that the user asks for; by default the file's, else English.
    public var target: LanguageTag?
    /// The sheet of a workbook, by name; the first when `nil`.
    public var sheet: String?
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
        try FileInput.check(output, doesNotReplace: inputs)
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
            var file = try BitextFile(inputs[0], format: format)
            try file.check(sheet: sheet)
            let options = ReadingOptions(languages: try languages(of: &file), sheet: sheet)
            return try file.format.reader(of: file.source, file: file.path, options: options)
        }
        let (source, target) = (try FileInput.source(inputs[0]), try FileInput.source(inputs[1]))
        let options = ReadingOptions(languages: ParallelFileNames.languages(inputs[0], inputs[1], source: self.source, target: self.target))
        return try MosesFormat().reader(of: source, and: target, files: (inputs[0], inputs[1]), options: options)
    }

    /// The pair to read: what was asked for, and where that is one language only, the other from the file.
    private func languages(of file: inout BitextFile) throws -> LanguagePair? {
        guard source != nil || target != nil else { return nil }
        if let source, let target { return LanguagePair(source, target) }
        let peeked = try file.firstDocument(sheet: sheet)
        let candidates = [target == nil ? peeked?.targetLanguage : peeked?.sourceLanguage, peeked?.sourceLanguage, peeked?.targetLanguage]
        let known = (source ?? target) ?? .indonesian
        let other = (candidates.compactMap { $0 } + [.indonesian, .english]).first { !$0.isSameLanguage(as: known) } ?? .english
        return source != nil ? LanguagePair(known, other) : LanguagePair(other, known)
    }

    private func writeParallelLines(_ reader: any DocumentReader, _ output: String) throws -> Outcome {
        guard output != "-" else { throw FileError(path: output, reason: "parallel lines are two files; name them with -o") }
        let files = try [source ?? writing.languages.source, target ?? writing.languages.target].map {
            try FileOutput("\(output).\($0.formatted)")
        }
        let sinks = files.map { file in ByteSink { try file.write($0) } }
        var writer: any DocumentWriter = MosesFormat().writer(to: sinks[0], and: sinks[1])
        let outcome = try copy(reader, to: &writer)
        for (sink, file) in zip(sinks, files) {
            try sink.flush()
            try file.commit()
        }
        return outcome
    }

    static func outputFormat(_ id: String?, _ output: String) throws(FileError) -> any DocumentFormat {
        if let id { return try BitextFile.named(id, output) }
        if let format = DocumentFormats.format(forFile: output) { return format }
        throw FileError(
            path: output, reason: "the name says no format that can be written; name one of \(BitextFile.names), moses with --format")
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
        var languages = DocumentLanguages(source: source, target: target, defaults: writing.languages)
        while let event = try reader.next() {
            if case .document(let document) = event {
                try writer.write(.document(languages.complete(document)))
            } else {
                outcome.units += 1
                try writer.write(event)
            }
        }
        try writer.finish()
        outcome.inputDefects = reader.defects + languages.defects
        if outcome.units == 0, let place = languages.location {
            outcome.inputDefects.append(Defect(.warning, "the file holds no units", at: place))
        }
        outcome.losses = writer.defects
        return outcome
    }
}
