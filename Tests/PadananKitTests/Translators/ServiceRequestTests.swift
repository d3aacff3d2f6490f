import PadananTestSupport
import Testing

@testable import PadananKit

/// What each service is sent, as its documentation has it.
@Suite struct ServiceRequestTests {
    private static let segments = [
        TranslationRequest.Segment.with(
            "a", "Ukraina mendapat jaminan keamanan.", [("jaminan keamanan", "jaminan keamanan", "security guarantee")]),
        .with("b", "Kapal diserang.", [("diserang", "menyerang", "attack")]),
    ]

    private func send(_ bench: ServiceBench, _ segments: [TranslationRequest.Segment] = segments, to target: String = "en") async throws
        -> [TranslationAnswer]
    {
        let languages = LanguagePair(.indonesian, LanguageTag(target))
        return try await bench.translator.translate(TranslationRequest(languages: languages, segments: segments))
    }

    @Test func deepLGetsTextsAndTheGlossaryOfTheTermsThatOccur() async throws {
        let bench = try ServiceBench(.deepl, extra: ["formality": "prefer_more"])
        var segments = Self.segments
        segments[0].previous = "Perang berlanjut."
        _ = try await send(bench, segments)
        let requests = bench.server.requests
        #expect(requests.map { "\($0.method) \($0.path)" } == ["POST /v3/glossaries", "POST /v2/translate"])
        let dictionary = try #require(requests[0].json?["dictionaries"])
        #expect(
            dictionary
                == .array([
                    .object([
                        JSONMember("source_lang", .string("id")), JSONMember("target_lang", .string("en")),
                        JSONMember("entries", .string("diserang\tattack\njaminan keamanan\tsecurity guarantee\nmenyerang\tattack")),
                        JSONMember("entries_format", .string("tsv")),
                    ])
                ]))
        let json = try #require(requests[1].json)
        #expect(json["text"] == .array([.string("Ukraina mendapat jaminan keamanan."), .string("Kapal diserang.")]))
        let fields = ["source_lang", "target_lang", "tag_handling", "glossary_id", "context", "formality"]
        #expect(fields.map { json[$0]?.string } == ["ID", "EN-US", "xml", "g-1", "Perang berlanjut.", "prefer_more"])
        #expect(json["outline_detection"] == .bool(false))
        #expect(requests.allSatisfy { $0.header("authorization") == "DeepL-Auth-Key \(StubServer.key)" })
        #expect(bench.server.jobs[0].hints.contains(StubJob.Hint(term: "jaminan keamanan", rendering: "security guarantee")))
    }

    @Test func deepLsGlossaryGrowsAndIsDeletedAtTheEnd() async throws {
        let bench = try ServiceBench(.deepl)
        _ = try await send(bench, [Self.segments[0]])
        _ = try await send(bench, [Self.segments[0]])
        _ = try await send(bench, [Self.segments[1]])
        let paths = bench.server.requests.map { "\($0.method) \($0.path)" }
        #expect(
            paths == [
                "POST /v3/glossaries", "POST /v2/translate", "POST /v2/translate", "PATCH /v3/glossaries/g-1", "POST /v2/translate",
            ])
        #expect(bench.server.glossaries == ["g-1"])
        #expect(await bench.translator.finish().isEmpty)
        #expect(bench.server.glossaries.isEmpty)
        #expect(await bench.translator.finish().isEmpty)
    }

    @Test func aTermWithTwoRenderingsNeedsTwoGlossaries() async throws {
        let bench = try ServiceBench(.deepl) { job in "\(job.text) \(job.hints.map(\.rendering).joined(separator: ","))" }
        let segments = ["bunga|interest", "kapal|ship", "bunga|flower", "bunga|interest"].enumerated().map { index, text in
            let words = text.split(separator: "|").map(String.init)
            return TranslationRequest.Segment.with("\(index)", words[0], [(words[0], words[0], words[1])])
        }
        let answers = try await send(bench, segments)
        #expect(answers.map(\.text.text) == ["bunga interest,ship", "kapal interest,ship", "bunga flower", "bunga interest,ship"])
        #expect(bench.server.glossaries == ["g-1", "g-2"])
        _ = await bench.translator.finish()
        #expect(bench.server.glossaries.isEmpty)
    }

    @Test func manyRequestsAtOnceMakeOneGlossary() async throws {
        let bench = try ServiceBench(.deepl)
        let translator = bench.translator
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let segment = TranslationRequest.Segment.with("\(number)", "kapal", [("kapal", "kapal", "ship")])
                    _ = try await translator.translate(TranslationRequest(languages: .indonesianEnglish, segments: [segment]))
                }
            }
            try await group.waitForAll()
        }
        #expect(bench.server.requests.count { $0.path.hasPrefix("/v3/glossaries") } == 1)
        #expect(bench.server.jobs.count == 12)
    }

    @Test(arguments: [400, 404, 456]) func aRefusedGlossaryIsSaidAtTheEnd(status: Int) async throws {
        let bench = try ServiceBench(.deepl)
        bench.server.setFault { _, request in request.path == "/v3/glossaries" ? .status(status) : .none }
        #expect(try await send(bench).count == 2)
        #expect(try await send(bench).count == 2)
        #expect(bench.server.requests.count == 3)
        let errors = await bench.translator.finish()
        #expect(errors.count == 1)
        #expect(errors.first?.message.hasPrefix("translated without glossary: ") == true)
    }

    @Test func aGlossaryThatCannotBeDeletedIsNamed() async throws {
        let bench = try ServiceBench(.deepl)
        _ = try await send(bench)
        bench.server.setFault { _, request in request.method == "DELETE" ? .status(404) : .none }
        #expect(await bench.translator.finish().first?.message.hasPrefix("can't delete the glossary “g-1” at DeepL: ") == true)
    }

    @Test(arguments: [("en", "EN-US"), ("en-GB", "EN-GB"), ("pt", "PT-PT"), ("zh-TW", "ZH-HANT"), ("de-AT", "DE"), ("ms", "MS")])
    func deepLsTargetsHaveVariants(target: String, code: String) async throws {
        let bench = try ServiceBench(.deepl)
        _ = try await send(bench, [TranslationRequest.Segment(id: "a", text: TranslationText("Kapal."))], to: target)
        #expect(bench.server.requests.map { $0.json?["target_lang"]?.string } == [code])
    }

    @Test func googleGetsAListAndTheKeyInAHeader() async throws {
        let bench = try ServiceBench(.google, change: { $0.model = "nmt" })
        _ = try await send(bench)
        let request = try #require(bench.server.requests.first)
        #expect(bench.server.requests.count == 1)
        #expect("\(request.method) \(request.path) \(request.query)" == "POST /language/translate/v2 [:]")
        #expect(request.header("x-goog-api-key") == StubServer.key)
        #expect(["source", "target", "format", "model"].map { request.json?[$0]?.string } == ["id", "en", "html", "nmt"])
        #expect(request.json?["q"] == .array([.string("Ukraina mendapat jaminan keamanan."), .string("Kapal diserang.")]))
    }

    @Test(arguments: [
        (
            400, #"{"error":{"code":400,"message":"API key not valid.","details":[{"reason":"API_KEY_INVALID"}]}}"#,
            TranslatorError.Kind.authorization
        ),
        (403, #"{"error":{"code":403,"message":"Daily Limit Exceeded","errors":[{"reason":"dailyLimitExceeded"}]}}"#, .quota),
        (403, #"{"error":{"code":403,"message":"Rate Limit","errors":[{"reason":"userRateLimitExceeded"}]}}"#, .rateLimit),
    ])
    func googleSaysMoreThanItsStatus(status: Int, body: String, kind: TranslatorError.Kind) async throws {
        let bench = try ServiceBench(.google)
        bench.server.setFault { _, _ in .body(status, body) }
        #expect(await bench.failure()?.kind == kind)
    }

    @Test func azureGetsDictionaryTagsAndTheRegion() async throws {
        let bench = try ServiceBench(.azure, extra: ["category": "abc"], change: { $0.region = "southeastasia" })
        _ = try await send(bench)
        let request = try #require(bench.server.requests.first)
        #expect(request.path == "/translate")
        #expect(request.query == ["api-version": "3.0", "from": "id", "to": "en", "textType": "html", "category": "abc"])
        #expect(request.header("ocp-apim-subscription-key") == StubServer.key)
        #expect(request.header("ocp-apim-subscription-region") == "southeastasia")
        #expect(
            request.text
                == #"[{"Text":"Ukraina mendapat <mstrans:dictionary translation=\"security guarantee\">jaminan keamanan</mstrans:dictionary>."},"#
                + #"{"Text":"Kapal <mstrans:dictionary translation=\"attack\">diserang</mstrans:dictionary>."}]"#)
        #expect(bench.server.jobs.map(\.text) == ["Ukraina mendapat jaminan keamanan.", "Kapal diserang."])
        #expect(
            bench.server.jobs.map(\.hints) == [
                [.init(term: "jaminan keamanan", rendering: "security guarantee")], [.init(term: "diserang", rendering: "attack")],
            ])
    }

    @Test(arguments: [
        (403, "403001", TranslatorError.Kind.quota), (400, "400077", .tooLarge), (400, "400036", .refused), (401, "401000", .authorization),
    ])
    func azureSaysMoreThanItsStatus(status: Int, code: String, kind: TranslatorError.Kind) async throws {
        let bench = try ServiceBench(.azure)
        bench.server.setFault { _, _ in .body(status, #"{"error":{"code":\#(code),"message":"The request is not right."}}"#) }
        #expect(await bench.failure()?.kind == kind)
    }

    @Test func libreTranslateGetsTheKeyInItsBody() async throws {
        let bench = try ServiceBench(.libretranslate)
        _ = try await send(bench)
        let json = try #require(bench.server.requests.first?.json)
        #expect(["source", "target", "format", "api_key"].map { json[$0]?.string } == ["id", "en", "html", StubServer.key])
        #expect(json["q"] == .array([.string("Ukraina mendapat jaminan keamanan."), .string("Kapal diserang.")]))
    }

    @Test(arguments: [
        ("Invalid request: request (3021) exceeds text limit (2000)", TranslatorError.Kind.tooLarge),
        ("Please contact the server operator to get an API key", .authorization), ("xx is not supported", .refused),
    ])
    func libreTranslateSaysMoreThanItsStatus(words: String, kind: TranslatorError.Kind) async throws {
        let bench = try ServiceBench(.libretranslate)
        bench.server.setFault { _, _ in .body(400, #"{"error":"\#(words)"}"#) }
        #expect(await bench.failure()?.kind == kind)
    }

    @Test func apertiumGetsOneFormForEachSegmentAndIsAskedForItsPairsOnce() async throws {
        let bench = try ServiceBench(.apertium)
        _ = try await send(bench)
        _ = try await send(
            bench, [TranslationRequest.Segment(id: "c", text: TranslationText([.text("A+b & "), .placeholder(1), .text("é")]))])
        #expect(bench.server.requests.map(\.path) == ["/listPairs", "/translate", "/translate", "/translate"])
        #expect(
            bench.server.requests[3].form == [
                "langpair": "ind|eng", "q": "A+b &amp; <x id=\"1\"/>é", "markUnknown": "no", "format": "html",
            ])
    }

    @Test(arguments: [
        ("id", "ms", "ind|zlm"), ("ind", "zlm", "ind|zlm"), ("es", "en-US", "spa|eng_US"), ("es-MX", "en", "spa|eng"),
        ("es", "en-GB", "spa|eng"),
    ])
    func apertiumsCodesAreFoundAmongItsPairs(source: String, target: String, pair: String) async throws {
        let bench = try ServiceBench(.apertium)
        _ = try await bench.translate([TranslationText("a")], LanguagePair(LanguageTag(source), LanguageTag(target)))
        #expect(bench.server.requests.last?.form["langpair"] == pair)
    }

    @Test func aPairThatApertiumDoesNotHaveIsNamedWithThoseItHas() async throws {
        let bench = try ServiceBench(.apertium)
        bench.server.setPairs(["ind-zlm", "spa-eng"])
        let error = await bench.failure()
        #expect(error?.kind == .refused)
        #expect(error?.message == "Apertium at 127.0.0.1:\(bench.server.port) has no pair id → en; it has ind → zlm, spa → eng")
    }

    @Test func apertiumIsAskedForItsPairsAgainAfterAFailure() async throws {
        let bench = try ServiceBench(.apertium)
        bench.server.script([.status(400)])
        #expect(await bench.failure()?.kind == .refused)
        #expect(try await bench.translate([TranslationText("a")]).count == 1)
    }
}
