import PadananKit
import PadananTestSupport
import Testing

/// Every service, over HTTP, with a fifth of the terms dropped.
@Suite struct GuardedServicesTests {
    private static let services: [StubService] = [.deepl, .google, .azure, .libretranslate, .apertium, .openai]

    struct Case: Sendable, CustomTestStringConvertible {
        var service: StubService
        var mode: GuardMode
        var testDescription: String { "\(service.rawValue), \(mode.rawValue)" }
    }

    static let cases = services.flatMap { service in [GuardMode.annotate, .mask].map { Case(service: service, mode: $0) } }

    @Test(arguments: cases) func noTermIsLostInSilence(_ example: Case) async throws {
        let engine = PhraseEngine(drops: 20)
        let server = try StubServer { engine.translate($0.text, attempt: $0.misses.isEmpty ? 0 : 1) }
        defer { server.stop() }
        server.setPairs(["ind-eng", "id-en"])
        let article = SampleArticle(count: 120, seed: 11)
        let outcome = try await Self.translate(article, server, example)
        #expect(outcome.failure == nil)
        var (right, wrong, silent) = (0, 0, 0)
        for (item, sentence) in zip(outcome.items, article.sentences) {
            let target = (item.target?.text ?? "").lowercased()
            for term in sentence.terms {
                if target.contains(term.rendering.lowercased()) {
                    right += 1
                    continue
                }
                wrong += 1
                let entry = item.terms.first { $0.term.term == term.source }
                if entry?.verification.verdict != .wrong { silent += 1 }
            }
        }
        #expect(silent == 0)
        #expect(Double(right) >= 0.99 * Double(right + wrong), "\(right) right, \(wrong) wrong")
        // Repairs are said.
        #expect(outcome.items.flatMap(\.terms).filter { $0.way == .repaired }.allSatisfy { $0.removed != nil })
    }

    private static func translate(_ article: SampleArticle, _ server: StubServer, _ example: Case) async throws -> TranslationOutcome {
        var setup = TranslationSetup()
        setup.termbase = TermbaseFormats.read(Array(SampleTerms.csv.utf8), file: "terms.csv", languages: .indonesianEnglish).termbase
        setup.service = example.service.rawValue
        setup.serviceSettings.baseURL = server.url(example.service)
        setup.settings.guardMode = example.mode
        let service = try #require(TranslationServices.service(setup.service))
        if service.key != .unused { setup.serviceSettings.key = try ServiceKey(StubServer.key, from: "the test") }
        if service.model == .required { setup.serviceSettings.model = "stub-model" }
        let items = article.sentences.enumerated().map { TranslationItem(id: String($0 + 1), source: InlineText($1.source)) }
        return try await TranslationRun(try setup.sources(), setup.settings, languages: setup.languages)
            .translate(items, journal: nil) { _ in }.outcome
    }

    @Test func onlyTermsThatOccurAreSent() async throws {
        let server = try StubServer { $0.text }
        defer { server.stop() }
        var article = SampleArticle(count: 1)
        while article.sentences[0].terms.contains(where: { $0.source == "jaminan keamanan" }) {
            article = SampleArticle(count: 1, seed: 99)
        }
        _ = try await Self.translate(article, server, Case(service: .openai, mode: .annotate))
        let prompts = server.jobs.map(\.prompt)
        #expect(!prompts.isEmpty)
        #expect(prompts.allSatisfy { !$0.contains("security guarantee") })
        #expect(prompts.contains { $0.contains(article.sentences[0].terms[0].rendering) })
    }
}
