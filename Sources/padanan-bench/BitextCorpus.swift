import Foundation
import PadananKit

/// Bitext of any size, made from an article and its translation: one unit in ten has codes, one in five a note.
struct BitextCorpus {
    private let pairs: [TranslationUnit]
    private let bytes: Int

    init(fixtures folder: String, bytes: Int) throws {
        let article = "\(folder)/articles/jaminan-keamanan"
        pairs = try InputLoader.parallelTexts("\(article).id.txt", "\(article).en.txt").records
        guard !pairs.isEmpty else { throw FileError(path: article, reason: "the fixtures hold no article") }
        self.bytes = bytes
    }

    /// Writes a file of about `bytes` bytes; returns the number of units.
    func write(to path: String, _ format: any DocumentFormat) throws -> Int {
        let output = try FileOutput(path)
        var written = 0
        let sink = ByteSink { piece in
            written += piece.count
            try output.write(piece)
        }
        var writer = try format.writer(to: sink, options: WritingOptions())
        var document = Document(location: SourceLocation(file: path))
        document.original = "berita.html"
        (document.sourceLanguage, document.targetLanguage) = (.indonesian, .english)
        try writer.write(.document(document))
        var count = 0
        while written < bytes {
            try writer.write(.unit(unit(count)))
            count += 1
        }
        try writer.finish()
        try sink.flush()
        try output.commit()
        return count
    }

    private func unit(_ number: Int) -> Unit {
        let pair = pairs[number % pairs.count]
        // Numbers make the sources different, as messages of a catalogue must be.
        let (source, target) = (InlineText("\(number). \(pair.source)"), InlineText("\(number). \(pair.target)"))
        let hasCodes = number.isMultiple(of: 10)
        var unit = Unit(
            id: "u\(number)", source: hasCodes ? Self.bold(source) : source, target: hasCodes ? Self.bold(target) : target,
            location: pair.location)
        if number.isMultiple(of: 5) { unit.notes = [Note("Paragraf \(pair.id)", category: "extracted")] }
        return unit
    }

    private static func bold(_ text: InlineText) -> InlineText {
        var text = text
        let firstWord = text.text.utf8.prefix { $0 != 0x20 }.count
        text.codes = [
            InlineCode(.opening, id: "1", offset: 0, data: "<b>", type: "bold"),
            InlineCode(.closing, id: "1", offset: firstWord, data: "</b>", type: "bold"),
        ]
        return text
    }
}

typealias Unit = PadananModel.Unit
