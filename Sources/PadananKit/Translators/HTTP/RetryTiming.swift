import Foundation

/// Where retries take time and chance from; tests give their own, so that they are fast and repeatable.
public struct RetryTiming: Sendable {
    /// Waits; throws `CancellationError`.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// A number from 0 up to 1, for jitter.
    public var random: @Sendable () -> Double
    /// Seconds since 1970, for dates in `Retry-After`.
    public var now: @Sendable () -> Double

    public init(
        sleep: @escaping @Sendable (Duration) async throws -> Void, random: @escaping @Sendable () -> Double,
        now: @escaping @Sendable () -> Double
    ) {
        self.sleep = sleep
        self.random = random
        self.now = now
    }

    /// The clock and the random numbers of the system.
    public static let system = RetryTiming(
        sleep: { try await Task.sleep(for: $0) }, random: { Double.random(in: 0..<1) }, now: { Date().timeIntervalSince1970 })
}
