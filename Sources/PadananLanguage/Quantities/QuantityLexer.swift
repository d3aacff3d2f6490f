import PadananModel

/// Cuts a text into words, digits and marks for the quantity recogniser.
///
/// Other than `Tokenizer`, letters and digits part: `Rp500.000` is a word and digits. Cost: linear in the bytes.
struct QuantityLexer {
    private let bytes: [UInt8]
    private var index = 0
    private var isSpaced = true
    private var pieces: [QuantityPiece] = []

    /// Returns the pieces of `bytes`, with barriers for addresses and for `excluded`, which is sorted.
    static func pieces(of bytes: [UInt8], excluding excluded: [TextRange]) -> [QuantityPiece] {
        var lexer = QuantityLexer(bytes: bytes)
        for barrier in lexer.barriers(excluded) {
            lexer.read(until: barrier.lowerBound)
            lexer.passOver(barrier)
        }
        lexer.read(until: bytes.count)
        return lexer.pieces
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The spans to pass over, sorted and disjoint: what the caller has taken, and addresses.
    private func barriers(_ excluded: [TextRange]) -> [TextRange] {
        var spans = excluded.filter { $0.lowerBound >= 0 && $0.upperBound <= bytes.count && !$0.isEmpty }
        // An address has an at sign, a slash or a stop in it; without one there is no need to look for any.
        if bytes.contains(where: { $0 == 0x40 || $0 == 0x2F || $0 == 0x2E }) {
            for token in Tokenizer(bytes) where token.kind == .address { spans.append(token.range) }
        }
        spans.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return spans
    }

    private mutating func passOver(_ barrier: TextRange) {
        guard barrier.upperBound > index else { return }
        add(.barrier, max(index, barrier.lowerBound)..<barrier.upperBound, key: "", spelling: "")
    }

    private mutating func read(until end: Int) {
        while index < end {
            let byte = bytes[index]
            if byte == 0x20 {
                isSpaced = true
                index += 1
            } else if byte &- 0x30 < 10 {
                readDigits(end)
            } else {
                readScalar(end)
            }
        }
    }

    private mutating func readScalar(_ end: Int) {
        let decoded = UTF8Decoding.scalar(in: bytes, at: index)
        let next = min(index + decoded.length, end)
        switch ScalarClass.of(decoded.scalar) {
        case .letter: readWord(end)
        case .space, .lineBreak, .ignorable:
            isSpaced = true
            index = next
        case .hyphen: addMark(.dash, next)
        case _ where Self.dashes.contains(decoded.scalar): addMark(.dash, next)
        default: addMark(.mark, next)
        }
    }

    /// En dash, em dash, minus sign.
    private static let dashes: Set<Unicode.Scalar> = ["\u{2013}", "\u{2014}", "\u{2212}"]

    private mutating func addMark(_ kind: QuantityPiece.Kind, _ end: Int) {
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        add(kind, index..<end, key: text, spelling: text)
    }

    private mutating func readWord(_ end: Int) {
        var next = index
        while next < end {
            if (bytes[next] | 0x20) &- 0x61 < 26 {
                next += 1
                continue
            }
            guard bytes[next] >= 0x80 else { break }
            let decoded = UTF8Decoding.scalar(in: bytes, at: next)
            guard decoded.isValid, ScalarClass.of(decoded.scalar) == .letter, next + decoded.length <= end else { break }
            next += decoded.length
        }
        // A letter cut by a barrier.
        guard next > index else { return addMark(.mark, min(index + 1, end)) }
        let key = String(decoding: FoldedKey.fold(bytes, in: index..<next, lowercasing: true), as: UTF8.self)
        add(.word, index..<next, key: key, spelling: String(decoding: bytes[index..<next], as: UTF8.self))
    }

    private mutating func readDigits(_ end: Int) {
        var next = index
        while next < end {
            let isSeparator = bytes[next] == 0x2E || bytes[next] == 0x2C
            guard bytes[next] &- 0x30 < 10 || (isSeparator && next + 1 < end && bytes[next + 1] &- 0x30 < 10) else { break }
            next += 1
        }
        next = endOfFirst(index..<next)
        let text = String(decoding: bytes[index..<next], as: UTF8.self)
        add(.digits, index..<next, key: text, spelling: text)
    }

    /// Where the first number of a list without spaces ends: `6,9,12` are three, as commas that group nothing only part.
    private func endOfFirst(_ range: TextRange) -> Int {
        let parts = bytes[range].split(separator: Self.comma, omittingEmptySubsequences: false)
        // What stands behind a comma and a digit is the rest of such a list.
        let continuesList = range.lowerBound > 1 && bytes[range.lowerBound - 1] == Self.comma && bytes[range.lowerBound - 2] &- 0x30 < 10
        if continuesList { return parts.first?.endIndex ?? range.upperBound }
        guard parts.count > 2, let first = parts.first, !bytes[range].contains(Self.stop),
            parts.dropFirst().contains(where: { $0.count != 3 })
        else { return range.upperBound }
        return first.endIndex
    }

    private static let comma = UInt8(ascii: ",")
    private static let stop = UInt8(ascii: ".")

    private mutating func add(_ kind: QuantityPiece.Kind, _ range: TextRange, key: String, spelling: String) {
        pieces.append(QuantityPiece(kind: kind, range: range, key: key, spelling: spelling, isSpaced: isSpaced))
        index = range.upperBound
        isSpaced = false
    }
}
