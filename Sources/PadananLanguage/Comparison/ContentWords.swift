import PadananModel

/// The words of a text that carry its meaning, each in the form that its inflections and spellings share: what is left of a text when
/// everything is gone in which two equal translations may differ.
///
///     var words = ContentWords(.english)
///     words.keys(of: "the ministers of defence")   // minister, defence
///     words.keys(of: "Defense Minister's")         // defence, minister
///
/// Left out are punctuation and the words of `Data/*/light-words`; the parts of a hyphenated word count by themselves. Not shared between threads,
/// since it remembers words.
public struct ContentWords: Sendable {
    private let analyzer: any MorphologicalAnalyzer
    private let isRootWanted: Bool
    /// By light word: what it says besides.
    private let lightWords: [[UInt8]: [[UInt8]]]
    /// By folded word.
    private var known: [[UInt8]: [UInt8]] = [:]

    public init(_ language: LanguageTag) {
        analyzer = Morphology.analyzer(for: language)
        // The voices of an Indonesian verb, and nouns made of it, say the same thing.
        isRootWanted = language.primary == "id"
        lightWords = Self.lightWords(language)
    }

    private static func lightWords(_ language: LanguageTag) -> [[UInt8]: [[UInt8]]] {
        let table: DataTable
        switch language.primary {
        case "id": table = DataTable(idLightWordsData)
        case "en": table = DataTable(enLightWordsData)
        default: return [:]
        }
        var words: [[UInt8]: [[UInt8]]] = [:]
        for row in table.rows { words[Array(row[0].utf8)] = row.count > 1 ? DataTable.alternatives(row[1]).map { Array($0.utf8) } : [] }
        return words
    }

    /// The keys of the words and numbers of `text`, in order.
    public mutating func keys(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return keys(of: bytes, in: 0..<bytes.count).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The keys of the words and numbers of a part of `bytes`, in order. Cost: linear; a word is analysed when it comes up first.
    public mutating func keys(of bytes: [UInt8], in range: TextRange) -> [[UInt8]] {
        let text = range == 0..<bytes.count ? bytes : Array(bytes[range])
        var keys: [[UInt8]] = []
        for token in Tokenizer(text) {
            switch token.kind {
            case .word: add(FoldedKey.fold(text, in: token.range, lowercasing: true), to: &keys)
            case .number, .address: keys.append(Array(text[token.range]))
            default: continue
            }
        }
        return keys
    }

    private mutating func add(_ word: [UInt8], to keys: inout [[UInt8]]) {
        if let rest = lightWords[word] {
            keys += rest
        } else if word.contains(UInt8(ascii: "-")) {
            for part in word.split(separator: UInt8(ascii: "-")) where lightWords[Array(part)] == nil { keys.append(key(of: Array(part))) }
        } else if let mark = word.lastIndex(of: UInt8(ascii: "'")), mark > 0, lightWords[Array(word[mark...])] != nil {
            add(Array(word[..<mark]), to: &keys)
        } else {
            keys.append(key(of: word))
        }
    }

    private mutating func key(of word: [UInt8]) -> [UInt8] {
        guard word.count <= Self.longestWord else { return word }
        if let key = known[word] { return key }
        if known.count >= Self.mostWords { known.removeAll() }
        let keys = analyzer.keys(of: word)
        let key = isRootWanted ? keys.root : oneSpelling(of: keys.key)
        known[word] = key
        return key
    }

    /// The first of the spellings of a word.
    private func oneSpelling(of word: [UInt8]) -> [UInt8] {
        let forms = analyzer.forms(of: String(decoding: word, as: UTF8.self), as: .fixed)
        return forms.map { Array($0.form.utf8) }.min { $0.lexicographicallyPrecedes($1) } ?? word
    }

    /// Longer ones are no words, and stay as they are.
    private static let longestWord = 64
    /// So many words are remembered at most.
    private static let mostWords = 1 << 17
}
