import PadananModel
import PadananTerms

/// Recognises the terms of whole documents on several threads.
public struct RecognitionRun: Sendable {
    private let recognizer: TermRecognizer
    private let suggestions: DerivedSuggestions?
    private let threads: Int

    /// - Parameter includesDerived: whether words from the same root as a term are suggested.
    public init(_ recognizer: TermRecognizer, includesDerived: Bool = false, threads: Int = 1) {
        self.recognizer = recognizer
        self.threads = threads
        suggestions = includesDerived ? DerivedSuggestions(recognizer) : nil
    }

    /// Returns the records of one document with their matches, in order.
    public func recognize(_ document: [TextRecord]) -> [RecognizedRecord] {
        var results: [RecognizedRecord] = []
        recognize(document) { results += $0 }
        return results
    }

    /// Hands the records of one document with their matches to `body`, in order, a batch at a time.
    public func recognize(_ document: [TextRecord], _ body: ([RecognizedRecord]) throws -> Void) rethrows {
        let conditions = documentConditions(document)
        for batch in OrderedParallel.batches(of: document) {
            try body(
                OrderedParallel.map(batch, threads: threads, worker: { TermScanner(recognizer) }) { scanner, record in
                    RecognizedRecord(record: record, matches: matches(in: record, &scanner, conditions))
                })
        }
    }

    private func matches(in record: TextRecord, _ scanner: inout TermScanner, _ conditions: ConditionHits?) -> [TermMatch] {
        let bytes = [UInt8](record.text.utf8)
        let matches = scanner.matches(in: bytes, document: conditions)
        guard let suggestions else { return matches }
        return (matches + suggestions.matches(in: bytes, besides: matches)).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func documentConditions(_ document: [TextRecord]) -> ConditionHits? {
        guard recognizer.hasDocumentConditions else { return nil }
        var scanner = TermScanner(recognizer)
        return ConditionHits(union: document.map { scanner.documentConditions(in: [UInt8]($0.text.utf8)) })
    }
}
