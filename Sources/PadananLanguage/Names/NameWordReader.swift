import PadananModel

/// Cuts a text into words and says of each capital whether it means anything.
struct NameWordReader {
    private let bytes: [UInt8]
    private let clitics: [String]
    private let needsKey: (UInt64) -> Bool
    private var words: [NameWord] = []
    /// The index of the line's first word.
    private var lineStart = 0
    private var startsSentence = true
    private var isJoined = false
    /// Whether the last token but spaces was a full stop.
    private var endsInStop = false

    /// Returns the words of `bytes`. Small words get a key only when their `WordHash` needs one; words outside ASCII always do. Cost: linear.
    static func words(
        of bytes: [UInt8], tokens: [Token]?, clitics: [String], needsKey: (UInt64) -> Bool
    ) -> [NameWord] {
        withoutActuallyEscaping(needsKey) { needsKey in
            var reader = NameWordReader(bytes, clitics, needsKey)
            if let tokens {
                for token in tokens { reader.add(token) }
            } else {
                for token in Tokenizer(bytes) { reader.add(token) }
            }
            reader.endLine()
            return reader.words
        }
    }

    private init(_ bytes: [UInt8], _ clitics: [String], _ needsKey: @escaping (UInt64) -> Bool) {
        (self.bytes, self.clitics, self.needsKey) = (bytes, clitics, needsKey)
        words.reserveCapacity(bytes.count / 6 + 2)
    }

    private mutating func add(_ token: Token) {
        switch token.kind {
        case .word:
            var word = token.shape.contains(.nonASCII) ? word(token) : plainWord(token)
            (word.isAmbiguous, word.isJoined) = (startsSentence, isJoined)
            words.append(word)
            (startsSentence, isJoined, endsInStop) = (false, true, false)
        case .space:
            guard token.shape.contains(.lineBreak) || token.shape.contains(.paragraphBreak) else { return }
            endLine()
            (startsSentence, isJoined, endsInStop) = (true, false, false)
        case .punctuation: addMark(token)
        default: isJoined = false
        }
    }

    private mutating func addMark(_ token: Token) {
        endsInStop = bytes[token.start] == UInt8(ascii: ".")
        // The stop of an initial (`A. Rahman`) or a title (`Dr. Siti`) ends nothing.
        if endsInStop, let last = words.last, last.range.upperBound == token.start, last.isCapitalised, last.range.count <= 4 { return }
        if opensSentence(token) { startsSentence = true }
        isJoined = false
    }

    /// Whether a capital behind the mark says nothing.
    private func opensSentence(_ token: Token) -> Bool {
        switch bytes[token.start] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "\""): true
        case 0xE2: ["…", "“", "‘"].contains(UTF8Decoding.scalar(in: bytes, at: token.start).scalar)
        default: false
        }
    }

    private mutating func endLine() {
        markHeadline(&words, lineStart..<words.count, endsInStop: endsInStop)
        lineStart = words.count
    }

    /// A word of ASCII, of which most have no capital and no use.
    private func plainWord(_ token: Token) -> NameWord {
        let end = endBeforeClitic(token)
        var word = NameWord(range: token.start..<end, key: "")
        var (capitals, small, wasSmall) = (0, 0, false)
        for byte in bytes[token.start..<end] {
            let isCapital = byte &- 0x41 < 26
            let isSmall = byte &- 0x61 < 26
            if isCapital { capitals += 1 }
            if isSmall { small += 1 }
            if isCapital, wasSmall { word.hasInnerCapital = true }
            wasSmall = isSmall
        }
        guard capitals > 0 || !token.shape.isEmpty || needsKey(token.hash) else { return word }
        word.isCapitalised = bytes[token.start] &- 0x41 < 26
        word.isAllCapitals = capitals >= 2 && small == 0
        word.key = String(decoding: FoldedKey.fold(bytes, in: word.range, lowercasing: true), as: UTF8.self)
        return word
    }

    /// Where the word ends without a clitic behind a hyphen: `NATO` of `NATO-nya`.
    private func endBeforeClitic(_ token: Token) -> Int {
        guard token.shape.contains(.hyphen), !clitics.isEmpty,
            let hyphen = bytes[token.range].lastIndex(of: UInt8(ascii: "-"))
        else { return token.end }
        return clitics.contains { $0.utf8.elementsEqual(bytes[(hyphen + 1)..<token.end]) } ? hyphen : token.end
    }

    private func word(_ token: Token) -> NameWord {
        var text = String(decoding: bytes[token.range], as: UTF8.self)
        var end = token.end
        if let hyphen = text.utf8.lastIndex(of: UInt8(ascii: "-")), clitics.contains(String(text[text.index(after: hyphen)...])) {
            text = String(text[..<hyphen])
            end = token.start + text.utf8.count
        }
        let scalars = text.unicodeScalars
        let capitals = scalars.filter(\.properties.isUppercase).count
        let small = scalars.filter(\.properties.isLowercase).count
        var word = NameWord(range: token.start..<end, key: FoldedKey.fold(text))
        word.isCapitalised = scalars.first?.properties.isUppercase ?? false
        word.isAllCapitals = capitals >= 2 && small == 0
        word.hasInnerCapital = !word.isAllCapitals && small > 0 && hasCapitalBehindSmall(scalars)
        return word
    }

    private func hasCapitalBehindSmall(_ scalars: String.UnicodeScalarView) -> Bool {
        zip(scalars, scalars.dropFirst()).contains { $0.properties.isLowercase && $1.properties.isUppercase }
    }

    /// A line without a full stop whose words nearly all have a capital, or one in capitals, is a headline: its capitals say nothing.
    private func markHeadline(_ words: inout [NameWord], _ line: Range<Int>, endsInStop: Bool) {
        var (long, capitalised, inCapitals) = (0, 0, 0)
        for word in words[line] where word.range.count >= 4 {
            long += 1
            if word.isCapitalised { capitalised += 1 }
            if word.isAllCapitals { inCapitals += 1 }
        }
        guard long >= Self.shortestHeadline, Double(capitalised) >= Self.headlineShare * Double(long) else { return }
        let isAllCapitals = inCapitals * 2 > long
        guard isAllCapitals || !endsInStop else { return }
        for index in line where isAllCapitals || !words[index].isAllCapitals { words[index].isAmbiguous = true }
    }

    private static let shortestHeadline = 4
    private static let headlineShare = 0.8
}
