import PadananModel

/// Cuts text into tokens that cover every byte, in one pass.
///
///     for token in Tokenizer([UInt8]("Pakta itu (NATO) …".utf8)) where token.kind == .word { … }
///
/// Any bytes are accepted. Cost: linear in the bytes; a host name is looked ahead for at most 253 bytes (RFC 1035, section 2.3.4).
public struct Tokenizer: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let bytes: [UInt8]
    @usableFromInline var position: Int

    /// Makes a tokenizer over `bytes`, which should be UTF-8 but may be anything.
    @inlinable
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
    }

    /// Returns the next token, or `nil` at the end.
    @inlinable
    @inline(__always)
    public mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        let start = position
        let first = bytes[start]
        if (first | 0x20) &- 0x61 < 26 { return word(start) }
        if skipSingleSpace() { return Token(start: start, end: start &+ 1, kind: .space) }
        return other(start, first)
    }

    /// Goes over one space before an ASCII letter, the usual thing behind a word; returns whether there was one.
    @inlinable
    @inline(__always)
    public mutating func skipSingleSpace() -> Bool {
        guard position &+ 1 < bytes.count, bytes[position] == 0x20, (bytes[position &+ 1] | 0x20) &- 0x61 < 26 else { return false }
        position &+= 1
        return true
    }

    // MARK: Words

    /// The common case: ASCII letters up to a plain stop.
    @inlinable
    @inline(__always)
    mutating func word(_ start: Int) -> Token {
        var hash = WordHash()
        var index = start
        while true {
            let chunk = bytes.eightBytes(at: index)
            let letters = ByteChunk.leadingLetters(chunk)
            if letters == 8 {
                hash.combine(chunk | ByteChunk.caseBits)
                index &+= 8
                continue
            }
            if letters > 0 { hash.combine(ByteChunk.lowest(letters, of: chunk | ByteChunk.caseBits)) }
            index &+= letters
            let stop = UInt8(truncatingIfNeeded: chunk &>> UInt64(8 &* letters))
            if Self.mayContinueWord(stop) { return complexWord(start, from: index, hash: hash) }
            position = index
            return Token(start: start, end: index, hash: hash.value, kind: .word)
        }
    }

    /// Whether a word may go on with `byte` after its first letters: digits, `-`, `'`, `.`, `:`, `@`, `_` or anything outside ASCII.
    @inlinable
    @inline(__always)
    static func mayContinueWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x30 < 11 || byte == 0x2D || byte == 0x2E || byte == 0x27 || byte == 0x40 || byte == 0x5F
    }

    @usableFromInline
    mutating func other(_ start: Int, _ first: UInt8) -> Token {
        if first == 0x20 || first == 0x0A { return space(start) }
        if first &- 0x30 < 10 { return number(start) }
        return rare(start, first)
    }

    @usableFromInline
    mutating func complexWord(_ start: Int, from index: Int, hash: WordHash) -> Token {
        if let end = addressEnd(start, from: index) { return finish(Token(start: start, end: end, kind: .address)) }
        if let end = dottedEnd(start) { return finish(Token(start: start, end: end, kind: .word, shape: .dots)) }
        var scan = WordScan(end: index)
        while continueWord(&scan) {}
        if let end = addressEnd(start, from: scan.end) { return finish(Token(start: start, end: end, kind: .address)) }
        let wholeHash = scan.end == index ? hash.value : plainHash(start, scan.end)
        return finish(Token(start: start, end: scan.end, hash: wholeHash, kind: .word, shape: scan.shape))
    }

    private struct WordScan {
        var end: Int
        var shape: Token.Shape = []
    }

    /// Takes one more character into the word; returns false when it is complete.
    private func continueWord(_ scan: inout WordScan) -> Bool {
        guard scan.end < bytes.count else { return false }
        let byte = bytes[scan.end]
        if (byte | 0x20) &- 0x61 < 26 || byte == 0x5F {
            if byte == 0x5F { scan.shape.insert(.underscore) }
            scan.end += 1
            return true
        }
        if byte &- 0x30 < 10 {
            scan.shape.insert(.digits)
            scan.end += 1
            return true
        }
        let decoded = UTF8Decoding.scalar(in: bytes, at: scan.end)
        guard decoded.isValid else { return false }
        return takeSpecial(ScalarClass.of(decoded.scalar), decoded.length, &scan)
    }

    private func takeSpecial(_ kind: ScalarClass, _ length: Int, _ scan: inout WordScan) -> Bool {
        switch kind {
        case .letter, .digit:
            scan.shape.insert(kind == .digit ? .digits : .nonASCII)
            if length > 1 { scan.shape.insert(.nonASCII) }
            scan.end += length
            return true
        case .hyphen: return join(.hyphen, length, &scan) { $0 == .letter || $0 == .digit }
        case .apostrophe: return join(.apostrophe, length, &scan) { $0 == .letter }
        case .ignorable: return join(.nonASCII, length, &scan) { $0 == .letter || $0 == .digit || $0 == .hyphen || $0 == .apostrophe }
        case .space, .lineBreak, .other: return false
        }
    }

    /// Takes a joining character when what follows it (behind invisible characters) belongs to a word.
    private func join(_ shape: Token.Shape, _ length: Int, _ scan: inout WordScan, _ continues: (ScalarClass) -> Bool) -> Bool {
        var index = scan.end + length
        var isASCII = length == 1
        while index < bytes.count {
            let decoded = UTF8Decoding.scalar(in: bytes, at: index)
            let kind = ScalarClass.of(decoded.scalar)
            if kind == .ignorable {
                index += decoded.length
                isASCII = false
                // A run of invisible characters longer than any real one ends the word, so that the look-ahead stays bounded.
                if index - scan.end > Self.maximumInvisibleRun { return false }
                continue
            }
            guard decoded.isValid, continues(kind) else { return false }
            scan.shape.insert(shape)
            if !isASCII { scan.shape.insert(.nonASCII) }
            scan.end = index
            return true
        }
        return false
    }

    private static let maximumInvisibleRun = 96

    private func plainHash(_ start: Int, _ end: Int) -> UInt64 {
        WordHash.ofASCII(bytes, start, end).value
    }

    /// The end of an acronym with dots that begins at `start`: `A.S.`, `U.S`, `S.H.`.
    private func dottedEnd(_ start: Int) -> Int? {
        var index = start
        var groups = 0
        while isLetter(index), index + 1 < bytes.count, bytes[index + 1] == 0x2E {
            index += 2
            groups += 1
        }
        if groups >= 1, isLetter(index), !isLetter(index + 1), !isDigit(index + 1) { return index + 1 }
        return groups >= 2 ? index : nil
    }

    // MARK: Numbers

    private mutating func number(_ start: Int) -> Token {
        var index = start
        while isDigit(index) || (isNumberSeparator(index) && isDigit(index + 1)) { index += 1 }
        let isWord = isLetter(index) || (index < bytes.count && bytes[index] == 0x2D && isLetter(index + 1))
        guard isWord else {
            return finish(Token(start: start, end: index, hash: plainHash(start, index), kind: .number))
        }
        if let end = addressEnd(start, from: index) { return finish(Token(start: start, end: end, kind: .address)) }
        var scan = WordScan(end: index, shape: .digits)
        while continueWord(&scan) {}
        if let end = addressEnd(start, from: scan.end) { return finish(Token(start: start, end: end, kind: .address)) }
        return finish(Token(start: start, end: scan.end, hash: plainHash(start, scan.end), kind: .word, shape: scan.shape))
    }

    private func isNumberSeparator(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return bytes[index] == 0x2E || bytes[index] == 0x2C || bytes[index] == 0x3A || bytes[index] == 0x2F
    }

    // MARK: Everything else

    private mutating func space(_ start: Int) -> Token {
        var index = start
        var breaks = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                index += 1
            } else if byte == 0x0A || byte == 0x0B || byte == 0x0C {
                breaks += 1
                index += 1
            } else if byte >= 0x80 {
                let decoded = UTF8Decoding.scalar(in: bytes, at: index)
                let kind = ScalarClass.of(decoded.scalar)
                guard kind == .space || kind == .lineBreak || kind == .ignorable else { break }
                breaks += kind == .lineBreak ? 1 : 0
                index += decoded.length
            } else {
                break
            }
        }
        let shape: Token.Shape = breaks == 0 ? [] : breaks == 1 ? .lineBreak : .paragraphBreak
        return finish(Token(start: start, end: index, kind: .space, shape: shape))
    }

    private mutating func rare(_ start: Int, _ first: UInt8) -> Token {
        if (0x09...0x0D).contains(first) { return space(start) }
        if first < 0x80 {
            return finish(Token(start: start, end: start + 1, kind: first < 0x20 || first == 0x7F ? .other : .punctuation))
        }
        let decoded = UTF8Decoding.scalar(in: bytes, at: start)
        guard decoded.isValid else { return finish(Token(start: start, end: start + 1, kind: .other)) }
        switch ScalarClass.of(decoded.scalar) {
        case .letter, .digit:
            var scan = WordScan(end: start + decoded.length, shape: .nonASCII)
            while continueWord(&scan) {}
            return finish(Token(start: start, end: scan.end, kind: .word, shape: scan.shape))
        case .space, .lineBreak, .ignorable: return space(start)
        default: return finish(Token(start: start, end: start + decoded.length, kind: .punctuation))
        }
    }

    // MARK: Helpers

    private mutating func finish(_ token: Token) -> Token {
        position = token.end
        return token
    }

    @inline(__always)
    func isLetter(_ index: Int) -> Bool {
        index < bytes.count && (bytes[index] | 0x20) &- 0x61 < 26
    }

    @inline(__always)
    func isDigit(_ index: Int) -> Bool {
        index < bytes.count && bytes[index] &- 0x30 < 10
    }
}
