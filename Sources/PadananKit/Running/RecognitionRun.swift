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
        let conditions = documentConditions(document)
        return OrderedParallel.map(document, threads: threads, worker: { TermScanner(recognizer) }) { scanner, record in
            let bytes = [UInt8](record.text.utf8)
            var matches = scanner.matches(in: bytes, document: conditions)
            if let suggestions {
                matches = (matches + suggestions.matches(in: bytes, besides: matches)).sorted { $0.range.lowerBound < $1.range.lowerBound }
            }
            return RecognizedRecord(record: record, matches: matches)
        }
    }

    private func documentConditions(_ document: [TextRecord]) -> ConditionHits? {
        guard recognizer.hasDocumentConditions else { return nil }
        var scanner = TermScanner(recognizer)
        return ConditionHits(union: document.map { scanner.documentConditions(in: [UInt8]($0.text.utf8)) })
    }
}
