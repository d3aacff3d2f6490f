import PadananModel

/// What denies in a language, by the hashes of words.
public struct NegationLexicon: Sendable {
    /// A phrase that another language may render without a word that denies.
    public struct Idiom: Sendable {
        /// Its words.
        public let words: [UInt64]
        /// What renders it, word by word; empty when it denies nothing.
        public let renderings: [[UInt64]]
        /// What it is in the language of a translation.
        public let sort: Sort
    }

    /// What a phrase of a translation denies.
    public enum Sort: String, Sendable, Hashable {
        /// A clause: *yet to*.
        case plain
        /// No more than a phrase of the other language: *not only*.
        case phrase = "*"
        /// Nothing: *at least*.
        case nothing = "none"
    }

    private var words = WordHashMap()
    /// Those with the same first word one after another, of these the longest first.
    private var idioms: [Idiom] = []
    /// By first word: its first idiom.
    private var idiomsByFirst = WordHashMap()
    private let prefixes: [[UInt8]]
    /// Words that only look denied.
    private let lookalikes: Set<[UInt8]>
    /// What nouns made of a negator begin with.
    private let nounPrefixes: [[UInt8]]
    private let vocabulary: WordVocabulary
    private let analyzer: any MorphologicalAnalyzer

    /// `nil` for a language without lists. Cost: the lists are read once.
    public init?(_ language: LanguageTag) {
        switch language.primary {
        case "id": self = .indonesian
        case "en": self = .english
        default: return nil
        }
    }

    private init(
        _ negators: StaticString, phrases: StaticString, prefixes: StaticString? = nil, lookalikes: StaticString? = nil,
        _ language: LanguageTag
    ) {
        self.prefixes = prefixes.map { DataTable($0).rows.map { Array($0[0].utf8) } } ?? []
        self.lookalikes = Set(lookalikes.map { DataTable($0).rows.map { Array($0[0].utf8) } } ?? [])
        nounPrefixes = language.primary == "id" ? Self.indonesianNounPrefixes : []
        vocabulary = .of(language)
        analyzer = Morphology.analyzer(for: language)
        add(DataTable(negators), DataTable(phrases))
    }

    private static let indonesian = NegationLexicon(idNegatorsData, phrases: idNegationIdiomsData, .indonesian)
    private static let english = NegationLexicon(
        enNegationWordsData, phrases: enNegationIdiomsData, prefixes: enNegativePrefixesData, lookalikes: enNegativeLookalikesData, .english
    )

    /// Whether the word with `hash` denies.
    public func denies(_ hash: UInt64) -> Bool { words[hash] != nil }

    /// Whether the word with `hash` does nothing but deny: *not*, *never*.
    public func isPlain(_ hash: UInt64) -> Bool { words[hash] == Self.plain }

    private static let plain = 2

    /// The longest idiom at a place of a text.
    ///
    /// - Parameter word: the hash of the word at a distance from the place.
    public func idiom(at word: (_ distance: Int) -> UInt64?) -> Idiom? {
        guard let first = word(0), var index = idiomsByFirst[first] else { return nil }
        while index < idioms.count, idioms[index].words.first == first {
            if idioms[index].words.indices.allSatisfy({ word($0) == idioms[index].words[$0] }) { return idioms[index] }
            index += 1
        }
        return nil
    }

    /// Whether a folded word denies by its form: `unclear`, `non-permanent`, `hopeless`, `don't`.
    public func deniesByForm(_ word: [UInt8]) -> Bool {
        if Self.endings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return !lookalikes.contains(word) }
        return prefixes.contains { denies($0, word) } && !isLookalike(word)
    }

    /// Whether a folded word is a noun made of a negator and another word: *ketidakstabilan*.
    public func deniesInside(_ word: [UInt8]) -> Bool { nounPrefixes.contains { word.starts(with: $0) } }

    /// Whether a folded word is a verb with *not*: *don’t*.
    public func isContracted(_ word: [UInt8]) -> Bool { word.suffix(Self.contraction.count).elementsEqual(Self.contraction) }

    private static let contraction = Array("n't".utf8)
    private static let indonesianNounPrefixes = ["ketidak", "ketak", "nir", "tuna"].map { Array($0.utf8) }
    private static let endings = ["less", "lessly", "lessness", "n't", "-free"].map { Array($0.utf8) }

    private func isLookalike(_ word: [UInt8]) -> Bool {
        lookalikes.contains(word) || lookalikes.contains(analyzer.keys(of: word).root) || lookalikes.contains(analyzer.keys(of: word).key)
    }

    /// Whether a word begins with a prefix, and with a hyphen or a word that can be denied behind it.
    private func denies(_ prefix: [UInt8], _ word: [UInt8]) -> Bool {
        guard word.starts(with: prefix), word.count > prefix.count + 2, word.count <= Self.longestWord else { return false }
        let rest = Array(word[prefix.count...])
        if rest.first == UInt8(ascii: "-") { return true }
        guard prefix.count > 1, rest.count > 2, !Self.onlyHyphenated.contains(where: { prefix.elementsEqual($0.utf8) }) else {
            return false
        }
        if vocabulary.isOrdinary(rest) || Self.isRareNegative(prefix, rest) { return true }
        if rest.suffix(2).elementsEqual("ly".utf8), vocabulary.isOrdinary(Array(rest.dropLast(2))) { return true }
        return Self.deniableEndings.contains { rest.count > $0.utf8.count + 2 && rest.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// *Nonsmokers*, *undisbursed*, *unhinging*, whose rest isn't in the vocabulary; but not *underpinned*, *unified*.
    private static func isRareNegative(_ prefix: [UInt8], _ rest: [UInt8]) -> Bool {
        if prefix.elementsEqual("non".utf8) { return rest.count > 3 }
        guard prefix.elementsEqual("un".utf8), rest.count > 5, !rest.starts(with: "der".utf8) else { return false }
        return rest.suffix(2).elementsEqual("ed".utf8) || rest.suffix(3).elementsEqual("ing".utf8)
    }

    private static let longestWord = 40
    /// *No-deal* and *de-coupled*, but not *noble* and *delight*.
    private static let onlyHyphenated = ["no", "de", "anti"]
    /// *Inalienable*, *irreversibly*.
    private static let deniableEndings = ["able", "ible", "ably", "ibly"]

    private mutating func add(_ negators: DataTable, _ phrases: DataTable) {
        for row in negators.rows { words.set(WordHash.of(Array(row[0].utf8)).value, row.count > 1 ? Self.plain : 1) }
        for row in phrases.rows where row.count > 1 {
            let renderings = row[1] == "*" ? [] : DataTable.alternatives(row[1]).map { Self.hashes($0) }
            let words = Self.hashes(String(row[0]))
            if !words.isEmpty {
                idioms.append(Idiom(words: words, renderings: renderings, sort: Sort(rawValue: String(row[1])) ?? .nothing))
            }
        }
        idioms.sort { ($0.words[0], $1.words.count) < ($1.words[0], $0.words.count) }
        for index in idioms.indices.reversed() { idiomsByFirst.set(idioms[index].words[0], index) }
    }

    private static func hashes(_ phrase: String) -> [UInt64] {
        phrase.utf8.split(separator: UInt8(ascii: " ")).map { WordHash.of(Array($0)).value }
    }
}
