/// The English words of `Data/en/lemmas.tsv`, in the form in which a dictionary lists them.
struct EnglishLexicon: Sendable {
    /// A row of the list.
    struct Entry: Sendable {
        /// 1 for the commonest words to 4 for the rarest.
        var frequencyClass: UInt8
        var classes: WordClasses
    }

    private var index: WordIndex
    private var entries: [Entry] = []

    init(_ data: StaticString) {
        let lines = DataLines(data)
        index = WordIndex(lines.bytes, capacity: 1 << 13)
        entries.reserveCapacity(1 << 13)
        lines.forEachRow { cells in
            guard cells.count == 3, let digit = lines.bytes[cells[2]].first else { return }
            index.append(cells[0])
            entries.append(Entry(frequencyClass: digit &- 0x30, classes: WordClasses(lines.bytes[cells[1]])))
        }
    }

    /// The entry of a folded word.
    func entry(_ word: [UInt8]) -> Entry? { index.number(of: word).map { entries[$0] } }

    /// All words of the list.
    var lemmas: [String] { entries.indices.map { String(decoding: index.bytes[index.range($0)], as: UTF8.self) } }
}
