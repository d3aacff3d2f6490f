import Foundation

/// Runs asynchronous work from a command, which waits for it.
enum BlockingTask {
    /// The result of `work`.
    static func run<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) throws -> Result {
        let box = Box<Result>()
        let done = DispatchSemaphore(value: 0)
        Task {
            do { box.result = .success(try await work()) } catch { box.result = .failure(error) }
            done.signal()
        }
        done.wait()
        guard let result = box.result else { throw CancellationError() }
        return try result.get()
    }

    // Written once, before the signal, and read once, behind it.
    private final class Box<Result>: @unchecked Sendable {
        var result: Swift.Result<Result, any Error>?
    }
}
