/// The roots of `Data/id/roots.tsv`.
struct RootLexicon: Sendable {
    private var index: WordIndex
    private(set) var entries: [RootEntry] = []

    /// Reads the compiled-in list.
    init(_ data: StaticString) {
        let lines = DataLines(data)
        index = WordIndex(lines.bytes, capacity: 1 << 14)
        entries.reserveCapacity(1 << 14)
        lines.forEachRow { cells in
            guard let entry = RootEntry(cells, lines.bytes) else { return }
            entries.append(entry)
            index.append(cells[0])
        }
    }

    /// The number of the root that stands from `start` to `end` of `word`, which is folded; `nil` when there is none.
    @inline(__always)
    func number(_ word: [UInt8], _ start: Int, _ end: Int) -> Int? { index.number(word, start, end) }

    /// The number of a root given as text.
    func number(of root: String) -> Int? { index.number(of: [UInt8](root.utf8)) }

    func bytes(_ number: Int) -> ArraySlice<UInt8> { index.bytes[index.range(number)] }
}
