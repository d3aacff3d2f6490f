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
    public func entry(_ hash: UInt64) -> Entry? { entries[hash].flatMap { Entry(rawValue: $0 & Self.entryBits) } }

    /// What is known of a dictionary word besides.
    public struct Traits: OptionSet, Sendable, Hashable {
        public let rawValue: Int
        /// Among the thousand or so most used.
        public static let common = Traits(rawValue: 4)
        /// Mostly an adjective, and not rare.
        public static let adjective = Traits(rawValue: 8)

        public init(rawValue: Int) { self.rawValue = rawValue }
    }

    private static let entryBits = 3

    /// The traits of a word of ASCII letters; none for one that isn't in the dictionary.
    public func traits(_ hash: UInt64) -> Traits { Traits(rawValue: (entries[hash] ?? 0) & ~Self.entryBits) }

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
    private static let english = WordVocabulary(
        entries: adding(enSFinalNamesData, to: entries(enLemmasData, flags: nil)), analyzer: Morphology.analyzer(for: .english))

    /// Adds names, of which the analyzer knows only that they have no ending.
    private static func adding(_ names: StaticString, to entries: WordHashMap) -> WordHashMap {
        var entries = entries
        for row in DataTable(names).rows { entries.set(WordHash.of(Array(row[0].utf8)).value, Entry.name.rawValue) }
        return entries
    }

    /// Reads a list whose second cell is word classes; `flags` is the cell that says `name`. Cost: linear in the bytes, without strings.
    private static func entries(_ data: StaticString, flags: Int?) -> WordHashMap {
        let lines = DataLines(data)
        let bytes = lines.bytes
        var map = WordHashMap(capacity: bytes.count / usualRow)
        lines.forEachRow { cells in
            guard cells.count > 1 else { return }
            let isFlagged = flags.map { $0 < cells.count && contains(bytes, cells[$0], nameFlag) } ?? false
            let entry = isFlagged ? .name : entry(bytes, cells[1])
            map.set(WordHash.of(bytes, in: cells[0]).value, entry.rawValue | traits(bytes, cells).rawValue)
        }
        return map
    }

    private static func traits(_ bytes: [UInt8], _ cells: [Range<Int>]) -> Traits {
        guard cells.count > 2, cells[2].count == 1, bytes[cells[2].lowerBound] <= UInt8(ascii: "2") else { return [] }
        var traits: Traits = bytes[cells[2].lowerBound] == UInt8(ascii: "1") ? .common : []
        if bytes[cells[1]].starts(with: adjectiveClass) { traits.insert(.adjective) }
        return traits
    }

    private static let adjectiveClass = Array("ADJ".utf8)
    /// Bytes of a row of the lists.
    private static let usualRow = 16

    /// What a word of these classes is, of which the first counts.
    private static func entry(_ bytes: [UInt8], _ classes: Range<Int>) -> Entry {
        if equals(bytes, classes, nameClass) { return .name }
        let end = classes.first { bytes[$0] == UInt8(ascii: "|") || bytes[$0] == UInt8(ascii: ",") } ?? classes.upperBound
        let first = classes.lowerBound..<end
        return functionClasses.contains { equals(bytes, first, $0) } ? .function : .content
    }

    private static func equals(_ bytes: [UInt8], _ range: Range<Int>, _ word: [UInt8]) -> Bool {
        guard range.count == word.count else { return false }
        for offset in word.indices where bytes[range.lowerBound + offset] != word[offset] { return false }
        return true
    }

    private static func contains(_ bytes: [UInt8], _ range: Range<Int>, _ word: [UInt8]) -> Bool {
        guard range.count >= word.count else { return false }
        return (range.lowerBound...range.upperBound - word.count).contains { equals(bytes, $0..<$0 + word.count, word) }
    }

    private static let nameClass = Array("PROPN".utf8)
    private static let nameFlag = Array("name".utf8)
    private static let functionClasses = ["ADP", "CCONJ", "SCONJ", "PRON", "DET", "PART", "AUX"].map { Array($0.utf8) }
}
