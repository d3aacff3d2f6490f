import PadananFormats
import PadananModel
import PadananTerms

/// Writes which sentences of documents belong together.
public struct SentenceReport: Sendable {
    private let format: SentenceFormat
    private let languages: LanguagePair
    private let palette: Palette
    private let isByNumber: Bool

    /// - Parameter isByNumber: whether the documents came as arrays of sentences, so that JSON Lines tell their numbers and not the text.
    public init(
        _ format: SentenceFormat, languages: LanguagePair, isByNumber: Bool, palette: Palette = Palette(isColored: false)
    ) {
        self.format = format
        self.languages = languages
        self.isByNumber = isByNumber
        self.palette = palette
    }

    /// Aligns `documents` in turn and writes them to `output`.
    public func write(_ documents: [SentenceDocument], to output: FileOutput, progress: (Int) -> Void = { _ in }) throws {
        let aligner = SentenceAligner(languages)
        var bitext = try bitextWriter(output)
        if format == .html { try output.write(SentencePage.head(languages)) }
        if format == .tsv { try output.write("document\tsourceSentences\ttargetSentences\tsource\ttarget\tconfidence\n") }
        for document in documents {
            let beads = aligner.align(source: document.source, target: document.target)
            if bitext == nil {
                try output.write(written(beads, of: document))
            } else {
                try bitext?.write(beads, of: document)
            }
            progress(1)
        }
        try bitext?.finish()
        if format == .html { try output.write(SentencePage.foot) }
    }

    private func bitextWriter(_ output: FileOutput) throws -> SentenceBitextWriter? {
        switch format {
        case .tmx: try SentenceBitextWriter(TMXFormat(), languages, output)
        case .xliff2: try SentenceBitextWriter(XLIFF2Format(), languages, output)
        default: nil
        }
    }

    private func written(_ beads: [Bead], of document: SentenceDocument) -> [UInt8] {
        switch format {
        case .jsonl: isByNumber ? numbers(beads, document) : objects(beads, document)
        case .tsv: Array(beads.map { line($0, document) }.joined().utf8)
        case .html: SentencePage.section(beads, document)
        default: Array(beads.map { text($0, document) }.joined().utf8)
        }
    }

    private func objects(_ beads: [Bead], _ document: SentenceDocument) -> [UInt8] {
        var writer = JSONWriter()
        for bead in beads {
            writer.object { writer in
                writer.name("source")
                writer.array { writer in for sentence in document.source[bead.source] { writer.string(sentence) } }
                writer.name("target")
                writer.array { writer in for sentence in document.target[bead.target] { writer.string(sentence) } }
                writer.name("confidence")
                writer.number(bead.confidence, digits: 3)
            }
            writer.newline()
        }
        return writer.bytes
    }

    private func numbers(_ beads: [Bead], _ document: SentenceDocument) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("id")
            writer.string(document.id)
            writer.name("beads")
            writer.array { writer in
                for bead in beads {
                    writer.array { writer in
                        for side in [bead.source, bead.target] {
                            writer.array { writer in for number in side { writer.integer(number) } }
                        }
                    }
                }
            }
            writer.name("confidences")
            writer.array { writer in for bead in beads { writer.number(bead.confidence, digits: 3) } }
        }
        writer.newline()
        return writer.bytes
    }

    private func line(_ bead: Bead, _ document: SentenceDocument) -> String {
        let cells = [
            document.id, Self.numbers(bead.source), Self.numbers(bead.target), document.source[bead.source].joined(separator: " "),
            document.target[bead.target].joined(separator: " "), Self.thousandths(bead.confidence),
        ]
        return cells.map(TextColumns.cell).joined(separator: "\t") + "\n"
    }

    private func text(_ bead: Bead, _ document: SentenceDocument) -> String {
        let side = { (sentences: ArraySlice<String>) in
            sentences.isEmpty ? "—" : sentences.map(TextColumns.singleLine).joined(separator: " ")
        }
        let numbers = "\(Self.numbers(bead.source))–\(Self.numbers(bead.target))"
        let head = palette.paint("[\(numbers), \(Self.thousandths(bead.confidence))]", .faint)
        return "\(head)\n  \(side(document.source[bead.source]))\n  \(side(document.target[bead.target]))\n"
    }

    /// The numbers of sentences, from 1: `3+4`; `0` for none.
    static func numbers(_ sentences: Range<Int>) -> String {
        sentences.isEmpty ? "0" : sentences.map { String($0 + 1) }.joined(separator: "+")
    }

    /// A share with three digits behind the point.
    static func thousandths(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded())
        return thousandths >= 1000 ? "1.000" : "0." + String(String(1000 + thousandths).dropFirst())
    }
}
