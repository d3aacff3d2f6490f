/// A line of text under the hands of somebody who types: characters at its end, Backspace, Ctrl-U, Ctrl-W, Enter and Escape.
public struct EditableLine: Sendable, Hashable {
    /// What a byte did.
    public enum Change: Sendable, Hashable {
        /// The text is another one, or a character is not complete yet.
        case typing
        case done
        case givenUp
    }

    /// Longer than any term; what is typed or pasted beyond is ignored.
    private static let longest = 400

    /// What stands there, without a character that is not complete.
    public private(set) var text: String
    /// The bytes of a character of which more are to come.
    private var pending: [UInt8] = []

    public init(_ text: String) {
        self.text = text
    }

    /// Takes one byte from the keyboard.
    public mutating func take(_ byte: UInt8) -> Change {
        switch byte {
        case 0x0A, 0x0D: return .done
        case 0x1B: return .givenUp
        case 0x08, 0x7F: erase(1)
        case 0x15: text = ""
        case 0x17: eraseWord()
        case 0x20...0x7E: append([byte])
        case 0x80...: collect(byte)
        default: break
        }
        return .typing
    }

    private mutating func erase(_ count: Int) {
        pending = []
        text.removeLast(min(count, text.count))
    }

    private mutating func eraseWord() {
        pending = []
        while text.last == " " { text.removeLast() }
        while let last = text.last, last != " " { text.removeLast() }
    }

    private mutating func append(_ bytes: [UInt8]) {
        pending = []
        if text.utf8.count + bytes.count <= Self.longest { text += String(decoding: bytes, as: UTF8.self) }
    }

    /// Bytes beyond ASCII until they make a character; what can't be one is dropped.
    private mutating func collect(_ byte: UInt8) {
        if byte >= 0xC0 { pending = [] }
        pending.append(byte)
        if String(validating: pending, as: UTF8.self) != nil { append(pending) } else if pending.count >= 4 { pending = [] }
    }
}
