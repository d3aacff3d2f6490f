import PadananKit
import PadananTestSupport
import Testing

/// The laws of merging, over random tables.
@Suite struct GlossaryMergeLawTests {
    private static let seeds = Array(UInt64(1)...60)

    private func merging(_ base: [UInt8]?, _ ours: [UInt8], _ theirs: [UInt8], _ side: MergeSide? = nil) throws -> GlossaryMerging {
        try GlossaryMerge(settling: side).merged(base: base.map { ("b.csv", $0) }, ours: ("o.csv", ours), theirs: ("t.csv", theirs))
    }

    /// A table and two edits of it.
    private func tables(_ seed: UInt64) -> (base: [UInt8], first: [UInt8], second: [UInt8]) {
        var generator = SeededGenerator(seed: seed)
        let base = RandomGlossaryTable(using: &generator)
        return (base.bytes, base.edited(using: &generator).bytes, base.edited(using: &generator).bytes)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// What a table says, whatever the order of rows, columns and terms: `concept column value`.
    private func statements(_ bytes: [UInt8]) throws -> Set<String> {
        let table = try #require(MasterTableDocument(bytes, file: "t.csv", languages: .indonesianEnglish))
        var result: Set<String> = []
        for row in table.rows {
            for (column, cell) in zip(table.columns, row.cells) {
                let text = MasterTableDocument.meaning(cell.text)
                let values = column.terms == nil ? [text] : MasterTableDocument.values(text)
                for value in values where !value.isEmpty { result.insert("\(row.cells[0].text)\t\(column.name)\t\(value)") }
            }
        }
        return result
    }

    @Test func whatOnlyOneSideChangedIsThatSideByteForByte() throws {
        for seed in Self.seeds {
            let (base, edited, _) = tables(seed)
            for (ours, theirs, expected) in [(edited, base, edited), (base, edited, edited), (edited, edited, edited), (base, base, base)] {
                let result = try merging(base, ours, theirs)
                #expect(result.conflicts.isEmpty, "seed \(seed)")
                #expect(text(result.bytes) == text(expected), "seed \(seed)")
            }
        }
    }

    @Test func mergingAgainChangesNothing() throws {
        var clean = 0
        for seed in Self.seeds {
            let (base, ours, theirs) = tables(seed)
            let once = try merging(base, ours, theirs)
            guard once.conflicts.isEmpty else { continue }
            clean += 1
            for (ours, theirs) in [(once.bytes, theirs), (once.bytes, ours), (once.bytes, once.bytes)] {
                let again = try merging(base, ours, theirs)
                #expect(again.conflicts.isEmpty, "seed \(seed)")
                #expect(try statements(again.bytes) == statements(once.bytes), "seed \(seed)")
            }
        }
        #expect(clean > 15)
    }

    @Test func bothDirectionsSayTheSameAndFindTheSameConflicts() throws {
        var conflicts = 0
        for seed in Self.seeds {
            let (base, first, second) = tables(seed)
            let (there, back) = (try merging(base, first, second), try merging(base, second, first))
            #expect(there.conflicts.count == back.conflicts.count, "seed \(seed)")
            conflicts += there.conflicts.count
            let settled = (try merging(base, first, second, .ours), try merging(base, second, first, .theirs))
            #expect(try statements(settled.0.bytes) == statements(settled.1.bytes), "seed \(seed)")
        }
        #expect(conflicts > 4)
    }

    @Test func aUnionHoldsWhatEitherSays() throws {
        for seed in Self.seeds {
            var generator = SeededGenerator(seed: seed)
            let tables = [RandomGlossaryTable(using: &generator).bytes, RandomGlossaryTable(using: &generator).bytes]
            let union = try merging(nil, tables[0], tables[1])
            #expect(union.conflicts.isEmpty)
            #expect(try statements(union.bytes) == statements(tables[0]).union(statements(tables[1])), "seed \(seed)")
            #expect(text(try merging(nil, union.bytes, tables[1]).bytes) == text(union.bytes), "seed \(seed)")
            #expect(text(try merging(nil, tables[0], tables[0]).bytes) == text(tables[0]), "seed \(seed)")
        }
    }

    @Test func theMergedTableIsReadWithoutDefect() throws {
        for seed in Self.seeds {
            let (base, ours, theirs) = tables(seed)
            let merged = try merging(base, ours, theirs, .ours).bytes
            let table = try #require(MasterTableDocument(merged, file: "t.csv", languages: .indonesianEnglish))
            #expect(table.defects.isEmpty, "seed \(seed)")
            #expect(table.rows.allSatisfy { $0.cells.count <= table.columns.count })
        }
    }

    @Test(arguments: ["law", "diplomacy"]) func aPublishedGlossarySurvives(_ name: String) throws {
        let bytes = try Repository.bytes("Glossaries/id-en/\(name).csv")
        #expect(try merging(bytes, bytes, bytes).bytes == bytes)
        #expect(try merging(nil, bytes, bytes).bytes == bytes)
    }
}
