/// A row of the root lexicon.
struct RootEntry: Sendable {
    /// What is known of a root besides its word class.
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        /// Taken from another language, and so allowed to keep its first letter behind meN-: `mempopulerkan`.
        static let loan = Flags(rawValue: 1)
        /// Never stands alone: `juang`.
        static let bound = Flags(rawValue: 2)
        /// Looks derived, but has no living base: `pasukan`.
        static let lexicalised = Flags(rawValue: 4)
        static let informal = Flags(rawValue: 8)
        /// The name of a people, language, religion or place.
        static let name = Flags(rawValue: 16)
    }

    /// 1 for the thousand most used roots to 4 for rare ones.
    var frequencyClass: UInt8
    var flags: Flags
    /// The most usual word class.
    var partOfSpeech: UniversalPartOfSpeech
    /// Whether it can be a verb, whatever is most usual.
    var canBeVerb: Bool

    /// Reads a row: root, word classes, frequency class, flags; `nil` when it is none.
    init?(_ cells: [Range<Int>], _ bytes: [UInt8]) {
        guard cells.count == 4, let digit = cells[2].first.map({ bytes[$0] }), (0x31...0x34).contains(digit) else { return nil }
        frequencyClass = digit - 0x30
        var usual: UniversalPartOfSpeech?
        var (canBeVerb, flags) = (false, Flags())
        Self.forEachPart(of: cells[1], between: UInt8(ascii: "/"), bytes) { part in
            usual = usual ?? Self.partOfSpeech(bytes[part])
            if bytes[part.lowerBound] == UInt8(ascii: "V") { canBeVerb = true }
        }
        Self.forEachPart(of: cells[3], between: UInt8(ascii: ","), bytes) { flags.insert(Self.flag(bytes[$0])) }
        partOfSpeech = usual ?? .noun
        (self.canBeVerb, self.flags) = (canBeVerb, flags)
    }

    /// Calls `body` with each part of a cell that isn't empty; without an array for each of 17,000 rows.
    @inline(__always)
    private static func forEachPart(
        of cell: Range<Int>, between separator: UInt8, _ bytes: [UInt8], _ body: (Range<Int>) -> Void
    ) {
        var start = cell.lowerBound
        for index in cell where bytes[index] == separator {
            if index > start { body(start..<index) }
            start = index + 1
        }
        if cell.upperBound > start { body(start..<cell.upperBound) }
    }

    /// Most rows are nouns, verbs and adjectives; a string is made for the others only.
    private static func partOfSpeech(_ cell: ArraySlice<UInt8>) -> UniversalPartOfSpeech {
        switch (cell.first, cell.count) {
        case (UInt8(ascii: "N"), 4): .noun
        case (UInt8(ascii: "V"), _): .verb
        case (UInt8(ascii: "A"), 3) where cell.last == UInt8(ascii: "J"): .adjective
        default: UniversalPartOfSpeech(rawValue: String(decoding: cell, as: UTF8.self)) ?? .noun
        }
    }

    private static func flag(_ name: ArraySlice<UInt8>) -> Flags {
        switch (name.first, name.count) {
        case (UInt8(ascii: "l"), 4): .loan
        case (UInt8(ascii: "l"), _): .lexicalised
        case (UInt8(ascii: "b"), _): .bound
        case (UInt8(ascii: "i"), _): .informal
        case (UInt8(ascii: "n"), _): .name
        default: []
        }
    }

    /// Whether it is a word of grammar, from which hardly anything is derived.
    var isFunctionWord: Bool {
        switch partOfSpeech {
        case .adposition, .auxiliary, .coordinatingConjunction, .determiner, .interjection, .particle, .subordinatingConjunction: true
        default: false
        }
    }
}
