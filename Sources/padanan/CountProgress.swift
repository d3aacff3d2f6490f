import Foundation

/// A line on standard error with a count, for runs whose end isn't known, when a person can see it.
enum CountProgress {
    private static var isShown: Bool { isatty(2) == 1 }

    static func show(_ count: Int, _ things: String) {
        if isShown { StandardError.write("\r\(count) \(things)\u{1B}[K") }
    }

    static func clear() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }
}
