import PadananModel

/// Cuts a text into words, digits and marks for the quantity recogniser.
///
/// Other than `Tokenizer`, letters and digits part: `Rp500.000` is a word and digits. Words of ASCII letters are taken from the tokens with their
/// hash; all else is read byte by byte. Cost: linear in the bytes.
struct QuantityLexer {
    private let bytes: [UInt8]
    private let tokens: [Token]
    /// `nil` while there are no lists yet: every word may do anything.
    private let rules: NumberRules?
    private var index = 0
    /// The first token that doesn't end before `index`.
    private var token = 0
    private var isSpaced = true
    private var pieces: [QuantityPiece] = []
    /// Whether a quantity may begin at one of the pieces.
    private var mayBegin = false

    /// Returns the pieces of `bytes`, with barriers for addresses and for `excluded`; `nil` when no quantity can begin at any.
    static func pieces(of bytes: [UInt8], excluding excluded: [TextRange], tokens: [Token], rules: NumberRules) -> [QuantityPiece]? {
        var lexer = QuantityLexer(bytes: bytes, tokens: tokens, rules: rules)
        lexer.pieces.reserveCapacity(tokens.count + 8)
        let barriers = barriers(excluded, tokens, length: bytes.count)
        for barrier in barriers {
            lexer.read(until: barrier.lowerBound)
            lexer.passOver(barrier)
        }
        lexer.read(until: bytes.count)
        return lexer.mayBegin ? lexer.pieces : nil
    }

    /// Returns the pieces of a phrase of a list.
    static func pieces(ofPhrase bytes: [UInt8]) -> [QuantityPiece] {
        var lexer = QuantityLexer(bytes: bytes, tokens: [], rules: nil)
        lexer.read(until: bytes.count)
        return lexer.pieces
    }

    private init(bytes: [UInt8], tokens: [Token], rules: NumberRules?) {
        (self.bytes, self.tokens, self.rules) = (bytes, tokens, rules)
    }

    private var isOpen: Bool { rules?.isOpen ?? true }

