import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// Interrupted runs go on where they were, and nothing is asked for twice.
@Suite struct TranslationJournalTests {
    private static func items(_ article: SampleArticle) -> [TranslationItem] {
        article.sentences.enumerated().map { TranslationItem(id: String($0 + 1), source: InlineText($1.source)) }
    }

    private static func run(_ translator: PhraseTranslator) -> TranslationRun {
        var sources = TranslationSources()
        let termbase = TermbaseFormats.read(Array(SampleTerms.csv.utf8), file: "terms.csv", languages: .indonesianEnglish).termbase
        sources.termGuard = TermGuard(TermAligner(termbase, languages: .indonesianEnglish))
        (sources.translator, sources.signature) = (translator, "phrases")
        return TranslationRun(sources, TranslationSettings(), languages: .indonesianEnglish)
    }

    @Test func aRunThatFailsInTheMiddleGoesOn() async throws {
        let folder = try TemporaryFolder()
        let journal = folder.path("journal")
        let article = SampleArticle(count: 300)
        let whole = PhraseTranslator(PhraseEngine(drops: 20))
        let unbroken = try await Self.run(whole).translate(Self.items(article), journal: nil) { _ in }.outcome

        let dying = PhraseTranslator(PhraseEngine(drops: 20)) { $0 > 100 ? TranslatorError(.unavailable, "gone") : nil }
        let first = try await Self.run(dying).translate(Self.items(article), journal: journal) { _ in }.outcome
        #expect(first.failure?.kind == .unavailable)

        let plan = try Self.run(whole).plan(Self.items(article), journal: journal)
        #expect(plan.journaled == dying.segments.count)
        #expect(plan.journaled + plan.sent == 300)

        let rest = PhraseTranslator(PhraseEngine(drops: 20))
        let second = try await Self.run(rest).translate(Self.items(article), journal: journal) { _ in }
        #expect(second.outcome.items == unbroken.items)
        #expect(dying.segments.count + rest.segments.count == whole.segments.count)
        #expect(second.journal?.known == dying.segments.count)
        second.journal?.remove()
        #expect(!FileManager.default.fileExists(atPath: journal))
    }

    @Test func aTornLastLineIsDropped() async throws {
        let folder = try TemporaryFolder()
        let article = SampleArticle(count: 20)
        let failing = PhraseTranslator(PhraseEngine()) { $0 >= 7 ? TranslatorError(.timeout, "slow") : nil }
        let path = folder.path("journal")
        _ = try await Self.run(failing).translate(Self.items(article), journal: path) { _ in }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let lines = bytes.filter { $0 == 0x0A }.count
        bytes.removeLast(9)
        try bytes.write(to: URL(fileURLWithPath: path))
        let plan = try Self.run(PhraseTranslator(PhraseEngine())).plan(Self.items(article), journal: path)
        // A header, and an answer in each line but the torn one.
        #expect(plan.journaled == lines - 2)
    }

    @Test func anotherFileIsNoJournal() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("notes.txt", "Catatan rapat\n")
        #expect(throws: FileError.self) { try Self.run(PhraseTranslator(PhraseEngine())).plan([], journal: path) }
        #expect(try folder.read("notes.txt") == "Catatan rapat\n")
    }

    @Test func theSameTextIsAskedForOnce() async throws {
        let translator = PhraseTranslator(PhraseEngine())
        let sentence = SampleArticle(count: 1).sentences[0].source
        let items = (1...9).map { TranslationItem(id: String($0), source: InlineText(sentence)) }
        let outcome = try await Self.run(translator).translate(items, journal: nil) { _ in }.outcome
        #expect(translator.segments.count == 1)
        #expect(Set(outcome.items.map(\.target)).count == 1)
    }

    @Test func whatIsTooLargeIsHalved() async throws {
        let article = SampleArticle(count: 16)
        let translator = LimitedTranslator(limit: 3)
        var sources = TranslationSources()
        sources.translator = translator
        let run = TranslationRun(sources, TranslationSettings(), languages: .indonesianEnglish)
        let outcome = try await run.translate(Self.items(article), journal: nil) { _ in }.outcome
        #expect(outcome.failure == nil)
        #expect(outcome.items.map { $0.target?.text } == article.sentences.map { $0.source.uppercased() })
    }

    @Test func theCharacterLimitEndsARun() async throws {
        let article = SampleArticle(count: 200)
        let translator = PhraseTranslator(PhraseEngine())
        var sources = TranslationSources()
        sources.translator = translator
        var settings = TranslationSettings()
        settings.characterLimit = 1_000
        let outcome = try await TranslationRun(sources, settings, languages: .indonesianEnglish)
            .translate(Self.items(article), journal: nil) { _ in }.outcome
        #expect(outcome.failure?.kind == .quota)
        #expect(translator.segments.count < 60)
    }
}

/// Refuses more than some segments at a time.
private struct LimitedTranslator: MachineTranslator {
    let limit: Int
    let name = "limited"
    let abilities = TranslatorAbilities(annotation: nil, segmentLimit: 10, byteLimit: 100_000)

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        guard request.segments.count <= limit else { throw TranslatorError(.tooLarge, "too large") }
        return request.segments.map { TranslationAnswer(TranslationText($0.text.text.uppercased())) }
    }
}
