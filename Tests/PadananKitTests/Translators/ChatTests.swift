import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct ChatTests {
    private func translate(_ bench: ServiceBench, _ segments: [TranslationRequest.Segment]) async throws -> [TranslationAnswer] {
        try await bench.translator.translate(TranslationRequest(languages: .indonesianEnglish, segments: segments))
    }

    @Test func theModelGetsTheTermsThatOccurAndMayInflectThem() async throws {
        let bench = try ServiceBench(.openai, extra: ["style": "as in a newspaper"])
        var segment = TranslationRequest.Segment.with("unit-9", "Dua kapal.", [("kapal", "kapal", "ship")])
        segment.previous = "Perang."
        _ = try await translate(bench, [segment])
        let request = try #require(bench.server.requests.first)
        #expect("\(request.method) \(request.path)" == "POST /v1/chat/completions")
        #expect(request.header("authorization") == "Bearer \(StubServer.key)")
        #expect(request.json?["model"]?.string == "stub-model")
        #expect(request.json?["temperature"] == .number("0"))
        #expect(request.json?["response_format"]?["type"]?.string == "json_object")
        let job = try #require(bench.server.jobs.first)
        #expect(job.hints == [.init(term: "kapal", rendering: "ship")])
        #expect(job.context == "Perang.")
        #expect(job.prompt.contains("inflect them as the grammar of English asks") && job.prompt.contains("Style: as in a newspaper"))
        #expect(!job.prompt.contains("unit-9"))
    }

    @Test func whatNotEveryServerTakesMayBeLeftOut() async throws {
        let bench = try ServiceBench(.openai, key: nil, extra: ["json": "no", "temperature": "no"])
        bench.server.setFault { _, _ in .body(200, #"{"choices":[{"message":{"content":"{\"1\":\"Ship.\"}"}}]}"#) }
        #expect(try await bench.translate([TranslationText("Kapal.")]).map(\.text.text) == ["Ship."])
        let request = try #require(bench.server.requests.first)
        #expect(request.json?["temperature"] == nil && request.json?["response_format"] == nil && request.header("authorization") == nil)
    }

    @Test func missesAreNamedInASecondTurn() async throws {
        let bench = try ServiceBench(.openai) { job in job.misses.isEmpty ? "Two boats." : "Two ships." }
        var segment = TranslationRequest.Segment.with("a", "Dua kapal.", [("kapal", "kapal", "ship")])
        let first = try await translate(bench, [segment])
        segment.earlierAnswer = first[0].text
        segment.misses = segment.terms
        let second = try await translate(bench, [TranslationRequest.Segment(id: "b", text: TranslationText("Lain.")), segment])
        #expect(first.map(\.text.text) == ["Two boats."] && second.map(\.text.text)[1] == "Two ships.")
        guard case .array(let messages)? = bench.server.requests.last?.json?["messages"] else { return #expect(Bool(false)) }
        #expect(messages.map { $0["role"]?.string } == ["system", "user", "assistant", "user"])
        #expect(messages[2]["content"]?.string?.contains("Two boats.") == true)
        #expect(bench.server.jobs.last?.misses == [.init(term: "kapal", rendering: "ship")])
    }

    @Test(arguments: StubChatStyle.allCases)
    func answersAreFoundHoweverTheyAreWrapped(style: StubChatStyle) async throws {
        let bench = try ServiceBench(.openai)
        bench.server.setChatStyle(style)
        let texts = [TranslationText("“Satu” {1} [2]"), TranslationText([.placeholder(1), .text(" \\ \"dua\"\n```")])]
        #expect(try await bench.translate(texts).map(\.text) == texts)
    }

    @Test(
        arguments: [
            (#"{"translations":[{"id":2,"text":"b"},{"id":"1","translation":"a"}]}"#, [1: "a", 2: "b"]),
            (#"[{"text":"a"},{"text":"b"}]"#, [1: "a", 2: "b"]),
            (#"["a","b"]"#, [1: "a", 2: "b"]),
            (#"["a"]"#, [:]),
            (#"[{"text":"a"}]"#, [:]),
            (#"{"1":"a","2":{"text":"b"},"3":"c","x":"y"}"#, [1: "a", 2: "b"]),
            (#"{"id":"2","text":"b"}"#, [2: "b"]),
            (#"{"translations":[{"id":"1","text":"a"},{"id":"9","text":"z"},{"id":"2"}]}"#, [1: "a"]),
            (#"Sure {not json} [1: {"translations":[{"id":"1","text":"a"}]} bye"#, [1: "a"]),
            (#"{"translations":[{"id":"1","text":"a"},{"id":"2","te"#, [1: "a"]),
            (#"{"translations":[{"id":"2","text":"b"},{"id":"1","text":"a"},{"id":"#, [1: "a", 2: "b"]),
            (#"<think>{"1":"no"}</think>{"1":"yes"}"#, [1: "yes"]),
            ("", [:]), ("I can't do that.", [:]), ("{{{{[[[[", [:]), (#"{"a":"b"}"#, [:]),
        ] as [(String, [Int: String])])
    func whatModelsWriteIsReadLeniently(content: String, texts: [Int: String]) {
        #expect(ChatAnswer.texts(in: content, count: 2) == texts)
    }

    @Test func randomContentNeverCrashes() {
        var random = SeededGenerator(seed: 8)
        let scraps = ["{", "}", "[", "]", "\"", "\\", ":", ",", "\"1\"", "\"text\"", "\"translations\"", "a", "</think>", "1", "\n"]
        for _ in 0..<3000 {
            let content = (0..<40).map { _ in scraps.randomElement(using: &random) ?? "" }.joined()
            #expect(ChatAnswer.texts(in: content, count: 3).keys.allSatisfy { (1...3).contains($0) })
        }
        #expect(ChatAnswer.texts(in: String(repeating: "{", count: 1 << 20), count: 1).isEmpty)
    }

    @Test func aSegmentThatTheModelForgotFailsAlone() async throws {
        let bench = try ServiceBench(.openai)
        bench.server.setFault { _, _ in .body(200, #"{"choices":[{"message":{"content":"{\"2\":\"b\"}"}}]}"#) }
        let answers = try await bench.translate([TranslationText("a"), TranslationText("b")])
        #expect(answers.map(\.failure) == ["the model's answer has no translation of this segment", nil])
    }

    @Test(arguments: [
        (
            200, #"{"choices":[{"message":{"content":"{\"translations\":[{\"id\""},"finish_reason":"length"}]}"#,
            TranslatorError.Kind.tooLarge
        ),
        (200, #"{"choices":[{"message":{"content":"no"},"finish_reason":"stop"}]}"#, .malformedAnswer),
        (200, #"{"choices":[]}"#, .malformedAnswer),
        (429, #"{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}"#, .quota),
        (400, #"{"error":{"message":"too long","code":"context_length_exceeded"}}"#, .tooLarge),
        (404, #"{"error":{"message":"model 'x' not found"}}"#, .refused),
    ])
    func troublesOfModelsAreToldApart(status: Int, body: String, kind: TranslatorError.Kind) async throws {
        let bench = try ServiceBench(.openai)
        bench.server.setFault { _, _ in .body(status, body) }
        #expect(await bench.failure()?.kind == kind)
        #expect(bench.server.requests.count == 1)
    }
}
