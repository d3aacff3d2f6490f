import PadananModel

/// Cuts a text into words, digits and marks for the quantity recogniser.
///
/// Other than `Tokenizer`, letters and digits part: `Rp500.000` is a word and digits. Cost: linear in the bytes.
struct QuantityLexer {
    private let bytes: [UInt8]
    private let table: WordUseTable
    private var index = 0
    private var isSpaced = true
    private var pieces: [QuantityPiece] = []
    /// Whether a quantity may begin at one of the pieces.
    private var mayBegin = false

    /// Returns the pieces of `bytes`, with barriers for addresses and for `excluded`; `nil` when no quantity can begin at any.
    ///
    /// - Parameters:
    ///   - tokens: those of `bytes`, where the caller has them.
    ///   - table: says which words matter.
    static func pieces(
        of bytes: [UInt8], excluding excluded: [TextRange], tokens: [Token]? = nil, table: WordUseTable
    ) -> [QuantityPiece]? {
        var lexer = QuantityLexer(bytes: bytes, table: table)
        for barrier in lexer.barriers(excluded, tokens) {
            lexer.read(until: barrier.lowerBound)
            lexer.passOver(barrier)
        }
        lexer.read(until: bytes.count)
        return lexer.mayBegin ? lexer.pieces : nil
    }

    /// Returns the pieces of a phrase of a list.
    static func pieces(of phrase: String) -> [QuantityPiece] {
        pieces(of: [UInt8](phrase.utf8), excluding: [], table: .open) ?? []
    }

    private init(bytes: [UInt8], table: WordUseTable) {
        (self.bytes, self.table) = (bytes, table)
        pieces.reserveCapacity(bytes.count / 5 + 4)
    }

    /// The spans to pass over, sorted and disjoint: what the caller has taken, and addresses.
    private func barriers(_ excluded: [TextRange], _ tokens: [Token]?) -> [TextRange] {
        var spans: [TextRange] = []
        for span in excluded where span.lowerBound >= 0 && span.upperBound <= bytes.count && !span.isEmpty { spans.append(span) }
        if let tokens {
            for token in tokens where token.kind == .address { spans.append(token.range) }
        } else {
            for token in Tokenizer(bytes) where token.kind == .address { spans.append(token.range) }
        }
        if spans.count > 1 { spans.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) } }
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
        add(kind, index..<end, key: text, spelling: text, use: kind == .dash ? useOfDash : useOfMark(end))
    }

    /// A dash begins a quantity only as a minus sign, which has a space before it.
    private var useOfDash: WordUseTable.Use {
        table.isOpen ? .any : isSpaced ? [.known, .beginning, .prefix] : .known
    }

    private func useOfMark(_ end: Int) -> WordUseTable.Use {
        if end == index + 1, bytes[index] < 0x80 { return table.use(WordHash.ofASCII(bytes, index, end).value) }
        // From U+2000 to U+203F there are quotes and the like; none stands before a number as its unit.
        let isGeneralPunctuation = end == index + 3 && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        return isGeneralPunctuation && !table.isOpen ? .known : .any
    }

    private mutating func readWord(_ end: Int) {
        let wordEnd = endOfWord(end)
        // A letter cut by a barrier.
        guard wordEnd.next > index else { return addMark(.mark, min(index + 1, end)) }
        let range = index..<wordEnd.next
        let use = use(of: range, isASCII: wordEnd.isASCII, hasCapital: wordEnd.hasCapital)
        guard !use.isEmpty else {
            add(.word, range, key: "", spelling: "", hasCapital: wordEnd.hasCapital, use: [])
            return
        }
        let spelling = String(decoding: bytes[range], as: UTF8.self)
        let isFolded = wordEnd.isASCII && !wordEnd.hasCapital
        let key = isFolded ? spelling : String(decoding: FoldedKey.fold(bytes, in: range, lowercasing: true), as: UTF8.self)
        add(
            .word, range, key: key, spelling: spelling, hasCapital: wordEnd.hasCapital || spelling != key,
            use: use)
    }

    /// What a word may do: what the table says, and what it has beside digits and the like.
    private func use(of range: TextRange, isASCII: Bool, hasCapital: Bool) -> WordUseTable.Use {
        guard isASCII, !mayBeRoman(range) else { return .any }
        let use = table.use(WordHash.ofASCII(bytes, range.lowerBound, range.upperBound).value)
        guard mayBeCode(range) else { return use }
        // A code begins with a capital word.
        return use.union(hasCapital ? [.known, .beginning] : .known)
    }

    private func endOfWord(_ end: Int) -> (next: Int, isASCII: Bool, hasCapital: Bool) {
        var (next, isASCII, hasCapital) = (index, true, false)
        while next < end {
            if (bytes[next] | 0x20) &- 0x61 < 26 {
                if bytes[next] < 0x61 { hasCapital = true }
                next += 1
                continue
            }
            guard bytes[next] >= 0x80 else { break }
            let decoded = UTF8Decoding.scalar(in: bytes, at: next)
            guard decoded.isValid, ScalarClass.of(decoded.scalar) == .letter, next + decoded.length <= end else { break }
            next += decoded.length
            isASCII = false
        }
        return (next, isASCII, hasCapital)
    }

    /// Whether digits, or a joint before digits or capitals, stand right beside a word: `F-16`, `MH17`, `ke-77`, `PUU-XVIII/2020`.
    private func mayBeCode(_ range: TextRange) -> Bool {
        if range.lowerBound > 0, !Self.parts(bytes[range.lowerBound - 1]) { return true }
        guard range.upperBound < bytes.count, !Self.parts(bytes[range.upperBound]) else { return false }
        let isHyphen = bytes[range.upperBound] == 0x2D && bytes[range.lowerBound] >= 0x61 && range.upperBound + 1 < bytes.count
        guard isHyphen else { return true }
        // Small letters with a hyphen between are a word: `kata-kata`.
        return bytes[range.upperBound + 1] &- 0x61 >= 26
    }

    /// Whether `byte` parts words, so that they have nothing to do with each other.
    @inline(__always)
    private static func parts(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x2C || byte == 0x2E || byte == 0x28 || byte == 0x29 || byte == 0x22 || byte == 0x3B || byte == 0x3A
            || byte == 0x0A
    }

    private func mayBeRoman(_ range: TextRange) -> Bool {
        range.count <= 6 && bytes[range].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
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

    private mutating func add(
        _ kind: QuantityPiece.Kind, _ range: TextRange, key: String, spelling: String, hasCapital: Bool = false,
        use: WordUseTable.Use = .any
    ) {
        pieces.append(
            QuantityPiece(
                kind: kind, range: range, key: key, spelling: spelling, isSpaced: isSpaced,
                isCapitalized: hasCapital && bytes[range.lowerBound] &- 0x41 < 26, hasCapital: hasCapital, use: use))
        if use.contains(.beginning), kind != .barrier, kind != .dash { self.mayBegin = true }
        index = range.upperBound
        isSpaced = false
    }
}
