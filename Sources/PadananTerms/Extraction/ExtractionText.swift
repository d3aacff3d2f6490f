import PadananLanguage
import PadananModel

/// All texts of one side as numbers of words, one behind the other.
struct ExtractionText: Sendable {
    /// A token that isn't white space.
    struct Place: Sendable, Hashable {
        /// The bytes of its text, half-open.
        var start: Int32
        var end: Int32
        /// The number of its form in `words`.
        var form: Int32
    }

    let language: LanguageTag
    let analysis: TermWords
    private var formNumbers: [[UInt8]: Int32] = [:]
    private var keyNumbers: [[UInt8]: Int32] = [:]
    /// By number of a form.
    private(set) var words: [ExtractionWord] = []
    /// By number of a key.
    private(set) var keys: [[UInt8]] = []
    private(set) var tokens: [Place] = []
    /// Where each text begins in `tokens`; one more than there are texts.
    private(set) var starts: [Int32] = [0]

    init(_ language: LanguageTag) {
        self.language = language
        analysis = TermWords(language)
    }

    /// How many texts there are.
    var count: Int { starts.count - 1 }

    /// Longer words are none of a language.
    private static let longestWord = 64

    /// Whether the last of the tokens `span` of text `number` is written as its key: a singular, not a plural.
    func endsInBase(_ number: Int, _ span: Range<Int>, in text: String) -> Bool {
        let places = tokens(number)
        let last = places[places.startIndex + span.upperBound - 1]
        let bytes = Array(ExtractionPair.part(text, Int(last.start)..<Int(last.end)).utf8)
        return FoldedKey.fold(bytes, in: 0..<bytes.count, lowercasing: true) == keys[Int(word(last).key)]
    }

    /// The tokens `span` of text `number` as they are written, without a pronoun behind them: `wilayahnya` is about `wilayah`.
    func surface(_ number: Int, _ span: Range<Int>, in text: String) -> String {
        let places = tokens(number)
        let last = places[places.startIndex + span.upperBound - 1]
        let bytes = self.bytes(number, span)
        let key = keys[Int(word(last).key)]
        guard word(last).traits.contains(.last), key.count < Int(last.end - last.start) else { return ExtractionPair.part(text, bytes) }
        return ExtractionPair.part(text, bytes.lowerBound..<Int(last.start) + key.count)
    }

    /// Whether `surface` ends in the key of its last word.
    func showsBase(_ number: Int, _ span: Range<Int>, in text: String) -> Bool {
        let places = tokens(number)
        return word(places[places.startIndex + span.upperBound - 1]).traits.contains(.last) || endsInBase(number, span, in: text)
    }

    mutating func append(_ text: [UInt8]) {
        for token in Tokenizer(text) where token.kind != .space {
            let form = number(of: token, in: text)
            tokens.append(Place(start: Int32(token.start), end: Int32(token.end), form: form))
        }
        starts.append(Int32(tokens.count))
    }

    /// The tokens of a text.
    func tokens(_ text: Int) -> ArraySlice<Place> { tokens[Int(starts[text])..<Int(starts[text + 1])] }

    func word(_ place: Place) -> ExtractionWord { words[Int(place.form)] }

    private mutating func number(of token: Token, in text: [UInt8]) -> Int32 {
        let bytes = Array(text[token.range])
        if let number = formNumbers[bytes] { return number }
        let word = makeWord(token, bytes)
        let number = Int32(words.count)
        words.append(word)
        formNumbers[bytes] = number
        return number
    }

    private mutating func makeWord(_ token: Token, _ bytes: [UInt8]) -> ExtractionWord {
        let folded = FoldedKey.fold(bytes, in: 0..<bytes.count, lowercasing: true)
        guard token.kind == .word, folded.count <= Self.longestWord else {
            let isMark = token.kind == .punctuation && folded != [UInt8(ascii: "-")] && folded != [UInt8(ascii: "&")]
            return ExtractionWord(key: key(folded), traits: [], letters: .other, isBracket: isMark, isStop: folded == [UInt8(ascii: ".")])
        }
        let word = analysis.word(folded)
        return ExtractionWord(key: key(word.key), traits: word.traits, letters: LetterPattern(bytes))
    }

    private mutating func key(_ bytes: [UInt8]) -> Int32 {
        if let number = keyNumbers[bytes] { return number }
        let number = Int32(keys.count)
        keyNumbers[bytes] = number
        keys.append(bytes)
        return number
    }
}
