import PadananModel
import PadananTerms

/// Extracts terms from bitext or text: links the words of bitext, collects candidates with their renderings, and compares them with a glossary.
///
///     var run = ExtractionRun(.indonesianEnglish)
///     run.add(try InputLoader.pairs("memory.tmx").records)
///     let terms = run.terms()
///
/// The same input gives the same terms, whatever the number of threads.
public struct ExtractionRun: Sendable {
    private let languages: LanguagePair
    private let threads: Int
    private var extractor: TermExtractor
    private var units: [TranslationUnit] = []
    private var textCount = 0

    public init(_ languages: LanguagePair, options: TermExtractionOptions = TermExtractionOptions(), threads: Int = 1) {
        self.languages = languages
        self.threads = threads
        extractor = TermExtractor(languages, options: options)
    }

    /// Adds pairs of texts.
    public mutating func add(_ units: [TranslationUnit]) { self.units += units }

    /// Adds texts in the source language, best a sentence each.
    public mutating func add(_ texts: [TextRecord]) {
        for record in texts { extractor.add(record.text, file: record.location.file, line: Self.line(record.location)) }
        textCount += texts.count
    }

    /// How many steps `terms` reports to its caller.
    public var steps: Int { units.isEmpty ? 1 : WordAlignmentSettings().rounds + 2 }

    /// The terms, the best first.
    ///
    /// - Parameters:
    ///   - termbase: terms that it has are left out, unless the text renders them otherwise.
    ///   - finishedStep: called after each of the `steps`.
    public func terms(known termbase: Termbase? = nil, finishedStep: () -> Void = {}) -> [ExtractedTerm] {
        var extractor = extractor
        if !units.isEmpty { link(into: &extractor, finishedStep) }
        let terms = extractor.terms()
        finishedStep()
        return Self.unknown(terms, termbase, languages)
    }

    /// What two texts on the same matter have in common that don't translate each other; they may be in one language.
    public static func terms(
        comparing source: [TextRecord], with target: [TextRecord], _ languages: LanguagePair,
        options: TermExtractionOptions = TermExtractionOptions(), known termbase: Termbase? = nil
    ) -> [ExtractedTerm] {
        var texts = ComparableTexts(languages, options: options)
        for record in source { texts.addSource(record.text, file: record.location.file, line: line(record.location)) }
        for record in target { texts.addTarget(record.text, file: record.location.file, line: line(record.location)) }
        return unknown(texts.terms(), termbase, languages)
    }

    /// The terms that a glossary doesn't have, and those that are rendered otherwise.
    private static func unknown(_ terms: [ExtractedTerm], _ termbase: Termbase?, _ languages: LanguagePair) -> [ExtractedTerm] {
        guard let termbase else { return terms }
        var known = KnownTerms(termbase, languages: languages)
        return terms.compactMap { term in
            guard let rendering = known.rendering(of: term) else { return term }
            guard !rendering.isFollowed else { return nil }
            var term = term
            term.known = rendering
            return term
        }
    }

    private func link(into extractor: inout TermExtractor, _ finishedStep: () -> Void) {
        var alignment = WordAlignmentRun(languages, threads: threads)
        alignment.add(units)
        let aligner = alignment.train(finishedRound: finishedStep)
        alignment.align(units, with: aligner) { batch in
            for pair in batch {
                extractor.add(
                    source: pair.unit.source, target: pair.unit.target, links: pair.links, file: pair.unit.location.file,
                    line: Self.line(pair.unit.location))
            }
        }
        finishedStep()
    }

    private static func line(_ location: SourceLocation) -> Int? { location.line > 0 ? location.line : nil }
}
