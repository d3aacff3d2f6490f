import PadananLanguage
import PadananModel

/// The words of a text as names are compared: hyphenated ones in parts, letters plain, without possessive endings.
struct NameWordList {
    /// A word, or a part of a hyphenated one.
    struct Word {
        var range: TextRange
        /// Of the plain letters.
        var hash: UInt64
        /// The same without a final s; equal to `hash` when there is none.
        var stem: UInt64
        var isCapitalised: Bool
        /// At least two capitals, and no small letter.
        var isAllCapitals: Bool
        /// Whether nothing but a space or hyphen stands between it and the word before.
        var isJoined: Bool
        /// Digits, or an underscore: no name that could be looked for.
        var hasDigits: Bool
        /// Whether a capital says nothing here.
        var beginsSentence: Bool
        /// Whether a comma stands right before it.
        var isBehindComma: Bool
    }

    private(set) var words: [Word] = []
    /// Whether most words are written in capitals, so that capitals say nothing.
    private(set) var isInCapitals = false

    /// Whether nearly all longer words have a capital, and no full stop ends them.
    private(set) var isHeadline = false
    private var startsSentence = true
    private var isBehindComma = false

    init(_ text: TextReading) {
        words.reserveCapacity(text.tokens.count / 2 + 4)
        var isJoined = false
        for token in text.tokens {
            switch token.kind {
            case .word:
                append(text.bytes, token, isJoined)
                (isJoined, startsSentence, isBehindComma) = (true, false, false)
            case .space:
                guard !token.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]) else { continue }
                (isJoined, startsSentence) = (false, true)
            case .punctuation:
                isJoined = isJoined && isInitialStop(text.bytes[token.start])
                isBehindComma = text.bytes[token.start] == UInt8(ascii: ",")
                startsSentence = startsSentence || (!isJoined && Self.isSentenceMark(text.bytes[token.start]))
            default: isJoined = false
            }
        }
        judgeCapitals()
        if let last = text.tokens.last(where: { $0.kind != .space }), text.bytes[last.start] == UInt8(ascii: ".") { isHeadline = false }
    }

    private func isInitialStop(_ mark: UInt8) -> Bool { mark == UInt8(ascii: ".") && (words.last?.range.count ?? 0) < 3 }

    private mutating func judgeCapitals() {
        let long = words.reduce(into: (all: 0, first: 0, capitals: 0)) { counts, word in
            guard word.range.count > 3 else { return }
            counts.all += 1
            if word.isCapitalised { counts.first += 1 }
            if word.isAllCapitals { counts.capitals += 1 }
        }
        isInCapitals = long.all > 1 && long.capitals * 2 > long.all
        isHeadline = long.all > 3 && long.first * 10 >= long.all * 7
    }

    /// Stops, colons, straight quotes, and the first byte of typographic ones.
    private static func isSentenceMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xE2: true
        default: false
        }
    }

    private mutating func append(_ bytes: [UInt8], _ token: Token, _ isJoined: Bool) {
        guard !token.shape.isEmpty else { return appendPlain(bytes, token.range, token.hash, isJoined, []) }
        var start = token.start
        var joined = isJoined
        for index in token.range where bytes[index] == UInt8(ascii: "-") || index == token.end - 1 {
            let end = bytes[index] == UInt8(ascii: "-") ? index : token.end
            if end > start { appendPart(bytes, start..<end, token.shape, joined) }
            joined = true
            start = index + 1
        }
    }

    private mutating func appendPart(_ bytes: [UInt8], _ part: TextRange, _ shape: Token.Shape, _ isJoined: Bool) {
        let range = part.lowerBound..<Self.withoutPossessive(bytes, part)
        guard !range.isEmpty else { return }
        let needsFolding = !shape.isDisjoint(with: [.nonASCII, .dots, .apostrophe, .underscore])
        let hash =
            needsFolding
            ? WordHash.of(PlainLetters.shared.fold(bytes, in: range)) : WordHash.ofASCII(bytes, range.lowerBound, range.upperBound)
        appendPlain(bytes, range, hash.value, isJoined, shape)
    }

    private mutating func appendPlain(_ bytes: [UInt8], _ range: TextRange, _ hash: UInt64, _ isJoined: Bool, _ shape: Token.Shape) {
        let first = bytes[range.lowerBound]
        let isCapitalised = (first >= 0x41 && first <= 0x5A) || (first >= 0xC3 && Self.beginsWithCapital(bytes, range))
        let endsInS = bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") && range.count > 2 && !shape.contains(.nonASCII)
        words.append(
            Word(
                range: range, hash: hash,
                stem: endsInS ? WordHash.ofASCII(bytes, range.lowerBound, range.upperBound - 1).value : hash, isCapitalised: isCapitalised,
                isAllCapitals: isCapitalised && range.count > 1 && !bytes[range].contains { $0 >= 0x61 && $0 <= 0x7A }, isJoined: isJoined,
                hasDigits: !shape.isDisjoint(with: [.digits, .underscore]), beginsSentence: startsSentence,
                isBehindComma: isBehindComma))
    }

    private static func beginsWithCapital(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        let text = String(decoding: bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 4)], as: UTF8.self)
        return text.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The end of a word without 's or ’.
    private static func withoutPossessive(_ bytes: [UInt8], _ range: TextRange) -> Int {
        var end = range.upperBound
        if bytes[end - 1] | 0x20 == UInt8(ascii: "s"), end - 1 > range.lowerBound {
            if bytes[end - 2] == UInt8(ascii: "'") { return end - 2 }
            if bytes[range.lowerBound..<end - 1].suffix(3).elementsEqual(apostrophe) { return end - 4 }
        }
        if bytes[end - 1] == UInt8(ascii: "'") { end -= 1 }
        if bytes[range.lowerBound..<end].suffix(3).elementsEqual(apostrophe) { end -= 3 }
        return end
    }

    private static let apostrophe = Array("’".utf8)
}
