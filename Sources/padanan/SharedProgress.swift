import Foundation

/// A progress bar for work on several threads.
// Guarded by `lock`, which makes the class safe to share.
final class SharedProgress: @unchecked Sendable {
    private var progress: Progress
    private let lock = NSLock()

    /// - Parameter total: how many records there are.
    init(total: Int) {
        progress = Progress(total: total)
    }

    func advance(by count: Int) { lock.withLock { progress.advance(by: count) } }

    func finish() { lock.withLock { progress.finish() } }
}
