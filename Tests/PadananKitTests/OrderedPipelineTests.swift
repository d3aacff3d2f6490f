import Foundation
import Testing

@testable import PadananKit

@Suite struct OrderedPipelineTests {
    private struct Failure: Error {}

    @Test(arguments: [1, 2, 3, 8])
    func outputsKeepTheOrderOfTheInputs(threads: Int) throws {
        let pipeline = OrderedPipeline(threads: threads) { 0 }
        var inputs = (0..<300).makeIterator()
        var outputs: [Int] = []
        try pipeline.run(
            { inputs.next() },
            work: { _, input in
                // The first of every ten is the slowest.
                if input % 10 == 0 { usleep(500) }
                return input * 3
            }, take: { outputs.append($0 + $1) })
        #expect(outputs == (0..<300).map { $0 * 4 })
    }

    @Test(arguments: [1, 2, 4])
    func workersStayFromOneStreamToTheNext(threads: Int) throws {
        let pipeline = OrderedPipeline(threads: threads) { (id: UUID(), count: 0) }
        var ids: Set<UUID> = []
        for _ in 0..<3 {
            var inputs = (0..<100).makeIterator()
            try pipeline.run({ inputs.next() }, work: { worker, _ in worker.id }, take: { ids.insert($1) })
        }
        #expect((1...threads).contains(ids.count))
    }

    @Test(arguments: [1, 2, 4])
    func readingIsNeverFarAheadOfWhatIsTaken(threads: Int) throws {
        let pipeline = OrderedPipeline(threads: threads) { 0 }
        var (read, taken, farthest) = (0, 0, 0)
        try pipeline.run(
            { () -> Int? in
                guard read < 200 else { return nil }
                read += 1
                farthest = max(farthest, read - taken)
                return read
            }, work: { _, input in input }, take: { _, _ in taken += 1 })
        #expect(taken == 200)
        #expect(farthest <= threads * 4)
    }

    @Test(arguments: [1, 2, 4])
    func whatTakingThrowsEndsTheRunAndTheNextRunsWell(threads: Int) throws {
        let pipeline = OrderedPipeline(threads: threads) { 0 }
        var taken: [Int] = []
        #expect(throws: Failure.self) {
            var inputs = (0..<100).makeIterator()
            try pipeline.run(
                { inputs.next() }, work: { _, input in input },
                take: { input, _ in
                    if input == 20 { throw Failure() }
                    taken.append(input)
                })
        }
        #expect(taken == Array(0..<20))
        var inputs = (0..<50).makeIterator()
        var sum = 0
        try pipeline.run({ inputs.next() }, work: { _, input in input }, take: { sum += $1 })
        #expect(sum == 49 * 50 / 2)
    }

    @Test(arguments: [1, 2])
    func whatReadingThrowsEndsTheRun(threads: Int) {
        let pipeline = OrderedPipeline(threads: threads) { 0 }
        #expect(throws: Failure.self) {
            try pipeline.run({ () throws -> Int? in throw Failure() }, work: { _, input in input }, take: { _, _ in })
        }
    }

    @Test func anEmptyStreamHasNoOutputs() throws {
        let pipeline = OrderedPipeline(threads: 2) { 0 }
        try pipeline.run({ () -> Int? in nil }, work: { _, input in input }, take: { _, _ in Issue.record("nothing was read") })
    }
}
