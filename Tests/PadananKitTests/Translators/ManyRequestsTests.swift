import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct ManyRequestsTests {
    /// A server may close a connection between two requests, or at the next; that must not cost a request its body or its time.
    @Test func connectionsThatCloseLoseNothing() async throws {
        let bench = try ServiceBench(.google)
        bench.server.setFault { number, _ in number % 10 == 7 ? .closed : number % 11 == 5 ? .status(503) : .none }
        let translator = bench.translator
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<4 {
                group.addTask {
                    for number in 0..<50 {
                        let segment = TranslationRequest.Segment(id: "a", text: TranslationText("kapal \(lane) \(number)"))
                        let answers = try await translator.translate(TranslationRequest(languages: .indonesianEnglish, segments: [segment]))
                        #expect(answers.map(\.text) == [segment.text])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(bench.server.counts.count == 200)
        #expect(bench.server.counts.values.allSatisfy { $0 == 1 })
        #expect(bench.clock.slept.count == bench.server.requests.count - 200)
    }
}
