/// A word of text between spaces and hyphens, with the glossary words it may be.
struct TextPiece {
    /// What stands between a piece and the one before it.
    enum Gap: UInt8 {
        /// The text's start, sentence punctuation, an empty line, an address: no term goes over it.
        case barrier
        /// A word that no term has.
        case otherWord
        /// White space, at most one line break.
        case space
        /// A hyphen or en dash without spaces.
        case hyphen
        /// A hyphen or dash between spaces.
        case spacedHyphen
        /// One punctuation mark, which is in `mark`; a term goes over it when it has the mark itself.
        case mark
    }

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt16
        /// The piece, in one of its readings, begins a term.
        static let startsTerm = Flags(rawValue: 1)
        static let startsCondition = Flags(rawValue: 2)
        static let starts: Flags = [.startsTerm, .startsCondition]
        /// A function word that may stand inside a term.
        static let insertable = Flags(rawValue: 4)
        static let boundPrefix = Flags(rawValue: 8)
        /// The next piece repeats this one: a plural.
        static let reduplicated = Flags(rawValue: 16)
        /// This and the next piece are a word of their own, in which neither half is found.
        static let lexicalHead = Flags(rawValue: 32)
        static let lexicalTail = Flags(rawValue: 64)
        /// Written together with the next piece it is a word of the glossary.
        static let merges = Flags(rawValue: 128)
        /// The piece is two words of the glossary written together.
        static let splits = Flags(rawValue: 256)
        /// The letters are not all ASCII, or there are dots or apostrophes to fold.
        static let needsFolding = Flags(rawValue: 512)
        /// The piece before merges with this one.
        static let merged = Flags(rawValue: 1024)
        /// A clitic was joined by a hyphen, after which nothing else joins.
        static let hasTail = Flags(rawValue: 2048)
        /// Flags for which a piece is kept though it is no word of the glossary.
        static let keeping: Flags = [.merges, .splits, .merged]
    }

    var start: Int
    var end: Int
    /// The number of the word in the glossary's table, or 0.
    var word: UInt32
    /// The slot that the word stands for, when it is one and the word is not inflected; 0 to ask the table.
    var slot: UInt32
    /// The word without an ending, or 0.
    var stem: UInt32
    /// The number of the ending's inflection when `stem` isn't 0.
    var ending: UInt16
    /// The inflection of the tail.
    var tailEnding: UInt16 = 0
    var flags: Flags
    var gap: Gap
    var mark: UInt8
    /// Bytes behind `end` that a hyphen and a clitic take: 4 of `KTT-nya`.
    var tail: UInt8 = 0

    @inline(__always)
    init(start: Int, end: Int, reading: WordReading, gap: GapState) {
        self.start = start
        self.end = end
        word = reading.word
        slot = reading.slot
        stem = reading.stem
        ending = reading.ending
        flags = reading.flags
        self.gap = gap.kind
        mark = gap.mark
    }
}
