import PadananFormats

/// Finds `padanan: ignore[…]` in a text. Cost: linear.
struct SuppressionScanner {
    /// What a note says to the checker.
    enum Directive: Hashable {
        /// `padanan: ignore`
        case everything
        /// `padanan: ignore[a, b]`; in lower case.
        case rules([String], isClosed: Bool)
        /// Another word, which may be a misspelt `ignore`.
        case unknown(String)
    }

    private static let keyword = Array("padanan".utf8)
    private static let verb = "ignore"
    /// Longer words are no names of rules; what is said of them is cut here.
    private static let maximumName = 64

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next one, or `nil`. Of other words behind `padanan:`, only such as are nearly `ignore` count: in Indonesian, the word means
    /// equivalent.
    mutating func next() -> Directive? {
        while position + Self.keyword.count < bytes.count {
            guard isKeyword(at: position) else {
                position += 1
                continue
            }
            position += Self.keyword.count
            skipSpace()
            guard take(":") else { continue }
            let directive = directive(at: position)
            guard case .unknown(let word) = directive else { return directive }
            if Spelling.nearest(to: word, among: [Self.verb]) != nil { return directive }
        }
        return nil
    }

    /// What stands behind the colon at `start`.
    mutating func directive(at start: Int) -> Directive {
        position = start
        skipSpace()
        let word = word()
        guard word == Self.verb else { return .unknown(word) }
        let end = position
        skipSpace()
        if take("[") { return list() }
        position = end
        return .everything
    }

    private mutating func list() -> Directive {
        var names: [String] = []
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if ",; \t\r\n]".utf8.contains(byte) {
                if position > start { names.append(name(start..<position)) }
                start = position + 1
            }
            position += 1
            if byte == UInt8(ascii: "]") { return .rules(names, isClosed: true) }
        }
        if position > start { names.append(name(start..<position)) }
        return .rules(names, isClosed: false)
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, Self.isInWord(bytes[position]) { position += 1 }
        return name(start..<position)
    }

    private func name(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].prefix(Self.maximumName), as: UTF8.self).lowercased()
    }

    private func isKeyword(at start: Int) -> Bool {
        guard start == 0 || !Self.isInWord(bytes[start - 1]) else { return false }
        for (offset, letter) in Self.keyword.enumerated() where bytes[start + offset] | 0x20 != letter { return false }
        return true
    }

    private static func isInWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private mutating func skipSpace() {
        while position < bytes.count, " \t\r\n".utf8.contains(bytes[position]) { position += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }
}
