import PadananModel
import PadananTerms

/// Counts the glossary terms in the segments of documents.
struct TermCounting {
    private let recognizer: TermRecognizer?

    /// - Parameter termbase: may be empty; then nothing is found.
    init(_ termbase: Termbase, language: LanguageTag) throws {
        recognizer = termbase.concepts.isEmpty ? nil : TermRecognizer(termbase, language: language)
    }

    /// The concept of each occurrence in the segments of one document, by its place in the termbase.
    func concepts(in segments: [String]) -> [Int] {
        guard let recognizer else { return [] }
        var scanner = TermScanner(recognizer)
        let texts = segments.map { Array($0.utf8) }
        let hits = recognizer.hasDocumentConditions ? ConditionHits(union: texts.map { scanner.documentConditions(in: $0) }) : nil
        return texts.flatMap { scanner.matches(in: $0, document: hits).map(\.concept) }
    }
}
