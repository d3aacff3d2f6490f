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
        guard cells.count == 4, let digit = bytes[cells[2]].first, (0x31...0x34).contains(digit) else { return nil }
        let classes = bytes[cells[1]].split(separator: UInt8(ascii: "/"))
        frequencyClass = digit - 0x30
        partOfSpeech = classes.first.map(Self.partOfSpeech) ?? .noun
        canBeVerb = classes.contains { $0.first == UInt8(ascii: "V") }
        flags = bytes[cells[3]].split(separator: UInt8(ascii: ",")).reduce(into: []) { $0.insert(Self.flag($1)) }
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
