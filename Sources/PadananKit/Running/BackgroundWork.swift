import Foundation

/// Work on a thread of its own whose results are kept elsewhere, as tables are that are read once in a process.
final class BackgroundWork: Sendable {
    private let group = DispatchGroup()

    /// Begins `work`.
    init(_ work: @escaping @Sendable () -> Void) {
        DispatchQueue.global(qos: .userInitiated).async(group: group, execute: work)
    }

    /// Returns when the work is done.
    func wait() { group.wait() }
}
