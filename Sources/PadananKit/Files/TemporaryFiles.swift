import Foundation

/// The temporary files that exist now, so that an interrupted program can remove them.
public final class TemporaryFiles: @unchecked Sendable {
    /// The register of the program.
    public static let shared = TemporaryFiles()

    // Guarded by `lock`, which makes the class safe to share.
    private var paths: Set<String> = []
    private let lock = NSLock()

    /// A register of its own, apart from the program's.
    public init() {}

    /// Removes all of them from disk.
    public func removeAll() {
        lock.withLock {
            for path in paths { unlink(path) }
            paths = []
        }
    }

    func add(_ path: String) { lock.withLock { _ = paths.insert(path) } }
    func remove(_ path: String) { lock.withLock { _ = paths.remove(path) } }
}
