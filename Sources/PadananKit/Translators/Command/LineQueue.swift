import Foundation

/// Lines between the thread that reads them and those that wait for them.
final class LineQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private var lines: [[UInt8]] = []
    private var taken = 0
    private var isClosed = false
    private var isCancelled = false

    func add(_ line: [UInt8]) {
        condition.lock()
        lines.append(line)
        condition.signal()
        condition.unlock()
    }

    /// No more lines will come.
    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    /// Whoever waits, now or later, gets `.cancelled`.
    func cancel() {
        condition.lock()
        isCancelled = true
        condition.broadcast()
        condition.unlock()
    }

    /// The next line; waits for it at most `seconds`.
    func next(within seconds: Double) -> Result<[UInt8], LineProcess.End> {
        condition.lock()
        defer { condition.unlock() }
        let limit = Date(timeIntervalSinceNow: seconds)
        while true {
            if isCancelled { return .failure(.cancelled) }
            if taken < lines.count { return .success(takeFirst()) }
            if isClosed { return .failure(.died("")) }
            guard condition.wait(until: limit) else { return .failure(.timeout) }
        }
    }

    private func takeFirst() -> [UInt8] {
        let line = lines[taken]
        lines[taken] = []
        taken += 1
        if taken > 1000 {
            lines.removeFirst(taken)
            taken = 0
        }
        return line
    }
}
