import PadananLanguage
import PadananModel
import PadananTerms

/// Recognises the terms of whole documents on several threads.
///
/// A record is cut into sentences, each of which is looked at by itself: no term goes over the end of one, and a condition `near` is
/// fulfilled within one.
public struct RecognitionRun: Sendable {
    private let recognizer: TermRecognizer
    private let suggestions: DerivedSuggestions?
    private let threads: Int
    private let segmenter: SentenceSegmenter

    /// - Parameter includesDerived: whether words from the same root as a term are suggested.
    public init(_ recognizer: TermRecognizer, includesDerived: Bool = false, threads: Int = 1) {
        self.recognizer = recognizer
        self.threads = threads
        segmenter = SentenceSegmenter(language: recognizer.language)
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
        let matches = matches(in: bytes, &scanner, conditions)
        guard let suggestions else { return matches }
        return (matches + suggestions.matches(in: bytes, besides: matches)).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func matches(in bytes: [UInt8], _ scanner: inout TermScanner, _ conditions: ConditionHits?) -> [TermMatch] {
        let sentences = segmenter.segments(of: bytes)
        guard sentences.count > 1 else { return scanner.matches(in: bytes, document: conditions) }
        return sentences.flatMap { sentence in
            scanner.matches(in: Array(bytes[sentence]), document: conditions).map { match in
                var match = match
                match.range = match.range.lowerBound + sentence.lowerBound..<match.range.upperBound + sentence.lowerBound
                return match
            }
        }
    }

    private func documentConditions(_ document: [TextRecord]) -> ConditionHits? {
        guard recognizer.hasDocumentConditions else { return nil }
        var scanner = TermScanner(recognizer)
        return ConditionHits(union: document.map { scanner.documentConditions(in: [UInt8]($0.text.utf8)) })
    }
}
