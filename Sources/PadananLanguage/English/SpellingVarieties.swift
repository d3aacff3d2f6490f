import PadananModel

/// Which words are spelt so in one variety of English only.
///
/// - Source: `Data/en/spelling-variants.tsv` but for `spelling-shared.txt`; by rule, -yze, -ise and -isation, but for `ise-always.txt`.
public struct SpellingVarieties: Sendable {
    public enum Variety: Int, Sendable, Hashable {
        case american
        case british
        /// -ize and -ization, which is American and the British of Oxford.
        case oxford
    }

    private var varieties = WordHashMap(capacity: 1 << 11)
    private let spelling: EnglishSpelling
    private let shared: Set<String>

    /// `nil` for another language than English. Cost: the lists are read once.
    public init?(_ language: LanguageTag) {
        guard language.primary == "en" else { return nil }
        self = .english
    }

    private static let english = SpellingVarieties()

    private init() {
        spelling = .shared
        shared = DataTable(enSpellingSharedData).words
        for row in DataTable(enSpellingVariantsData).rows where row.count > 1 {
            for (word, variety) in [(row[0], Variety.american), (row[1], .british)] where !shared.contains(String(word)) {
                varieties.set(WordHash.of(Array(word.utf8)).value, variety.rawValue)
            }
        }
    }

    /// The variety that the region of a language asks for; `nil` without a region.
    public static func variety(of language: LanguageTag) -> Variety? {
        switch region(of: language) {
        case nil: nil
        case "us", "ph", "lr": .american
        default: .british
        }
    }

    /// Whether a region writes *colour* beside *analyze*: Canada, where nothing can be said word by word.
    public static func mixes(_ language: LanguageTag) -> Bool { region(of: language) == "ca" }

    private static func region(of language: LanguageTag) -> Substring? {
        language.description.split(separator: "-").dropFirst().first { $0.utf8.count == 2 }
    }

    /// The variety that a word of ASCII letters shows, by its token's hash and bytes; `nil` when all spell it so. Cost: a look-up.
    public func variety(_ hash: UInt64, of bytes: [UInt8], in range: TextRange) -> Variety? {
        if let variety = varieties[hash] { return Variety(rawValue: variety) }
        guard range.count > 5, let letter = Self.familyLetter(bytes, range) else { return nil }
        let word = String(decoding: FoldedKey.fold(bytes, in: range, lowercasing: true), as: UTF8.self)
        guard !shared.contains(word), counterpart(of: word) != nil else { return nil }
        if letter == UInt8(ascii: "s") { return .british }
        return word.utf8.suffix(7).contains(UInt8(ascii: "y")) ? .american : .oxford
    }

    /// `word` as another variety spells it.
    public func counterpart(of word: String) -> String? { spelling.variants(of: word).dropFirst().first }

    /// The s or z of -ise, -ised, -ises, -ising, -iser, -isation and their like with y.
    private static func familyLetter(_ bytes: [UInt8], _ range: TextRange) -> UInt8? {
        let distances: [Int]
        switch bytes[range.upperBound - 1] | 0x20 {
        case UInt8(ascii: "e"): distances = [3]
        case UInt8(ascii: "d"), UInt8(ascii: "r"): distances = [4]
        case UInt8(ascii: "g"): distances = [5]
        case UInt8(ascii: "n"): distances = [7]
        case UInt8(ascii: "s"): distances = [4, 8]
        default: return nil
        }
        for distance in distances where range.count > distance + 1 {
            let (vowel, letter) = (bytes[range.upperBound - distance] | 0x20, bytes[range.upperBound - distance + 1] | 0x20)
            guard vowel == UInt8(ascii: "i") || vowel == UInt8(ascii: "y") else { continue }
            if letter == UInt8(ascii: "s") || letter == UInt8(ascii: "z") { return letter }
        }
        return nil
    }
}
