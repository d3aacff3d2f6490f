import PadananLanguage
import PadananModel

/// Finds the terms of a glossary in text of one language.
///
///     let recognizer = TermRecognizer(termbase, language: .indonesian)   // compiles the glossary
///     for match in recognizer.matches(in: "Rusia menuntut jaminan keamanannya.") { … }
///
/// Compiled once, immutable and safe to share between threads. Inflection is the same term, derivation another word; the longest term
/// wins, from left to right; nested terms are not reported. Cost: linear in the text; a thread that scans many texts reuses a `TermScanner`.
public struct TermRecognizer: Sendable {
    /// The glossary that matches point into.
    public let termbase: Termbase
    public let language: LanguageTag

    let index: TermIndex

    /// Compiles the terms that `termbase` has in `language`.
    ///
    /// - Complexity: O(bytes of the terms); 100,000 terms took 0.16 to 0.24 s (`make bench-peers`).
    public init(_ termbase: Termbase, language: LanguageTag) {
        self.init(termbase, language: language, smallTermsAreExact: true)
    }

    /// - Parameter smallTermsAreExact: false for renderings: a term without capitals may stand at the beginning of a heading or in a title
    ///   whatever the case rule of its concept, which is about the source.
    init(_ termbase: Termbase, language: LanguageTag, smallTermsAreExact: Bool) {
        self.init(termbase, language: language, expectedTerms: termbase.concepts.count) { builder in
            for (number, concept) in termbase.concepts.enumerated() {
                Self.add(concept, number, language, smallTermsAreExact, to: &builder)
            }
        }
    }

    /// Compiles plain noun terms, each its own concept, without a termbase: for lists of a million.
    public init(terms: some Sequence<String>, language: LanguageTag, expectedTerms: Int = 0) {
        self.init(Termbase(), language: language, expectedTerms: expectedTerms) { builder in
            for (number, term) in terms.enumerated() {
                builder.add(term, concept: number, term: 0, partOfSpeech: .noun, isExact: false, condition: nil)
            }
        }
    }

    private init(_ termbase: Termbase, language: LanguageTag, expectedTerms: Int, _ addTerms: (inout TermIndexBuilder) -> Void) {
        self.termbase = termbase
        self.language = language
        var builder = TermIndexBuilder(analyzer: Morphology.analyzer(for: language), expectedTerms: expectedTerms)
        addTerms(&builder)
        index = builder.finish()
    }

    private static func add(
        _ concept: Concept, _ number: Int, _ language: LanguageTag, _ smallTermsAreExact: Bool, to builder: inout TermIndexBuilder
    ) {
        for (position, term) in concept.terms.enumerated() where term.language.isSameLanguage(as: language) {
            let isSmall = !smallTermsAreExact && !term.text.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
            builder.add(
                term.text, concept: number, term: position, partOfSpeech: concept.effectivePartOfSpeech(for: term),
                isExact: !isSmall && concept.effectiveCaseRule(for: term) == .exact, condition: concept.condition)
        }
    }

    // MARK: Recognition

    /// Returns the terms in `text`, from left to right, without overlaps.
    public func matches(in text: String) -> [TermMatch] {
        var scanner = TermScanner(self)
        return scanner.matches(in: [UInt8](text.utf8))
    }

    /// What was undone to reach the term of `match`, in words: `["clitic -nya", "reduplication"]`.
    public func derivation(of match: TermMatch) -> [String] {
        match.derivation.steps.map { index.inflections[Int($0)] }
    }

    /// Whether a sense of the glossary depends on words elsewhere in the document, so that `TermScanner.documentConditions` is needed.
    public var hasDocumentConditions: Bool { index.isDocumentCondition.contains(true) }

    /// The folded bytes of a piece of `text`.
    static func folded(_ piece: TextPiece, in text: [UInt8], lowercasing: Bool = true) -> [UInt8] {
        var folded = FoldedKey.fold(text, in: piece.start..<piece.end, lowercasing: lowercasing)
        if piece.flags.contains(.needsFolding) { folded.removeAll { $0 == 0x2E } }
        return folded
    }
}
