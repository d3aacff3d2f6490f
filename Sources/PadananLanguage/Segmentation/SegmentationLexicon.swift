import PadananModel

/// The words that matter at sentence boundaries, by hash: looked up in the text without a string.
struct SegmentationLexicon: Sendable {
    private var keys: [UInt64]
    private var roles: [UInt32]
    private let mask: Int
    /// No abbreviation of small letters without a full stop inside is longer; a test keeps it true.
    static var longestAbbreviation: Int { 8 }
    /// Whether the language is Indonesian, whose words show by their affixes that they are no names.
    let hasIndonesianAffixes: Bool

    /// The lists of `language`; a language without lists of its own has none.
    init(_ language: LanguageTag) {
        hasIndonesianAffixes = language.isSameLanguage(as: .indonesian)
        let lists = Self.lists(of: language)
        // The table is at most half full.
        let capacity = Self.powerOfTwo(atLeast: 2 * lists.reduce(1) { $0 + Self.lineCount($1) })
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        roles = Array(repeating: 0, count: capacity)
        for list in lists { add(DataLines(list)) }
    }

    /// The roles of the word from `start` to `end`, whatever its case; none when it is in no list.
    @inline(__always)
    func roles(_ text: [UInt8], _ start: Int, _ end: Int) -> SegmentationRoles {
        let hash = WordHash.ofASCII(text, start, end).value
        return SegmentationRoles(rawValue: roles[slot(of: hash)])
    }

    private static func lists(of language: LanguageTag) -> [StaticString] {
        switch language.primary {
        case "id": [commonSegmentAbbreviationsData, commonSegmentWordsData, idSegmentAbbreviationsData, idSegmentWordsData]
        case "en": [commonSegmentAbbreviationsData, commonSegmentWordsData, enSegmentAbbreviationsData, enSegmentWordsData]
        default: []
        }
    }

    private static func lineCount(_ list: StaticString) -> Int {
        list.withUTF8Buffer { text in text.count { $0 == UInt8(ascii: "\n") } + 1 }
    }

    private static func powerOfTwo(atLeast count: Int) -> Int {
        var power = 1
        while power < count { power *= 2 }
        return power
    }

    /// Adds the rows of a list: word, roles.
    private mutating func add(_ lines: DataLines) {
        var known: [WordHash: UInt32] = [:]
        lines.forEachRow { cells in
            guard cells.count >= 2 else { return }
            let names = WordHash.ofASCII(lines.bytes, cells[1].lowerBound, cells[1].upperBound)
            let value = known[names] ?? Self.roles(named: lines.text(cells[1])).rawValue
            known[names] = value
            // Abbreviations are looked up without their last full stop, which is the candidate.
            let hasStop = lines.bytes[cells[0].upperBound - 1] == UInt8(ascii: ".")
            insert(WordHash.ofASCII(lines.bytes, cells[0].lowerBound, cells[0].upperBound - (hasStop ? 1 : 0)).value, value)
        }
    }

    private static func roles(named cell: String) -> SegmentationRoles {
        DataTable.alternatives(cell[...]).reduce(into: []) { $0.formUnion(SegmentationRoles.named[$1] ?? []) }
    }

    private mutating func insert(_ hash: UInt64, _ value: UInt32) {
        let place = slot(of: hash)
        keys[place] = hash
        roles[place] |= value
    }

    /// Where `hash` is, or the free place where it would be; there is always one, as the table is never full.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & mask
        while keys[place] != hash, keys[place] != 0 { place = (place &+ 1) & mask }
        return place
    }
}
