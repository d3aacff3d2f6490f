/// Forms that rules would take apart wrongly, with their analysis: `Data/id/exceptions.tsv`.
struct LexicalisedForms: Sendable {
    /// A row of the list, as ranges of its bytes.
    private struct Row: Sendable {
        var key: Range<Int>
        var parts: Range<Int>
        var root: Range<Int>
    }

    private var index: WordIndex
    private var rows: [Row] = []

    init(_ data: StaticString) {
        let lines = DataLines(data)
        index = WordIndex(lines.bytes, capacity: 1 << 11)
        lines.forEachRow { cells in
            guard cells.count >= 3 else { return }
            index.append(cells[0])
            rows.append(Row(key: cells[1], parts: cells[2], root: Self.root(cells[2], lines.bytes)))
        }
    }

    /// The part that neither begins nor ends with a hyphen.
    private static func root(_ parts: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        for part in bytes[parts].split(separator: UInt8(ascii: " ")) {
            if part.first != UInt8(ascii: "-"), part.last != UInt8(ascii: "-") { return part.startIndex..<part.endIndex }
        }
        return parts
    }

    /// The number of the row for what stands from `start` to `end`.
    func number(_ word: [UInt8], _ start: Int, _ end: Int) -> Int? { index.number(word, start, end) }

    func key(_ number: Int) -> ArraySlice<UInt8> { index.bytes[rows[number].key] }

    func root(_ number: Int) -> ArraySlice<UInt8> { index.bytes[rows[number].root] }

    /// The parts of a form: `meN-`, `rupa`, `-kan`.
    func parts(_ number: Int) -> [String] {
        index.bytes[rows[number].parts].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What stands behind meN- in a form that has it: `marahi` of `meN- marah -i`.
    func base(ofActive number: Int) -> [UInt8]? {
        let parts = parts(number)
        guard parts.first == Affix.meN.rawValue else { return nil }
        return parts.dropFirst().flatMap { $0.utf8.filter { $0 != UInt8(ascii: "-") } }
    }
}
