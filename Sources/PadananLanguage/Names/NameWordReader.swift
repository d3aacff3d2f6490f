import PadananModel

/// Cuts a text into words and says of each capital whether it means anything.
struct NameWordReader {
    private let bytes: [UInt8]
    private let clitics: [String]

    init(_ bytes: [UInt8], clitics: [String]) {
        self.bytes = bytes
        self.clitics = clitics
    }

    func words() -> [NameWord] {
        var words: [NameWord] = []
        var line: [Int] = []
        var (startsSentence, isJoined) = (true, false)
        var lastMark = ""
        for token in Tokenizer(bytes) {
            switch token.kind {
            case .word:
                var word = word(token)
                (word.isAmbiguous, word.isJoined) = (startsSentence, isJoined)
                line.append(words.count)
                words.append(word)
                (startsSentence, isJoined, lastMark) = (false, true, "")
            case .space:
                guard token.shape.contains(.lineBreak) || token.shape.contains(.paragraphBreak) else { continue }
                markHeadline(&words, line, endsWith: lastMark)
                line = []
                (startsSentence, isJoined, lastMark) = (true, false, "")
            case .punctuation:
                let mark = mark(token)
                lastMark = mark
                // The stop of an initial (`A. Rahman`) or a title (`Dr. Siti`) ends nothing.
                if mark == ".", let last = words.last, last.range.upperBound == token.start, last.isCapitalised, last.range.count <= 4 {
                    continue
                }
                if ".?!:…“\"‘".contains(mark) { startsSentence = true }
                isJoined = false
            default: isJoined = false
            }
        }
        markHeadline(&words, line, endsWith: lastMark)
        return words
    }

    private func mark(_ token: Token) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

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
    private func markHeadline(_ words: inout [NameWord], _ line: [Int], endsWith mark: String) {
        let long = line.filter { words[$0].range.count >= 4 }
        guard long.count >= Self.shortestHeadline else { return }
        let capitalised = long.filter { words[$0].isCapitalised }.count
        guard Double(capitalised) >= Self.headlineShare * Double(long.count) else { return }
        let isAllCapitals = long.filter { words[$0].isAllCapitals }.count * 2 > long.count
        guard isAllCapitals || mark != "." else { return }
        for index in line where isAllCapitals || !words[index].isAllCapitals { words[index].isAmbiguous = true }
    }

    private static let shortestHeadline = 4
    private static let headlineShare = 0.8
}
