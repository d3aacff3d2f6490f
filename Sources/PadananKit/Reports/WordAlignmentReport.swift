import PadananFormats
import PadananModel
import PadananTerms

/// Writes links of words.
public struct WordAlignmentReport: Sendable {
    private let format: WordAlignmentFormat
    private let languages: LanguagePair
    private let showsProbabilities: Bool

    public init(_ languages: LanguagePair, format: WordAlignmentFormat, showsProbabilities: Bool = false) {
        self.languages = languages
        self.format = format
        self.showsProbabilities = showsProbabilities
    }

    /// What stands before the first record.
    public var header: [UInt8] { format == .html ? WordMatrixPage.head(languages) : [] }

    /// What stands behind the last record.
    public var footer: [UInt8] { format == .html ? WordMatrixPage.foot : [] }

    /// One record in the chosen form.
    public func write(_ record: AlignedWords) -> [UInt8] {
        switch format {
        case .pharaoh: Array((pharaoh(record, withProbabilities: showsProbabilities) + "\n").utf8)
        case .jsonl: json(record)
        case .html: WordMatrixPage.matrix(record, languages, showsProbabilities: showsProbabilities)
        }
    }

    private func pharaoh(_ record: AlignedWords, withProbabilities: Bool) -> String {
        record.links.map { link in
            let pair = "\(link.source)-\(link.target)"
            return withProbabilities ? "\(pair):\(Self.digits(link.probability))" : pair
        }.joined(separator: " ")
    }

    private func json(_ record: AlignedWords) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("id")
            writer.string(record.unit.id)
            writer.name("source")
            writer.string(record.unit.source)
            writer.name("target")
            writer.string(record.unit.target)
            writer.name("sourceTokens")
            writer.array { writer in for word in record.source { writer.string(Self.text(word)) } }
            writer.name("targetTokens")
            writer.array { writer in for word in record.target { writer.string(Self.text(word)) } }
            writer.name("alignment")
            writer.string(pharaoh(record, withProbabilities: false))
            guard showsProbabilities else { return }
            writer.name("probabilities")
            writer.array { writer in for link in record.links { writer.number(Double(link.probability), digits: 3) } }
        }
        writer.newline()
        return writer.bytes
    }

    static func text(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

    /// Three digits behind the point.
    static func digits(_ probability: Float) -> String {
        let thousandths = Int((probability * 1000).rounded())
        return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
    }
}
