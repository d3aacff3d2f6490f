import PadananFormats
import PadananModel

/// A file that is being translated: bitext, whose open segments are filled, or a document.
public struct TranslationFile {
    /// How the file is read and written.
    public struct Options: Sendable {
        /// The kind of the file, the name of a bitext format or of a kind of document; by default what name and content say.
        public var input: String?
        /// The sheet of a workbook, by name; the first when `nil`.
        public var sheet: String?
        public var languages = LanguagePair.indonesianEnglish
        /// Whether translations that nobody confirmed are made anew.
        public var overwrites = false
        /// Whether what was verified counts as confirmed.
        public var isConfirmed = false
        /// What cuts documents.
        public var segmenter: UnitSegmenter
        public var filter = FilterOptions()

        public init(segmenter: UnitSegmenter) {
            self.segmenter = segmenter
        }
    }

    private enum Content {
        case bitext(BitextTranslation)
        case document(DocumentTranslation)
    }

    public let path: String
    private let options: Options
    private let content: Content

    /// Reads the file at `path`, `-` for standard input. Throws a `FileError` or `Defect` when it can't be read.
    public init(_ path: String, _ options: Options) throws {
        self.path = path
        self.options = options
        content = try Self.read(path, options)
    }

    private static func read(_ path: String, _ options: Options) throws -> Content {
        let isDocument = options.input.map { name in SourceDocument.filters.contains { $0.id == name } }
        let (head, source) = try FileInput.opened(path)
        let isBitext = isDocument.map { !$0 } ?? (options.input != nil || DocumentFormats.recognize(head, file: path) != nil)
        if isBitext {
            let file =
                path == FileInput.standardInput
                ? try BitextFile(path, head: head, source: source, format: options.input) : try BitextFile(path, format: options.input)
            let reading = ReadingOptions(languages: options.languages, sheet: options.sheet)
            return .bitext(try BitextTranslation(file, options: reading, overwrites: options.overwrites))
        }
        if let sheet = options.sheet {
            throw FileError(path: path, reason: "the file is a document and has no sheet “\(sheet)”; --sheet is for workbooks")
        }
        let filter = try SourceDocument.filter(options.input, path, head)
        var whole = source
        let document = SourceDocument(path, filter: filter, bytes: try whole.readAll())
        return .document(
            try DocumentTranslation(document, segmenter: options.segmenter, languages: options.languages, options: options.filter))
    }

    /// The segments that want a translation.
    public var items: [TranslationItem] {
        switch content {
        case .bitext(let file): file.items
        case .document(let file): file.items
        }
    }

    /// How many segments had a translation and keep it.
    public var kept: Int {
        if case .bitext(let file) = content { file.kept } else { 0 }
    }

    /// What was wrong in the file.
    public var defects: [Defect] {
        switch content {
        case .bitext(let file): file.defects
        case .document(let file): file.defects
        }
    }

    /// The format in which a document's segments would be written; `nil` when it is the document again.
    ///
    /// - Parameters:
    ///   - name: the format's name, where it is given.
    ///   - output: the path to write to, whose extension decides else.
    public func format(_ name: String?, for output: String?) throws(FileError) -> (any DocumentFormat)? {
        switch content {
        case .bitext:
            guard let name else { return nil }
            throw FileError(path: path, reason: "bitext is written in its own format; turn the result into \(name) with padanan convert")
        case .document:
            if let name { return try BitextFile.named(name, path) }
            guard let output, output != "-" else { return nil }
            // A JSON document may be written to “x.json”, which no bitext format claims.
            return DocumentFormats.format(forFile: output)
        }
    }

    /// Writes the file with `results`, one for each of `items`. Returns what was lost, or what is wrong with the codes; after an error nothing may be
    /// committed.
    public func write(_ results: [TranslatedItem], in format: (any DocumentFormat)?, to output: FileOutput) throws -> [Defect] {
        switch content {
        case .bitext(let file):
            try file.write(results, isConfirmed: options.isConfirmed, to: output)
            return []
        case .document(let file):
            guard let format else { return try file.write(results, to: output) }
            var writing = WritingOptions(languages: options.languages)
            writing.tool = "padanan \(PadananVersion.current)"
            return try file.write(results, in: format, writing, isConfirmed: options.isConfirmed, to: output)
        }
    }

    /// What to tell people of `results`: the terms without rendering, and other problems, at the place of their segment.
    public func findings(in results: [TranslatedItem]) -> [Defect] {
        results.flatMap { result -> [Defect] in
            let misses = result.terms.filter { $0.verification.verdict == .wrong }.map { term in
                let words = result.item.source.words(term.term.range)
                let found = term.verification.link.target.flatMap { result.target?.words($0) }
                let instead = found.map { ", but by “\($0)”" } ?? ""
                return "“\(words)” is not rendered by “\(term.term.rendering)”\(instead) [\(term.verification.rule ?? "term-missing")]"
            }
            let problems = result.problems.map { "segment \(result.item.id): \($0)" }
            let wanted = result.target == nil ? problems : misses + problems
            return wanted.map { Defect(.warning, $0, at: result.item.location) }
        }
    }
}
