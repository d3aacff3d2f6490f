import PadananModel

/// How names of one language may be written in another: exonyms, demonyms, acronyms that have others, and spellings of one name.
///
///     renderings.entry(["jawa", "timur"]…)   // east java, eastern java, …
///
/// - Source: `Data/id/names-en.tsv`, `Data/id/name-spellings.tsv`; built once.
public struct NameRenderings: Sendable {
    /// A name that the list has.
    public struct Entry: Sendable {
        /// The hashes of its words.
        let words: [UInt64]
        /// Whether it counts in capitals only: *AS*.
        let isInCapitals: Bool
        /// Whether anything may stand for it.
        public let isFree: Bool
        /// The hashes of the words of each rendering.
        public let renderings: [[Word]]
        /// The first rendering as a reader would write it.
        public let example: String
    }

    /// A word of a rendering.
    public struct Word: Sendable, Hashable {
        public let hash: UInt64
        /// Whether it counts with a capital only: *US*, *WHO*.
        public let isCapitalised: Bool

        public init(hash: UInt64, isCapitalised: Bool) {
            self.hash = hash
            self.isCapitalised = isCapitalised
        }
    }

    /// Letters that stand for others, anywhere or at the end of a word only.
    private struct LetterRule: Sendable {
        let from: [UInt8]
        let instead: [UInt8]
        let isAtEnd: Bool
    }

    private var entries: [Entry] = []
    /// The last entry that begins with a word, and for each entry the one before with the same first word, or −1.
    private var last = WordHashMap(capacity: 1 << 11)
    private var previous: [Int] = []
    private var calendarNames = WordHashMap()
    private var titles = WordHashMap()
    private var renderingWords = WordHashMap(capacity: 1 << 11)
    private var pronouns = WordHashMap()
    /// By the first letter.
    private let spellings: [[LetterRule]]
    private let adaptations: [[LetterRule]]

    /// `nil` for languages that there are no lists for. Cost: the lists are read once.
    public init?(_ languages: LanguagePair) {
        guard languages.source.primary == "id", languages.target.primary == "en" else { return nil }
        self = .indonesianEnglish
    }

    private static let indonesianEnglish = NameRenderings()

    private init() {
        spellings = Self.byFirstLetter(Self.letterRules(idNameSpellingsData))
        adaptations = Self.byFirstLetter(Self.letterRules(idNameAdaptationsData))
        for row in DataTable(idNamesEnData).rows where row.count > 1 { add(row[0], DataTable.alternatives(row[1])) }
        pronouns = Self.words(of: enReferringWordsData)
        calendarNames = Self.words(of: enCalendarNamesData)
        titles = Self.words(of: enTitlesData)
        for row in [idTitlesData, idBlendsData, idCalendarNamesData].flatMap({ DataTable($0).rows })
        where find([WordHash.of(Array(row[0].utf8)).value]) == nil {
            add(row[0], ["*"])
        }
    }

    private static func words(of data: StaticString) -> WordHashMap {
        var words = WordHashMap()
        for row in DataTable(data).rows { words.set(WordHash.of(Array(row[0].utf8)).value, 1) }
        return words
    }

    /// The longest entry that begins with the first of `words`, which are asked for one after another.
    ///
    /// - Parameter word: the hash of the word at a distance from the first, and whether it is all in capitals; `nil` where there is none.
    public func longest(from word: (_ distance: Int) -> (hash: UInt64, isCapitals: Bool)?) -> (entry: Entry, count: Int)? {
        longestPlace(from: word).map { (entries[$0], entries[$0].words.count) }
    }

    /// Whether an entry begins with the word that has `hash`.
    public func begins(with hash: UInt64) -> Bool { last[hash] != nil }

    private func longestPlace(from word: (_ distance: Int) -> (hash: UInt64, isCapitals: Bool)?) -> Int? {
        guard let first = word(0), var index = last[first.hash] else { return nil }
        var best: Int?
        var longest = 0
        while index >= 0 {
            if entries[index].words.count > longest, matches(entries[index], word) {
                best = index
                longest = entries[index].words.count
            }
            index = previous[index]
        }
        return best
    }

    /// Whether the word with `hash` stands for a person who was named before, or for a country.
    public func refersBack(_ hash: UInt64) -> Bool { pronouns[hash] != nil }

    /// Whether the word with `hash` is a month or weekday of the target language.
    public func isCalendarName(_ hash: UInt64) -> Bool { calendarNames[hash] != nil }

    /// Whether the word with `hash` is a title of the target language.
    public func isTitle(_ hash: UInt64) -> Bool { titles[hash] != nil }

