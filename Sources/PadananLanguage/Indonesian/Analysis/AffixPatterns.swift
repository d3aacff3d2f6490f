/// Which prefixes and suffixes go together, and how often they do: `Data/id/affix-patterns.tsv`.
struct AffixPatterns: Sendable {
    /// Cost in sixteenths of a bit by prefixes (four bits each, the outermost lowest) and suffix (three bits); `illegal` for what is not listed.
    private var costs: [Int16]
    static let illegal = Int16.max

    /// The bits of a pattern's code.
    private static let bits = 15

    init(_ data: StaticString) {
        costs = Array(repeating: Self.illegal, count: 1 << Self.bits)
        let rows = DataTable(data).rows.compactMap(Self.row)
        let total = rows.reduce(0) { $0 + $1.count }
        for row in rows { costs[row.code] = Int16(Bits.cost(of: row.count, in: total)) }
    }

    private static func row(_ cells: [Substring]) -> (code: Int, count: Int)? {
        guard cells.count == 4, let count = Int(cells[2]) else { return nil }
        var code = 0
        for (place, prefix) in prefixes(cells[0]).enumerated() { code = self.code(code, adding: prefix, at: place) }
        return (self.code(code, suffix: Affix(rawValue: String(cells[1]))), count)
    }

    /// `meN-per-` → meN-, per-.
    static func prefixes(_ cell: Substring) -> [Affix] {
        cell.utf8.split(separator: UInt8(ascii: "-")).compactMap { Affix(rawValue: String(Substring($0)) + "-") }
    }

    /// The code with one more prefix, the `place`th from the outside.
    @inline(__always)
    static func code(_ code: Int, adding prefix: Affix, at place: Int) -> Int { code | prefix.code &<< (4 &* place) }

    @inline(__always)
    static func code(_ prefixes: Int, suffix: Affix?) -> Int { prefixes | (suffix?.code ?? 0) &<< 12 }

    /// The cost of a pattern, or `illegal`.
    @inline(__always)
    func cost(_ code: Int) -> Int16 { costs[code] }
}
