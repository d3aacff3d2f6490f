/// Words outside the written standard: `Data/id/informal.tsv`.
struct InformalWords: Sendable {
    private let index: WordIndex
    private let isAbbreviated: [Bool]

    init(_ data: StaticString) {
        let lines = DataLines(data)
        var index = WordIndex(lines.bytes, capacity: 1 << 9)
        var isAbbreviated: [Bool] = []
        lines.forEachRow { cells in
            guard cells.count == 3 else { return }
            index.append(cells[0])
            isAbbreviated.append(lines.bytes[cells[2]].first == UInt8(ascii: "a"))
        }
        self.index = index
        self.isAbbreviated = isAbbreviated
    }

    /// The register of a word in the list; `nil` for any other.
    func register(_ word: [UInt8], _ start: Int, _ end: Int) -> WordAnalysis.Register? {
        index.number(word, start, end).map { isAbbreviated[$0] ? .abbreviated : .informal }
    }
}
