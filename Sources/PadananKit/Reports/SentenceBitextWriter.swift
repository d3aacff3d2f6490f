import PadananFormats
import PadananModel
import PadananTerms

/// Writes aligned sentences as a bitext file; sentences without a partner are left out.
struct SentenceBitextWriter {
    private var writer: any DocumentWriter
    private let sink: ByteSink
    private let languages: LanguagePair
    private var hasBegun = false
    private var count = 0

    init(_ format: any DocumentFormat, _ languages: LanguagePair, _ output: FileOutput) throws {
        sink = ByteSink { try output.write($0) }
        var options = WritingOptions(languages: languages)
        options.tool = "padanan \(PadananVersion.current)"
        writer = try format.writer(to: sink, options: options)
        self.languages = languages
    }

    mutating func write(_ beads: [Bead], of document: SentenceDocument) throws {
        try begin(document.id)
        for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty {
            count += 1
            let source = InlineText(document.source[bead.source].joined(separator: " "))
            let target = InlineText(document.target[bead.target].joined(separator: " "))
            try writer.write(.unit(Unit(id: String(count), source: source, target: target, location: SourceLocation(file: document.id))))
        }
    }

    /// One header for all: a translation memory has one, and the units are numbered on.
    private mutating func begin(_ name: String) throws {
        guard !hasBegun else { return }
        hasBegun = true
        var header = Document(location: SourceLocation(file: name))
        header.original = name
        header.sourceLanguage = languages.source
        header.targetLanguage = languages.target
        try writer.write(.document(header))
    }

    mutating func finish() throws {
        try begin("")
        try writer.finish()
        try sink.flush()
    }
}
