import PadananTestSupport
import Testing

@testable import PadananTerms

@Suite struct PairTableTests {
    @Test func everyPairHasASlotOfItsOwnAndNoOtherHasOne() {
        var generator = SeededGenerator(seed: 3)
        var table = PairTable(targetCount: 500)
        var rows: [[Int32]] = []
        for size in [0, 1, 2, 3, 40, 0, 500] {
            let row = Array((Int32(0)..<500).shuffled(using: &generator).prefix(size))
            let slots = table.appendRow(row)
            #expect(zip(row, slots).allSatisfy { table.slot(Int32(rows.count), $0) == Int32($1) && table.targets[$1] == $0 })
            rows.append(row)
        }
        #expect(table.sourceCount == rows.count)
        for (source, row) in rows.enumerated() {
            let found = (Int32(0)..<500).filter { table.slot(Int32(source), $0) >= 0 }
            #expect(found == row.sorted())
        }
    }

    @Test func wordsThatOccurTogetherAreCountedBySentence() {
        var (source, target) = (PieceText(), PieceText())
        for (own, their) in [([0, 1, 0], [0, 1]), ([0], [1, 1]), ([], [0]), ([2], [])] as [([Int32], [Int32])] {
            source.append(own)
            target.append(their)
        }
        let counter = CooccurrenceCounter(source: source, target: target, sourcePieces: 3, targetPieces: 2)
        let (all, together) = counter.pairs(least: 1)
        let counts = (Int32(0)..<3).map { piece in
            (Int32(0)..<2).map { other in all.slot(piece, other) < 0 ? 0 : together[Int(all.slot(piece, other))] }
        }
        #expect(counts == [[1, 3], [1, 1], [0, 0]])
        #expect(counter.pairs(least: 2).0.slot(0, 0) == -1)
    }
}