    /// Whether the word with `hash` is in a rendering of any name of the list.
    public func isRendering(_ hash: UInt64) -> Bool { renderingWords[hash] != nil }

    /// A spelling that all ways to write a name share.
    public func spellingKey(_ word: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(word.count)
        var index = 0
        while index < word.count {
            let rules = spellings[Int(word[index])]
            if !rules.isEmpty, let rule = rules.first(where: { applies($0.from, $0.isAtEnd, word, index) }) {
                key += rule.instead
                index += rule.from.count
            } else {
                key.append(word[index])
                index += 1
            }
        }
        return key
    }

    /// Whether the target language may write the name `word` as `other`: *Olimpia*, *Olympia*. Both are folded. Cost: O(*nm*) steps of the rules
    /// at worst; mostly the first letters tell.
    public func isAdapted(_ word: [UInt8], _ other: [UInt8]) -> Bool {
        guard word.count <= Self.longestName, other.count <= Self.longestName else { return false }
        // Bit j of reached[i]: the first i letters of the one can be the first j of the other.
        var reached = [UInt64](repeating: 0, count: word.count + 1)
        reached[0] = 1
        for i in word.indices where reached[i] != 0 {
            let rules = adaptations[Int(word[i])].filter { applies($0.from, $0.isAtEnd, word, i) }
            for j in 0...other.count where reached[i] & (1 << UInt64(j)) != 0 {
                if j < other.count, word[i] == other[j] { reached[i + 1] |= 1 << UInt64(j + 1) }
                for rule in rules {
                    let end = j + rule.instead.count
                    guard end <= other.count, !rule.isAtEnd || end == other.count, stands(rule.instead, other, j) else { continue }
                    reached[i + rule.from.count] |= 1 << UInt64(end)
                }
            }
        }
        return reached[word.count] & (1 << UInt64(other.count)) != 0
    }

    private static let longestName = 40

    private func applies(_ letters: [UInt8], _ isAtEnd: Bool, _ word: [UInt8], _ index: Int) -> Bool {
        let end = index + letters.count
        guard end <= word.count, !isAtEnd || end == word.count else { return false }
        return stands(letters, word, index)
    }

    /// Whether `letters`, for which there is room, stand in `word` from `index` on.
    private func stands(_ letters: [UInt8], _ word: [UInt8], _ index: Int) -> Bool {
        for offset in letters.indices where word[index + offset] != letters[offset] { return false }
        return true
    }

    private func matches(_ entry: Entry, _ word: (Int) -> (hash: UInt64, isCapitals: Bool)?) -> Bool {
        for (distance, hash) in entry.words.enumerated() {
            guard let found = word(distance), found.hash == hash, !entry.isInCapitals || found.isCapitals else { return false }
        }
        return true
    }

    private func find(_ hashes: [UInt64]) -> Entry? {
        longest { $0 < hashes.count ? (hashes[$0], true) : nil }?.entry
    }

    private static func letterRules(_ data: StaticString) -> [LetterRule] {
        DataTable(data).rows.filter { $0.count > 1 }.map { row in
            let isAtEnd = row[0].utf8.last == UInt8(ascii: "$")
            return LetterRule(from: Array(isAtEnd ? row[0].dropLast().utf8 : row[0].utf8), instead: Array(row[1].utf8), isAtEnd: isAtEnd)
        }.sorted { $1.from.count < $0.from.count }
    }

    private static func byFirstLetter(_ rules: [LetterRule]) -> [[LetterRule]] {
        var table = [[LetterRule]](repeating: [], count: 256)
        for rule in rules { if let first = rule.from.first { table[Int(first)].append(rule) } }
        return table
    }

    private mutating func add(_ name: Substring, _ renderings: [String]) {
        let words = Self.words(name).map { WordHash.of($0.map { $0 | 0x20 }).value }
        guard let first = words.first else { return }
        let isFree = renderings == ["*"]
        let entry = Entry(
            words: words, isInCapitals: Self.isInCapitals(name), isFree: isFree,
            renderings: isFree ? [] : renderings.map { Self.words($0).map { Self.word($0) } }, example: renderings.first ?? "")
        for word in entry.renderings.joined() { renderingWords.set(word.hash, 1) }
        previous.append(last[first] ?? -1)
        last.set(first, entries.count)
        entries.append(entry)
    }

    private static func words(_ text: some StringProtocol) -> [[UInt8]] {
        text.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }
    }

    private static func word(_ letters: [UInt8]) -> Word {
        Word(hash: WordHash.of(letters.map { $0 | 0x20 }).value, isCapitalised: letters.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false)
    }

    private static func isInCapitals(_ name: Substring) -> Bool { name.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } }
}
