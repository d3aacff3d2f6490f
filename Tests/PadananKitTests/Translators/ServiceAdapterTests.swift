import PadananTestSupport
import Testing

@testable import PadananKit

/// What holds for the adapter of every service, against a server that answers as documented.
@Suite struct ServiceAdapterTests {
    private static let marked = TranslationText([
        .text("Serangan "), .opening(1), .text("dua "), .placeholder(3), .text(" R&D <kapal> "), .closing(1), .text("“baru”\u{A0}5 > 3"),
    ])

    @Test(arguments: StubService.allCases)
    func answersComeInOrderWithTheirMarks(service: StubService) async throws {
        let bench = try ServiceBench(service)
        let texts = [TranslationText("Satu."), Self.marked, TranslationText("Tiga & empat."), TranslationText([.placeholder(7)])]
        let answers = try await bench.translate(texts)
        #expect(answers.map(\.text) == texts)
        #expect(answers.allSatisfy { $0.failure == nil })
        #expect(bench.server.jobs.count == 4)
        #expect(bench.clock.slept.isEmpty)
    }

    @Test(arguments: StubService.allCases)
    func marksMayMoveAndRepeat(service: StubService) async throws {
        let bench = try ServiceBench(service) { job in
            let parts = job.text.split(separator: "|", omittingEmptySubsequences: false)
            return parts.count == 2 ? "\(parts[1]) x \(parts[0])\(parts[0])" : job.text
        }
        let text = TranslationText([.placeholder(2), .text("|"), .opening(4), .text("kapal"), .closing(4)])
        let answer = try await bench.translate([text])
        #expect(
            answer.map(\.text.pieces) == [
                [.opening(4), .text("kapal"), .closing(4), .text(" x "), .placeholder(2), .placeholder(2)]
            ])
    }

    @Test(arguments: StubService.allCases, [500, 502, 503, 504, 429, 529])
    func passingTroubleIsTriedAgain(service: StubService, status: Int) async throws {
        let bench = try ServiceBench(service)
        bench.server.script([.status(status), .status(status)])
        let answers = try await bench.translate([TranslationText("Rusia.")])
        #expect(answers.map(\.text) == [TranslationText("Rusia.")])
        #expect(bench.server.jobs.count == 1)
        // 0.5 s and 1 s, half of each by chance, of which 0.5.
        #expect(bench.clock.slept == [.milliseconds(375), .milliseconds(750)])
    }

    @Test(
        arguments: StubService.allCases,
        [
            (400, TranslatorError.Kind.refused), (401, .authorization), (403, .authorization), (404, .refused), (413, .tooLarge),
            (456, .quota),
        ])
    func finalTroubleIsNotTriedAgain(service: StubService, fault: (status: Int, kind: TranslatorError.Kind)) async throws {
        let bench = try ServiceBench(service)
        bench.server.setFault { _, _ in .status(fault.status) }
        let error = await bench.failure()
        #expect(error?.kind == fault.kind)
        #expect(error?.status == fault.status)
        #expect(error?.message.contains("“stub fault \(fault.status)”") == true)
        #expect(bench.server.requests.count == 1)
        #expect(bench.server.jobs.isEmpty)
    }

    @Test(arguments: StubService.allCases, [(429, TranslatorError.Kind.rateLimit), (500, .unavailable), (503, .unavailable)])
    func retriesEnd(service: StubService, fault: (status: Int, kind: TranslatorError.Kind)) async throws {
        let bench = try ServiceBench(service, change: { $0.retries = 3 })
        bench.server.setFault { _, _ in .status(fault.status) }
        let error = await bench.failure()
        #expect(error?.kind == fault.kind)
        #expect(error?.status == fault.status)
        #expect(bench.server.requests.count == 4)
        #expect(bench.clock.slept.count == 3)
    }

    @Test(arguments: StubService.allCases)
    func theWaitIsWhatTheServiceAsksFor(service: StubService) async throws {
        let bench = try ServiceBench(service)
        bench.server.script([.status(429, retryAfter: "7"), .status(503, retryAfter: "Fri, 27 Nov 2026 00:00:20 GMT")])
        _ = try await bench.translate([TranslationText("Rusia.")])
        #expect(bench.clock.slept == [.milliseconds(7250), .milliseconds(20_250)])
    }

    @Test(arguments: StubService.allCases)
    func aWaitTooLongIsGivenUp(service: StubService) async throws {
        let bench = try ServiceBench(service)
        bench.server.setFault { _, _ in .status(429, retryAfter: "86400") }
        let error = await bench.failure()
        #expect(error?.kind == .rateLimit)
        #expect(error?.message.contains("it asks to wait 86400") == true)
        #expect(bench.clock.slept.isEmpty)
    }

    @Test(arguments: StubService.allCases, [StubFault.closed, .truncated])
    func aBrokenConnectionIsTriedAgain(service: StubService, fault: StubFault) async throws {
        let bench = try ServiceBench(service)
        bench.server.script([fault])
        let answers = try await bench.translate([TranslationText("Rusia menyerang dua kota.")])
        #expect(answers.map(\.text.text) == ["Rusia menyerang dua kota."])
        #expect(bench.clock.slept.count == 1)
    }

    @Test(
        arguments: StubService.allCases,
        [StubFault.notJSON, .cut, .wrongCount, .truncated, .body(200, "{}"), .body(200, "[]"), .body(200, "")])
    func answersThatBreakPromisesAreNone(service: StubService, fault: StubFault) async throws {
        let bench = try ServiceBench(service, change: { $0.retries = 1 })
        bench.server.setFault { _, request in request.path == "/listPairs" ? .none : fault }
        let error = await bench.failure()
        #expect(error?.kind == .malformedAnswer)
        #expect(error?.status == 200)
    }

    @Test(arguments: StubService.allCases)
    func aSlowServiceTimesOut(service: StubService) async throws {
        let bench = try ServiceBench(service, timeout: .milliseconds(150), change: { $0.retries = 1 })
        bench.server.setFault { _, _ in .slow(30) }
        let error = await bench.failure()
        #expect(error?.kind == .timeout)
        #expect(error?.message.contains("did not answer within 0.15 s, tried 2 times") == true)
        #expect(bench.server.requests.count == 2)
    }

    @Test(arguments: StubService.allCases)
    func aServiceThatIsNotThereIsUnavailable(service: StubService) async throws {
        let bench = try ServiceBench(service, change: { $0.retries = 1 })
        bench.server.stop()
        let error = await bench.failure()
        #expect(error?.kind == .unavailable)
        #expect(error?.status == nil)
        #expect(bench.clock.slept.count == 1)
    }

    @Test(arguments: StubService.allCases)
    func redirectsAreNotFollowed(service: StubService) async throws {
        let bench = try ServiceBench(service)
        let other = try StubServer()
        bench.server.setFault { _, _ in .redirect("http://127.0.0.1:\(other.port)/x?token=abc") }
        let error = await bench.failure()
        #expect(error?.kind == .configuration)
        #expect(error?.message.contains("redirects to http://127.0.0.1:\(other.port) (307)") == true)
        #expect(error?.message.contains("token") == false)
        #expect(other.requests.isEmpty)
    }

    @Test(arguments: StubService.allCases)
    func hugeAnswersAreRefused(service: StubService) async throws {
        let bench = try ServiceBench(service)
        bench.server.setFault { _, _ in .huge(17 << 20) }
        let error = await bench.failure()
        #expect(error?.kind == .malformedAnswer)
        #expect(error?.message.contains("larger than 16 MB") == true)
    }

    @Test(arguments: StubService.allCases)
    func aCancelledRequestEndsAtOnce(service: StubService) async throws {
        let bench = try ServiceBench(service)
        bench.server.setFault { _, _ in .slow(20) }
        let task = Task { try await bench.translate([TranslationText("Rusia.")]) }
        while bench.server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(bench.server.requests.count == 1)
    }

    @Test(arguments: StubService.allCases.filter { $0 != .apertium })
    func aWrongKeyIsRefusedAndNeverShown(service: StubService) async throws {
        let wrong = "wrong-S3cret-91827364"
        let bench = try ServiceBench(service, key: wrong)
        let error = await bench.failure()
        #expect(error?.kind == .authorization)
        #expect(error?.message.contains(wrong) == false)
        // Services that repeat the key, or parts of it.
        for words in ["Incorrect API key provided: \(wrong).", "no such key: wron********7364", "{\(wrong)}"] {
            bench.server.script([.body(400, #"{"message":"\#(words)","error":{"message":"\#(words)"}}"#), .body(200, words)])
            for _ in 0..<2 {
                let error = await bench.failure()
                #expect(error != nil)
                let shown = "\(String(describing: error)) \(error?.message ?? "")"
                #expect(!shown.contains(wrong) && !shown.contains("7364"), "\(shown)")
            }
        }
    }
}
