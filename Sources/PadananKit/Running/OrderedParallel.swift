import Foundation

/// Runs work on several threads and gives the results back in the order of the input, whatever the number of threads.
public enum OrderedParallel {
    /// How many threads `-j 0`, the default, means.
    public static var processorCount: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Inputs worked on before their results are written: enough to keep all threads busy, few enough to hold.
    private static let batchSize = 8192

    /// The inputs in batches, in order.
    static func batches<Input>(of inputs: [Input]) -> some Sequence<[Input]> {
        stride(from: 0, to: inputs.count, by: batchSize).lazy.map { Array(inputs[$0..<min(inputs.count, $0 + batchSize)]) }
    }

    /// Returns `body` of every input. Each thread makes itself a worker, which keeps its buffers from one input to the next.
    ///
    /// - Parameter threads: 1 runs on the calling thread.
    public static func map<Input: Sendable, Worker, Output: Sendable>(
        _ inputs: [Input], threads: Int, worker: @Sendable () -> Worker, _ body: @Sendable (inout Worker, Input) -> Output
    ) -> [Output] {
        guard threads > 1, inputs.count > 1 else {
            var only = worker()
            return inputs.map { body(&only, $0) }
        }
        let chunk = max(1, min(256, inputs.count / (threads * 4)))
        let queue = ChunkQueue<Output>(count: inputs.count, chunk: chunk)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            var own = worker()
            while let (number, range) = queue.next() {
                queue.finish(number, inputs[range].map { body(&own, $0) })
            }
        }
        return queue.results
    }
}

/// Hands out ranges of inputs and collects their results.
private final class ChunkQueue<Output: Sendable>: @unchecked Sendable {
    // Guarded by `lock`, which makes the class safe to share.
    private let lock = NSLock()
    private var nextChunk = 0
    private var finished: [[Output]]
    private let count: Int
    private let chunk: Int

    init(count: Int, chunk: Int) {
        self.count = count
        self.chunk = chunk
        finished = [[Output]](repeating: [], count: (count + chunk - 1) / chunk)
    }

    func next() -> (Int, Range<Int>)? {
        lock.withLock {
            guard nextChunk * chunk < count else { return nil }
            defer { nextChunk += 1 }
            return (nextChunk, nextChunk * chunk..<min(count, (nextChunk + 1) * chunk))
        }
    }

    func finish(_ number: Int, _ outputs: [Output]) {
        lock.withLock { finished[number] = outputs }
    }

    var results: [Output] { lock.withLock { finished.flatMap { $0 } } }
}
