import Foundation

/// Runs work that recurses deeper than the stack of an ordinary thread allows, which is 512 KB on macOS.
enum LargeStack {
    /// Yams takes up to 3.5 KB a level (measured on Linux with threads of several sizes), and a file may have 500.
    private static let size = 4 << 20

    /// Returns what `body` returns, which runs on a thread of its own meanwhile.
    static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
        let slot = Slot<Result>()
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread {
            slot.set(body())
            isDone.signal()
        }
        thread.stackSize = size
        thread.start()
        isDone.wait()
        return slot.value ?? body()
    }
}

/// Where a thread leaves its result.
private final class Slot<Value: Sendable>: @unchecked Sendable {
    // Guarded by `lock`, which makes the class safe to share.
    private let lock = NSLock()
    private var stored: Value?

    func set(_ value: Value) { lock.withLock { stored = value } }

    var value: Value? { lock.withLock { stored } }
}