    /// The spans to pass over, sorted: what the caller has taken, and addresses.
    private static func barriers(_ excluded: [TextRange], _ tokens: [Token], length: Int) -> [TextRange] {
        let hasAddress = tokens.contains { $0.kind == .address }
        guard hasAddress || !excluded.isEmpty else { return [] }
        var spans = excluded.filter { $0.lowerBound >= 0 && $0.upperBound <= length && !$0.isEmpty }
        if hasAddress { spans += tokens.lazy.filter { $0.kind == .address }.map(\.range) }
        if spans.count > 1 { spans.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) } }
        return spans
    }

    private mutating func passOver(_ barrier: TextRange) {
        guard barrier.upperBound > index else { return }
        add(QuantityPiece(range: max(index, barrier.lowerBound)..<barrier.upperBound, kind: .barrier, isSpaced: isSpaced, use: []))
    }

    private mutating func read(until end: Int) {
        while index < end {
            let byte = bytes[index]
            if byte == 0x20 {
                isSpaced = true
                index += 1
            } else if readPlainWord(end) {
                continue
            } else if byte &- 0x30 < 10 {
                readDigits(end)
            } else {
                readScalar(end)
            }
        }
    }

    private mutating func add(_ piece: QuantityPiece) {
        pieces.append(piece)
        if piece.mayBegin, piece.kind != .dash { mayBegin = true }
        index = piece.range.upperBound
        isSpaced = false
    }

    // MARK: Words

    /// Takes the word of ASCII letters that the token at `index` is; returns false when it is something else, or goes on behind the token.
    @inline(__always)
    private mutating func readPlainWord(_ end: Int) -> Bool {
        while token < tokens.count, tokens[token].end <= index { token += 1 }
        guard token < tokens.count else { return false }
        let plain = tokens[token]
        guard plain.kind == .word, plain.shape.isEmpty, plain.start == index, plain.end <= end, let rules, !rules.isOpen,
            plain.end == bytes.count || bytes[plain.end] < 0x80
        else { return false }
        addWord(plain.range, rules.lexicon.vocabulary.number(plain.hash), rules.lexicon)
        return true
    }

    /// Adds a word of ASCII letters, by its number.
    private mutating func addWord(_ range: TextRange, _ word: Int32, _ lexicon: NumberLexicon) {
        var piece = QuantityPiece(range: range, word: word, exactWord: word, kind: .word, isSpaced: isSpaced)
        piece.isCapitalized = bytes[range.lowerBound] < 0x61
        piece.hasCapital = hasCapital(range)
        piece.use = lexicon.use(word)
        if mayBeRoman(range) {
            piece.use = .any
        } else if mayBeCode(range) {
            // A code begins with a capital word.
            piece.use.formUnion(piece.hasCapital ? [.known, .beginning] : .known)
        }
        if piece.hasCapital, word > 0 { piece.exactWord = lexicon.vocabulary.number(WordHash.of(bytes, in: range).value) }
        add(piece)
    }

    /// Whether one of the ASCII letters in `range` is a capital, by the bit in which these differ.
    @inline(__always)
    private func hasCapital(_ range: TextRange) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let chunk = ~bytes.eightBytes(at: index) & ByteChunk.caseBits
            let length = range.upperBound &- index
            if (length >= 8 ? chunk : ByteChunk.lowest(length, of: chunk)) != 0 { return true }
            index &+= 8
        }
        return false
    }

    private mutating func readWord(_ end: Int) {
        let (next, isASCII) = endOfWord(end)
        // A letter cut by a barrier.
        guard next > index else { return addMark(.mark, min(index + 1, end)) }
        let range = index..<next
        guard let rules else {
            return add(QuantityPiece(range: range, kind: .word, isSpaced: isSpaced))
        }
        guard isASCII, !isOpen else { return addFolded(range, rules.lexicon.vocabulary) }
        addWord(range, rules.lexicon.vocabulary.number(WordHash.ofASCII(bytes, range.lowerBound, next).value), rules.lexicon)
    }

    /// Adds a word with letters outside ASCII, which may do anything.
    private mutating func addFolded(_ range: TextRange, _ vocabulary: QuantityVocabulary) {
        let folded = FoldedKey.fold(bytes, in: range, lowercasing: true)
        var piece = QuantityPiece(range: range, kind: .word, isSpaced: isSpaced)
        piece.word = vocabulary.number(WordHash.of(folded).value)
        piece.exactWord = vocabulary.number(WordHash.of(bytes, in: range).value)
        piece.hasCapital = !folded.elementsEqual(bytes[range])
        piece.isCapitalized = bytes[range.lowerBound] &- 0x41 < 26
        add(piece)
    }

    private func endOfWord(_ end: Int) -> (next: Int, isASCII: Bool) {
        var (next, isASCII) = (index, true)
        while next < end {
            if (bytes[next] | 0x20) &- 0x61 < 26 {
                next += 1
                continue
            }
            guard bytes[next] >= 0x80 else { break }
            let decoded = UTF8Decoding.scalar(in: bytes, at: next)
            guard decoded.isValid, ScalarClass.of(decoded.scalar) == .letter, next + decoded.length <= end else { break }
            next += decoded.length
            isASCII = false
        }
        return (next, isASCII)
    }

    /// Whether digits, or a joint before digits or capitals, stand right beside a word: `F-16`, `MH17`, `ke-77`, `PUU-XVIII/2020`.
    @inline(__always)
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

    @inline(__always)
    private func mayBeRoman(_ range: TextRange) -> Bool {
        range.count <= 6 && RomanNumeral.isDigit(bytes[range.lowerBound]) && bytes[range].allSatisfy { RomanNumeral.isDigit($0) }
    }

    // MARK: Marks

    private mutating func readScalar(_ end: Int) {
        let decoded = UTF8Decoding.scalar(in: bytes, at: index)
        let next = min(index + decoded.length, end)
        // A mark cut by a barrier is none that we know.
        let scalar = next == index + decoded.length ? decoded.scalar : "\u{FFFD}"
        switch ScalarClass.of(decoded.scalar) {
        case .letter: readWord(end)
        case .space, .lineBreak, .ignorable:
            isSpaced = true
            index = next
        case .hyphen: addMark(.dash, next, scalar)
        case _ where Self.isDash(decoded.scalar): addMark(.dash, next, scalar)
        default: addMark(.mark, next, scalar)
        }
    }

    /// En dash, em dash, minus sign.
    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{2013}" || scalar == "\u{2014}" || scalar == "\u{2212}"
    }

    /// Whether `scalar` may join the parts of a code: a hyphen, dash or slash.
    static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "/" || isDash(scalar) || ScalarClass.of(scalar) == .hyphen
    }

    private mutating func addMark(_ kind: QuantityPiece.Kind, _ end: Int, _ scalar: Unicode.Scalar = "\u{FFFD}") {
        var piece = QuantityPiece(range: index..<end, scalar: scalar.value, kind: kind, isSpaced: isSpaced)
        piece.word = rules?.lexicon.vocabulary.number(WordHash.of(bytes, in: piece.range).value) ?? 0
        piece.exactWord = piece.word
        piece.use = kind == .dash ? useOfDash : useOfMark(piece)
        add(piece)
    }

    /// A dash begins a quantity only as a minus sign, which has a space before it, or a bracket or quote.
    private var useOfDash: WordUseTable.Use {
        let isOpening = isSpaced || pieces.last.map { $0.isMark("(") || $0.isMark("[") || $0.isMark("\"") || $0.isMark("\u{201C}") } ?? true
        return isOpening ? [.known, .beginning, .prefix] : .known
    }

    private func useOfMark(_ piece: QuantityPiece) -> WordUseTable.Use {
        guard let rules, !rules.isOpen else { return .any }
        if piece.range.count == 1, bytes[piece.range.lowerBound] < 0x80 { return rules.lexicon.use(piece.word) }
        // From U+2000 to U+203F there are quotes and the like; none stands before a number as its unit.
        let start = piece.range.lowerBound
        return piece.range.count == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 ? .known : .any
    }

    // MARK: Digits

    private mutating func readDigits(_ end: Int) {
        var next = index
        while next < end {
            let isSeparator = bytes[next] == Self.stop || bytes[next] == Self.comma
            guard bytes[next] &- 0x30 < 10 || (isSeparator && next + 1 < end && bytes[next + 1] &- 0x30 < 10) else { break }
            next += 1
        }
        var piece = QuantityPiece(range: index..<endOfFirst(index..<next), kind: .digits, isSpaced: isSpaced)
        piece.word = rules?.lexicon.vocabulary.number(WordHash.of(bytes, in: piece.range).value) ?? 0
        piece.exactWord = piece.word
        add(piece)
    }

    /// Where the first number of a list without spaces ends: `6,9,12` are three, as commas that group nothing only part.
    private func endOfFirst(_ range: TextRange) -> Int {
        guard let comma = bytes[range].firstIndex(of: Self.comma) else { return range.upperBound }
        // What stands behind a comma and a digit is the rest of such a list.
        let continuesList = range.lowerBound > 1 && bytes[range.lowerBound - 1] == Self.comma && bytes[range.lowerBound - 2] &- 0x30 < 10
        if continuesList { return comma }
        guard !bytes[range].contains(Self.stop), isList(comma + 1..<range.upperBound) else { return range.upperBound }
        return comma
    }

    /// Whether there is another comma in `rest`, and commas that group no thousands.
    private func isList(_ rest: TextRange) -> Bool {
        var (start, commas, isList) = (rest.lowerBound, 0, false)
        for index in rest where bytes[index] == Self.comma {
            if index - start != 3 { isList = true }
            commas += 1
            start = index + 1
        }
        return commas > 0 && (isList || rest.upperBound - start != 3)
    }

    private static let comma = UInt8(ascii: ",")
    private static let stop = UInt8(ascii: ".")
}
