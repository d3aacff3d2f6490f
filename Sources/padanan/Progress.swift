import Foundation

/// A line on standard error that says how far a long run has come, when a person can see it.
struct Progress {
    /// Runs shorter than this show nothing.
    private static let patience: TimeInterval = 1
    /// How often the line is written anew.
    private static let interval: TimeInterval = 0.2

    private let total: Int
    private let isShown: Bool
    private let start = Date()
    private var last = Date()
    private var done = 0
    private var isWritten = false

    /// - Parameter total: how many records there are.
    init(total: Int) {
        self.total = total
        isShown = isatty(2) == 1 && isatty(1) == 0
    }

    /// Notes that `count` more records are done.
    mutating func advance(by count: Int) {
        done += count
        let now = Date()
        guard isShown, now.timeIntervalSince(start) > Self.patience, now.timeIntervalSince(last) > Self.interval else { return }
        last = now
        isWritten = true
        let filled = 30 * done / max(1, total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        StandardError.write("\r\(bar) \(100 * done / max(1, total)) %")
    }

    /// Clears the line.
    func finish() {
        if isWritten { StandardError.write("\r\u{1B}[K") }
    }
}
