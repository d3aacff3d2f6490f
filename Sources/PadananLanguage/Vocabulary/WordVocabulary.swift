import PadananModel

/// Which words a language has: by the hash of a token for those in its dictionary, by analysis for their forms.
public struct WordVocabulary: Sendable {
    /// What a dictionary word is.
    public enum Entry: Int, Sendable, Hashable {
        case content
        /// A name.
        case name
        /// A preposition, conjunction, pronoun, particle and the like.
        case function
    }

    private let entries: WordHashMap
    private let analyzer: any MorphologicalAnalyzer

    /// Returns the vocabulary of `language`, which is empty for a language without lists. Cost: built when first asked for.
    public static func of(_ language: LanguageTag) -> WordVocabulary {
        switch language.primary {
        case "id": indonesian
        case "en": english
        default: WordVocabulary(entries: WordHashMap(), analyzer: Morphology.analyzer(for: language))
        }
    }

    /// The entry of a word of ASCII letters, by its token's hash.
    public func entry(_ hash: UInt64) -> Entry? { entries[hash].flatMap { Entry(rawValue: $0) } }

    /// Whether a folded word, or the word that it is a form of, is in the dictionary and no name.
    public func isOrdinary(_ word: [UInt8]) -> Bool {
        if let entry = entry(WordHash.of(word).value) { return entry != .name }
        let keys = analyzer.keys(of: word)
        return !keys.isGuessed && entry(WordHash.of(keys.root).value) != .name
    }

    /// Whether a folded word is derived from another: `perubahan`, `diminta`.
    public func isDerived(_ word: [UInt8]) -> Bool {
        let keys = analyzer.keys(of: word)
        return !keys.isGuessed && keys.root != word
    }

    private static let indonesian = WordVocabulary(
        entries: entries(idRootsData, flags: 3), analyzer: Morphology.analyzer(for: .indonesian))
    private static let english = WordVocabulary(entries: entries(enLemmasData, flags: nil), analyzer: Morphology.analyzer(for: .english))

    /// Reads a list whose second cell is word classes; `flags` is the cell that says `name`.
    private static func entries(_ data: StaticString, flags: Int?) -> WordHashMap {
        let lines = DataLines(data)
        var map = WordHashMap(capacity: 1 << 14)
        lines.forEachRow { cells in
            guard cells.count > 1 else { return }
            let classes = lines.text(cells[1])
            let isName = classes == "PROPN" || flags.map { $0 < cells.count && lines.text(cells[$0]).contains("name") } ?? false
            let first = String(classes.prefix { $0 != "|" && $0 != "," })
            let entry: Entry = isName ? .name : functionClasses.contains(first) ? .function : .content
            map.set(WordHash.of(Array(lines.bytes[cells[0]])).value, entry.rawValue)
        }
        return map
    }

    private static let functionClasses: Set<String> = ["ADP", "CCONJ", "SCONJ", "PRON", "DET", "PART", "AUX"]
}
