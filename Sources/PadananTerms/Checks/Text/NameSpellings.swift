import PadananLanguage
import PadananModel

/// The capitalised words of a target by their spelling, for finding names that are written otherwise.
///
/// Their letters are folded once, when the first name is asked for. Cost: a name is compared with each word, but in a segment no more than
/// `mostComparisons` in all, which ordinary text never needs; then only spellings with the same key are found, by a look-up.
struct NameSpellings {
    /// A capitalised word.
    private struct Spelling {
        var letters: [UInt8]
        var key: [UInt8]
        var endsInS: Bool
    }

    private let renderings: NameRenderings
    private let spellings: [Spelling]
    private lazy var keys = Set(spellings.map(\.key))
    /// How often a name was compared with a word.
    private(set) var comparisons = 0

    init(_ list: NameWordList, _ bytes: [UInt8], _ renderings: NameRenderings) {
        self.renderings = renderings
        spellings = list.words.lazy.filter(\.isCapitalised).map { word in
            let letters = PlainLetters.shared.fold(bytes, in: word.range)
            return Spelling(letters: letters, key: renderings.spellingKey(letters), endsInS: word.stem != word.hash)
        }
    }

    /// In all of a segment; a paragraph with 30 names in 60 capitalised words needs 1,800.
    static let mostComparisons = 50_000

    /// Whether one of the words is another spelling of `name`, folded, or how the target language writes it; `nil` when that is not looked for.
    mutating func has(_ name: [UInt8]) -> Bool? {
        let key = renderings.spellingKey(name)
        guard comparisons < Self.mostComparisons else { return keys.contains(key) ? true : nil }
        for spelling in spellings {
            let letters = spelling.letters
            comparisons += 1
            guard letters.count * 2 >= name.count, letters.count <= name.count * 2 + 2 else { continue }
            if spelling.key == key || renderings.isAdapted(name, letters) { return true }
            if spelling.endsInS, renderings.isAdapted(name, Array(letters.dropLast())) { return true }
        }
        return false
    }
}
