import PadananLanguage
import PadananModel

/// Takes the words of whole documents apart on several threads.
public struct AnalysisRun: Sendable {
    private let analyzer: any MorphologicalAnalyzer
    private let keepsAll: Bool
    private let threads: Int

    /// - Parameter keepsAll: whether every analysis is wanted, not the likeliest only.
    public init(_ language: LanguageTag, keepsAll: Bool = false, threads: Int = 1) {
        analyzer = Morphology.analyzer(for: language)
        self.keepsAll = keepsAll
        self.threads = threads
    }

    /// Hands the records with their words to `body`, in order, a batch at a time.
    public func analyze(_ document: [TextRecord], _ body: ([AnalyzedRecord]) throws -> Void) rethrows {
        for batch in OrderedParallel.batches(of: document) {
            try body(
                OrderedParallel.map(batch, threads: threads, worker: { [String: [WordAnalysis]]() }) { known, record in
                    AnalyzedRecord(record: record, words: words(in: [UInt8](record.text.utf8), &known))
                })
        }
    }

    /// Words kept from one record to the next; a text that has more is held in pieces of so many.
    private static let maximumKnown = 100_000

    private func words(in bytes: [UInt8], _ known: inout [String: [WordAnalysis]]) -> [AnalyzedWord] {
        var words: [AnalyzedWord] = []
        for token in Tokenizer(bytes) where [.word, .number, .address].contains(token.kind) {
            let form = String(decoding: FoldedKey.fold(bytes, in: token.range, lowercasing: true), as: UTF8.self)
            words.append(AnalyzedWord(range: token.range, kind: token.kind, analyses: analyses(of: form, token.kind, &known)))
        }
        return words
    }

    private func analyses(of form: String, _ kind: Token.Kind, _ known: inout [String: [WordAnalysis]]) -> [WordAnalysis] {
        guard kind == .word else { return [WordAnalysis(key: form, root: form, morphemes: [Morpheme(.root, form, form: form)])] }
        if let analyses = known[form] { return analyses }
        if known.count >= Self.maximumKnown { known.removeAll(keepingCapacity: true) }
        let all = analyzer.analyses(of: form)
        let analyses = keepsAll ? all : Array(all.prefix(1))
        known[form] = analyses
        return analyses
    }

    /// Returns `form<TAB>root` for every line of a word list, in order; empty lines stay empty.
    public func lemmas(of words: [String]) -> [String] {
        OrderedParallel.map(words, threads: threads, worker: {}) { _, word in
            let keys = analyzer.keys(of: FoldedKey.fold([UInt8](word.utf8), in: 0..<word.utf8.count, lowercasing: true))
            return word.isEmpty ? "" : "\(word)\t\(String(decoding: keys.root, as: UTF8.self))"
        }
    }
}
