/// How often pieces of two languages rendered each other in a bitext, for a data file: what `WordLinkList` reads.
public struct LearnedLinks: Sendable {
    /// What a pair must reach to be kept.
    public struct Limits: Sendable {
        /// Expected links.
        public var links: Float = 1
        /// Share of the links of the source or of the target piece.
        public var share: Float = 0.01
        /// How often a piece must occur.
        public var occurrences: Int32 = 2

        public init() {}
    }

    private let source: PieceNumbers
    private let target: PieceNumbers
    private let pairs: PairTable
    private let counts: ExpectedCounts?

    init(_ model: WordAlignmentModel, _ counts: ExpectedCounts?, source: PieceNumbers, target: PieceNumbers) {
        self.source = source
        self.target = target
        self.counts = counts
        pairs = model.table.pairs
    }

    /// A row for each source piece, in the order of bytes: the piece, then the target pieces that rendered it with their links. An empty piece is none:
    /// the words without partner.
    public func rows(_ limits: Limits = Limits()) -> [[UInt8]] {
        guard let counts else { return [] }
        var rows = [row([], cells(target.pieces.indices.filter { isKept(target, $0, limits) }, counts.targetNulls))]
        let targetSums = sums(counts.forward)
        for number in source.pieces.indices.sorted(by: { source.pieces[$0].lexicographicallyPrecedes(source.pieces[$1]) })
        where isKept(source, number, limits) {
            let row = pairs.row(number)
            let sum = row.reduce(Float(0)) { $0 + counts.forward[$1] }
            let slots = row.filter { slot in
                let (links, other) = (counts.forward[slot], Int(pairs.targets[slot]))
                return other >= 0 && links >= limits.links && max(links / sum, links / targetSums[other]) >= limits.share
                    && isKept(target, other, limits) && !(Self.isNumber(source.pieces[number]) && Self.isNumber(target.pieces[other]))
            }
            guard !slots.isEmpty else { continue }
            let links = slots.sorted { counts.forward[$0] > counts.forward[$1] }.map {
                (target.pieces[Int(pairs.targets[$0])], counts.forward[$0])
            }
            rows.append(self.row(source.pieces[number], [([], counts.sourceNulls[number])] + links))
        }
        return rows
    }

    /// A row for each jump that was made: its places, how often as the target is read, and how often as the source is.
    public var jumpRows: [[UInt8]] {
        guard let counts else { return [] }
        return counts.sourceJumps.indices.compactMap { index in
            let (source, target) = (Int(counts.sourceJumps[index] + 0.5), Int(counts.targetJumps[index] + 0.5))
            return source + target == 0 ? nil : Array("\(index - JumpTable.widest)\t\(source)\t\(target)".utf8)
        }
    }

    private func sums(_ links: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: target.count)
        for (slot, piece) in pairs.targets.enumerated() where piece >= 0 { sums[Int(piece)] += links[slot] }
        return sums
    }

    private func cells(_ numbers: [Int], _ nulls: [Float]) -> [([UInt8], Float)] {
        numbers.filter { nulls[$0] >= 1 }.sorted { nulls[$0] > nulls[$1] }.map { (target.pieces[$0], nulls[$0]) }
    }

    private func row(_ piece: [UInt8], _ cells: [([UInt8], Float)]) -> [UInt8] {
        let tab = UInt8(ascii: "\t")
        return cells.reduce(into: piece) { row, cell in
            row += [tab] + cell.0 + [tab] + Array("\(Int(cell.1 + 0.5))".utf8)
        }
    }

    /// Rare pieces are left out, and those that a table can't hold.
    private func isKept(_ numbers: PieceNumbers, _ number: Int, _ limits: Limits) -> Bool {
        let piece = numbers.pieces[number]
        guard numbers.counts[number] >= limits.occurrences, let first = piece.first, first != UInt8(ascii: "#") else { return false }
        return piece.count <= 40 && !piece.contains { $0 <= UInt8(ascii: " ") }
    }

    private static func isNumber(_ piece: [UInt8]) -> Bool { piece.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
