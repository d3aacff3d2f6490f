import Foundation

/// How the terminal hands on what is typed: line by line as it was found, or key by key.
///
/// Only one of it is needed; it is shared with whatever ends the program, which must leave the terminal as it was.
final class TerminalMode: @unchecked Sendable {
    /// That of standard input.
    static let shared = TerminalMode()

    // Guarded by `lock`, which makes the class safe to share.
    private var original: termios?
    private let lock = NSLock()

    private init() {}

    /// Hands on single keys, and shows none of them. Ctrl-C still interrupts; Ctrl-Z is a key.
    func readKeys() {
        lock.withLock {
            var mode = termios()
            guard original == nil, tcgetattr(0, &mode) == 0 else { return }
            original = mode
            mode.c_lflag &= ~tcflag_t(ICANON | ECHO)
            // The array of control characters is a tuple in Swift.
            withUnsafeMutableBytes(of: &mode.c_cc) { characters in
                characters[Int(VMIN)] = 1
                characters[Int(VTIME)] = 0
                characters[Int(VSUSP)] = cc_t(Self.disabled)
            }
            tcsetattr(0, TCSADRAIN, &mode)
        }
    }

    /// Leaves the terminal as it was found.
    func restore() {
        lock.withLock {
            guard var mode = original else { return }
            tcsetattr(0, TCSADRAIN, &mode)
            original = nil
        }
    }

    /// What a control character is when it has no effect (`_POSIX_VDISABLE`).
    #if os(Linux)
        private static let disabled: UInt8 = 0
    #else
        private static let disabled: UInt8 = 0xFF
    #endif
}
