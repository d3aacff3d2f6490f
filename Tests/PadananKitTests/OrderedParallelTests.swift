import Foundation
import PadananKit
import Testing

@Suite struct OrderedParallelTests {
    @Test(arguments: [0, 1, 2, 7, 255, 256, 257, 5000], [1, 2, 3, 8, 64])
    func resultsComeInTheOrderOfTheInput(_ count: Int, _ threads: Int) {
        let inputs = Array(0..<count)
        let results = OrderedParallel.map(inputs, threads: threads, worker: { 0 }) { _, input in input * 3 }
        #expect(results == inputs.map { $0 * 3 })
    }

    @Test func slowInputsDoNotFallBehind() {
        let results = OrderedParallel.map(Array(0..<40), threads: 4, worker: { 0 }) { _, input in
            if input % 7 == 0 { Thread.sleep(forTimeInterval: 0.01) }
            return input
        }
        #expect(results == Array(0..<40))
    }

    @Test(arguments: [1, 2, 5]) func aWorkerIsKeptFromOneInputToTheNextAndNeverShared(_ threads: Int) {
        // Each worker counts its inputs; an input is worked on once, so that the counts add up.
        let counts = OrderedParallel.map(Array(0..<1000), threads: threads, worker: { (id: UUID(), count: 0) }) { worker, _ in
            worker.count += 1
            return (worker.id, worker.count)
        }
        let largest = Dictionary(counts) { max($0, $1) }
        #expect(largest.count <= threads)
        #expect(largest.values.reduce(0, +) == 1000)
    }
}
