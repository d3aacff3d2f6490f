import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// Translating with a service that is careless about terms.
@Suite struct TranslationPipelineTests {
    private static let guarded = TermGuard(
        TermAligner(
            TermbaseFormats.read(Array(SampleTerms.csv.utf8), file: "terms.csv", languages: .indonesianEnglish).termbase,
            languages: .indonesianEnglish))

    private static func items(_ article: SampleArticle) -> [TranslationItem] {
        article.sentences.enumerated().map { TranslationItem(id: String($0 + 1), source: InlineText($1.source)) }
    }

    private static func translate(
        _ article: SampleArticle, _ translator: PhraseTranslator, mode: GuardMode = .annotate, journal: String? = nil
    ) async throws -> TranslationOutcome {
        var sources = TranslationSources()
        (sources.termGuard, sources.translator, sources.signature) = (guarded, translator, "phrases")
        var settings = TranslationSettings()
        settings.guardMode = mode
        let run = TranslationRun(sources, settings, languages: .indonesianEnglish)
        return try await run.translate(items(article), journal: journal) { _ in }.outcome
    }

    /// How many renderings are there, how many aren't, and how many of these the receipt calls right.
    private static func judge(_ outcome: TranslationOutcome, _ article: SampleArticle) -> (right: Int, wrong: Int, silent: Int) {
        var counts = (right: 0, wrong: 0, silent: 0)
        for (item, sentence) in zip(outcome.items, article.sentences) {
            let target = (item.target?.text ?? "").lowercased()
            for term in sentence.terms {
                if target.contains(term.rendering.lowercased()) {
                    counts.right += 1
                } else {
                    counts.wrong += 1
                    let entry = item.terms.first { $0.term.term.lowercased() == term.source.lowercased() }
                    if entry?.verification.verdict != .wrong { counts.silent += 1 }
                }
            }
        }
        return counts
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var annotation: TranslatorAbilities.Annotation?
        var takesMisses: Bool
        var mode: GuardMode
        var testDescription: String { "\(annotation?.rawValue ?? "no annotation"), misses \(takesMisses), \(mode.rawValue)" }
    }

    static let cases = [
        Case(annotation: .prompt, takesMisses: true, mode: .annotate),
        Case(annotation: .glossary, takesMisses: false, mode: .annotate),
        Case(annotation: nil, takesMisses: false, mode: .annotate),
        Case(annotation: .tags, takesMisses: false, mode: .mask),
    ]

    @Test(arguments: cases) func termsAreRightThoughAFifthIsDropped(_ example: Case) async throws {
        let article = SampleArticle(count: 600)
        let translator = PhraseTranslator(
            PhraseEngine(drops: 20), annotation: example.annotation, takesMisses: example.takesMisses)
        let outcome = try await Self.translate(article, translator, mode: example.mode)
        let counts = Self.judge(outcome, article)
        print("\(example.testDescription): right \(counts.right), wrong \(counts.wrong), silent \(counts.silent)")
        for (item, sentence) in zip(outcome.items, article.sentences) {
            for term in sentence.terms where !(item.target?.text ?? "").lowercased().contains(term.rendering.lowercased()) {
                print(
                    "   ", term.rendering, "|", item.target?.text ?? "-", "|",
                    item.terms.map {
                        "\($0.term.rendering) \($0.verification.verdict) \($0.verification.link.status) \($0.verification.link.confidence) \($0.verification.edit.map { "\($0)" } ?? "no edit")"
                    })
            }
        }
        #expect(counts.silent == 0)
        #expect(Double(counts.right) >= 0.99 * Double(counts.right + counts.wrong))
    }

    @Test func withoutGuardTheDropsAreReported() async throws {
        let article = SampleArticle(count: 300)
        let outcome = try await Self.translate(article, PhraseTranslator(PhraseEngine(drops: 20)), mode: .none)
        let counts = Self.judge(outcome, article)
        #expect(counts.wrong > (counts.right + counts.wrong) / 8)
        #expect(counts.silent == 0)
        #expect(TranslationTotals(outcome.items).misses >= counts.wrong)
    }

    @Test func aFaultlessServiceIsAskedOnce() async throws {
        let article = SampleArticle(count: 40)
        let translator = PhraseTranslator(PhraseEngine())
        let outcome = try await Self.translate(article, translator)
        #expect(translator.segments.count == 40)
        #expect(outcome.items.allSatisfy { $0.attempts == 1 && $0.misses == 0 && $0.origin == .service })
        #expect(outcome.characters == article.sentences.reduce(0) { $0 + $1.source.unicodeScalars.count })
    }
}
