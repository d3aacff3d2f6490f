import PadananLanguage

/// The parts of a word token between hyphens: `pasca`, `Perang` of `pasca-Perang`.
struct WordParts: Sequence, IteratorProtocol {
    /// One part.
    struct Part {
        var start: Int
        var end: Int
        var shape: Token.Shape

        /// The folded bytes, without the dots of an acronym.
        func folded(in bytes: [UInt8], lowercasing: Bool = true) -> [UInt8] {
            var folded = FoldedKey.fold(bytes, in: start..<end, lowercasing: lowercasing)
            if shape.contains(.dots) { folded.removeAll { $0 == 0x2E } }
            return folded
        }
    }

    private let bytes: [UInt8]
    private let token: Token
    private var position: Int

    init(_ token: Token, _ bytes: [UInt8]) {
        self.bytes = bytes
        self.token = token
        position = token.start
    }

    mutating func next() -> Part? {
        while position < token.end {
            let start = position
            guard token.shape.contains(.hyphen) else {
                position = token.end
                return Part(start: start, end: token.end, shape: token.shape)
            }
            var end = start
            while end < token.end, hyphenLength(end) == 0 { end += 1 }
            position = end + Swift.max(1, end < token.end ? hyphenLength(end) : 1)
            if end > start { return Part(start: start, end: end, shape: token.shape.subtracting(.hyphen)) }
        }
        return nil
    }

    /// Length of the hyphen at `index`, or 0: `-`, U+2010, U+2011, U+FE63, U+FF0D.
    private func hyphenLength(_ index: Int) -> Int {
        let byte = bytes[index]
        if byte == 0x2D { return 1 }
        guard byte == 0xE2 || byte == 0xEF, index + 2 < token.end else { return 0 }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        switch (byte, second, third) {
        case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D): return 3
        default: return 0
        }
    }
}
