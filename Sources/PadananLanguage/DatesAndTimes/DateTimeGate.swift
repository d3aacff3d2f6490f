import PadananModel

/// Says by its tokens whether a text can hold a date or time: digits, a word that is one, or a number in words and a word that makes it one.
struct DateTimeGate: ReadingGate {
    let bytes: [UInt8]
    let isOpenToMarks = false
    private let lexicon: DateTimeLexicon
    private var seen: WordUseTable.Use = []

    init(_ bytes: [UInt8], _ lexicon: DateTimeLexicon) {
        (self.bytes, self.lexicon) = (bytes, lexicon)
    }

    mutating func opens(_ hash: UInt64, _ range: TextRange) -> Bool {
        seen.formUnion(lexicon.use(hash))
        return seen.contains(.value) || seen.contains([.number, .article])
    }
}
