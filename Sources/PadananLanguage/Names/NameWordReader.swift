import PadananModel

/// Cuts a text into words and says of each capital whether it means anything.
struct NameWordReader {
    private let bytes: [UInt8]
    private let lists: NameLists
    private var words: [NameWord]
    /// The index of the line's first word.
    private var lineStart = 0
    private var startsSentence = true
    private var isJoined = false
    /// Whether the last token but spaces was a full stop.
    private var endsInStop = false

    /// Puts the words of `bytes` into `words`, whose room is used. Cost: linear.
    static func read(_ bytes: [UInt8], _ tokens: [Token]?, _ lists: NameLists, into words: inout [NameWord]) {
        var reader = NameWordReader(bytes, lists)
        swap(&reader.words, &words)
        reader.words.removeAll(keepingCapacity: true)
        if let tokens {
            for token in tokens { reader.add(token) }
        } else {
            for token in Tokenizer(bytes) { reader.add(token) }
        }
        reader.endLine()
        swap(&reader.words, &words)
    }

    private init(_ bytes: [UInt8], _ lists: NameLists) {
        (self.bytes, self.lists, words) = (bytes, lists, [])
    }

    private mutating func add(_ token: Token) {
        switch token.kind {
        case .word:
            var word = word(token)
            if startsSentence { word.traits.insert(.ambiguous) }
            if isJoined { word.traits.insert(.joined) }
            words.append(word)
            (startsSentence, isJoined, endsInStop) = (false, true, false)
        case .space:
            guard !token.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]) else { return }
            endLine()
            (startsSentence, isJoined, endsInStop) = (true, false, false)
        case .punctuation: addMark(token)
        default: isJoined = false
        }
    }

    private mutating func addMark(_ token: Token) {
        endsInStop = bytes[token.start] == UInt8(ascii: ".")
        // The stop of an initial (`A. Rahman`) or a title (`Dr. Siti`) ends nothing.
        if endsInStop, let last = words.last, last.range.upperBound == token.start, last.traits.contains(.capitalised),
            last.range.count <= 4
        {
            return
        }
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
        markHeadline(lineStart..<words.count)
        lineStart = words.count
    }

    private func word(_ token: Token) -> NameWord {
        if token.shape.isEmpty {
            return isSmall(token.range) ? NameWord(range: token.range, hash: token.hash) : plainWord(token.range, token.hash)
        }
        if token.shape.contains(.nonASCII) { return wordOutsideASCII(token.range) }
        let range = token.start..<endBeforeClitic(token.range)
        return plainWord(range, WordHash.ofASCII(bytes, range.lowerBound, range.upperBound).value)
    }

    /// Whether letters of ASCII have no capital among them, as those of most words.
    private func isSmall(_ range: TextRange) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let capitals = ~bytes.eightBytes(at: index) & ByteChunk.caseBits
            let length = range.upperBound &- index
            guard (length >= 8 ? capitals : ByteChunk.lowest(length, of: capitals)) == 0 else { return false }
            index &+= 8
        }
        return true
    }

    /// A word of ASCII.
    private func plainWord(_ range: TextRange, _ hash: UInt64) -> NameWord {
        var word = NameWord(range: range, hash: hash)
        var (capitals, small, wasSmall) = (0, 0, false)
        for index in range {
            let isCapital = bytes[index] &- 0x41 < 26
            let isSmall = bytes[index] &- 0x61 < 26
            if isCapital { capitals &+= 1 }
            if isSmall { small &+= 1 }
            if isCapital, wasSmall { word.traits.insert(.innerCapital) }
            wasSmall = isSmall
        }
        guard capitals > 0 else { return word }
        if bytes[range.lowerBound] &- 0x41 < 26 { word.traits.insert(.capitalised) }
        if capitals >= 2, small == 0 { word.traits.insert(.allCapitals) }
        word.traits.formUnion(lists[hash])
        return word
    }

    /// Where the word ends without a clitic behind a hyphen: `NATO` of `NATO-nya`.
    private func endBeforeClitic(_ range: TextRange) -> Int {
        for clitic in lists.clitics where range.count > clitic.count {
            let start = range.upperBound - clitic.count
            guard bytes[start - 1] == UInt8(ascii: "-"), bytes[start..<range.upperBound].elementsEqual(clitic) else { continue }
            return start - 1
        }
        return range.upperBound
    }

    private func wordOutsideASCII(_ whole: TextRange) -> NameWord {
        let range = whole.lowerBound..<endBeforeClitic(whole)
        let scalars = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
        let capitals = scalars.filter(\.properties.isUppercase).count
        let small = scalars.filter(\.properties.isLowercase).count
        let hash = WordHash.of(FoldedKey.fold(bytes, in: range, lowercasing: true)).value
        var word = NameWord(range: range, hash: hash, traits: lists[hash])
        if scalars.first?.properties.isUppercase ?? false { word.traits.insert(.capitalised) }
        if capitals >= 2, small == 0 { word.traits.insert(.allCapitals) }
        if small > 0, hasCapitalBehindSmall(scalars) { word.traits.insert(.innerCapital) }
        return word
    }

    private func hasCapitalBehindSmall(_ scalars: String.UnicodeScalarView) -> Bool {
        zip(scalars, scalars.dropFirst()).contains { $0.properties.isLowercase && $1.properties.isUppercase }
    }

    /// A line without a full stop whose words nearly all have a capital, or one in capitals, is a headline: its capitals say nothing.
    private mutating func markHeadline(_ line: Range<Int>) {
        var (long, capitalised, inCapitals) = (0, 0, 0)
        for index in line where words[index].range.count >= 4 {
            let word = words[index]
            long += 1
            if word.traits.contains(.capitalised) { capitalised += 1 }
            if word.traits.contains(.allCapitals) { inCapitals += 1 }
        }
        guard long >= Self.shortestHeadline, Double(capitalised) >= Self.headlineShare * Double(long) else { return }
        let isAllCapitals = inCapitals * 2 > long
        guard isAllCapitals || !endsInStop else { return }
        for index in line where isAllCapitals || !words[index].traits.contains(.allCapitals) {
            words[index].traits.insert(.ambiguous)
        }
    }

    private static let shortestHeadline = 4
    private static let headlineShare = 0.8
}
