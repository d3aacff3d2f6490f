import Foundation

/// Goes through a stream on several threads: the calling thread reads inputs and takes outputs, in the order of the inputs, while others work.
///
/// When there is nothing to read or to take, the calling thread works too, so that all processors are busy from end to end and one thread more
/// would find nothing to do. Threads and their workers (buffers, caches) stay from one stream to the next, until the pipeline is released; the
/// first is made when there is work for it. Memory is bounded by the inputs in hand, four for each thread.
final class OrderedPipeline<Worker> {
    private let queue = TaskQueue<Worker>()
    private let threads: Int
    private let makeWorker: @Sendable () -> Worker
    /// The worker of the calling thread.
    private var own: Worker?
    /// Threads besides the calling one that were made.
    private var others = 0

    /// - Parameters:
    ///   - threads: with the calling one; 1 makes none.
    ///   - worker: makes what a thread keeps from one input to the next.
    init(threads: Int, worker: @escaping @Sendable () -> Worker) {
        self.threads = max(1, threads)
        makeWorker = worker
    }

    deinit { queue.close() }

    /// Enough that no thread waits for another.
    private var mostInHand: Int { threads == 1 ? 1 : threads * 4 }

    /// Hands what `next` gives, until `nil`, to `body` on any thread, and then to `take`, in order, on this one. What `next` or `take` throws
    /// ends it; the work that is in hand is left undone then.
    func run<Input: Sendable, Output: Sendable>(
        _ next: () throws -> Input?, work body: @escaping @Sendable (inout Worker, Input) -> Output, take: (Input, Output) throws -> Void
    ) throws {
        defer { queue.abandon() }
        var inHand: [Job<Input, Output>] = []
        var hasMore = true
        while true {
            if let first = inHand.first, let output = queue.read({ first.output }) {
                inHand.removeFirst()
                try take(first.input, output)
            } else if hasMore, inHand.count < mostInHand {
                guard let input = try next() else {
                    hasMore = false
                    continue
                }
                inHand.append(submit(input, body))
            } else if let first = inHand.first {
                if !help() { queue.wait { first.output != nil } }
            } else {
                return
            }
        }
    }

    private func submit<Input: Sendable, Output: Sendable>(
        _ input: Input, _ body: @escaping @Sendable (inout Worker, Input) -> Output
    ) -> Job<Input, Output> {
        let job = Job<Input, Output>(input)
        let waiting = queue.add { [queue] worker in
            let output = body(&worker, job.input)
            queue.write { job.output = output }
        }
        // The calling thread takes the first.
        if waiting > 1, others < threads - 1 { startThread() }
        return job
    }

    private func startThread() {
        others += 1
        let thread = Thread { [queue, makeWorker] in
            var worker = makeWorker()
            while let task = queue.next() { task(&worker) }
        }
        thread.stackSize = Self.stackSize
        thread.start()
    }

    /// Bytes; as much as the calling thread has.
    private static var stackSize: Int { 8 << 20 }

    /// Works on one of the inputs in hand; false when none waits.
    private func help() -> Bool {
        guard let task = queue.nextIfAny() else { return false }
        var worker = own ?? makeWorker()
        own = nil
        task(&worker)
        own = worker
        return true
    }
}

/// An input with its output, once it is there.
private final class Job<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    let input: Input
    // Guarded by the lock of the queue, which makes the class safe to share.
    var output: Output?

    init(_ input: Input) { self.input = input }
}

/// Tasks that wait for a thread.
private final class TaskQueue<Worker>: @unchecked Sendable {
    typealias Task = @Sendable (inout Worker) -> Void

    // Guards everything else, which makes the class safe to share.
    private let condition = NSCondition()
    private var waiting: [Task] = []
    private var isClosed = false

    /// Adds a task; returns how many wait.
    func add(_ task: @escaping Task) -> Int {
        condition.withLock {
            waiting.append(task)
            condition.broadcast()
            return waiting.count
        }
    }

    /// The next task, as soon as there is one; `nil` when the queue was closed.
    func next() -> Task? {
        condition.withLock {
            while waiting.isEmpty, !isClosed { condition.wait() }
            return isClosed ? nil : waiting.removeFirst()
        }
    }

    func nextIfAny() -> Task? {
        condition.withLock { waiting.isEmpty ? nil : waiting.removeFirst() }
    }

    /// Drops the tasks that nobody works on.
    func abandon() {
        condition.withLock { waiting.removeAll() }
    }

    /// Lets the threads that wait end.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }

    func read<Value>(_ value: () -> Value) -> Value { condition.withLock(value) }

    /// Changes what tasks share, and wakes who waits for it.
    func write(_ change: () -> Void) {
        condition.withLock {
            change()
            condition.broadcast()
        }
    }

    func wait(until isTrue: () -> Bool) {
        condition.withLock { while !isTrue() { condition.wait() } }
    }
}
