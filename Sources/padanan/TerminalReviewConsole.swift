import Foundation
import PadananKit

/// A review in a terminal: one key a step, the screen cleared between.
struct TerminalReviewConsole: ReviewConsole {
    private static let clear = "\u{1B}[H\u{1B}[2J"
    /// How long the rest of what an arrow key sends may take.
    private static let escapePatience: Int32 = 30

    mutating func show(_ text: String) throws {
        write(Self.clear + text + "\n")
    }

    mutating func key() throws -> Unicode.Scalar? {
        while let byte = readByte() {
            switch byte {
            // Ctrl-D.
            case 0x04: return nil
            // Ctrl-Z; when the program goes on, everything is shown again.
            case 0x1A:
                suspend()
                return "\u{0C}"
            case 0x1B: skipSequence()
            case 0x0A, 0x0D, 0x20: continue
            case 0x80...: return scalar(byte)
            default: return Unicode.Scalar(byte)
            }
        }
        return nil
    }

    mutating func edit(_ label: String, _ text: String) throws -> String? {
        var line = EditableLine(text)
        while true {
            write("\r\u{1B}[K\(label): \(line.text)")
            guard let byte = readByte() else { return nil }
            switch line.take(byte) {
            case .typing: continue
            case .done: return line.text
            case .givenUp:
                // An arrow key is no Escape.
                if !skipSequence() { return nil }
            }
        }
    }

    private func suspend() {
        TerminalMode.shared.restore()
        kill(0, SIGTSTP)
        TerminalMode.shared.readKeys()
    }

    /// The rest of a character beyond ASCII is read, so that it counts as one key.
    private func scalar(_ first: UInt8) -> Unicode.Scalar {
        var bytes = [first]
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        while bytes.count < count, let byte = readByte() { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }

    /// Reads what else a key like an arrow sends. Returns whether there was something.
    @discardableResult private func skipSequence() -> Bool {
        var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        var isSequence = false
        while poll(&input, 1, Self.escapePatience) > 0, let byte = readByte() {
            isSequence = true
            // A letter or a tilde ends a sequence; `[` and `O` begin one.
            if byte >= 0x40, byte != UInt8(ascii: "["), byte != UInt8(ascii: "O") { break }
        }
        return isSequence
    }

    private func readByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(0, &byte, 1)
            if count == 1 { return byte }
            if count == 0 || errno != EINTR { return nil }
        }
    }

    private func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
