import PadananModel
import Testing

@testable import PadananLanguage

/// The lists of the segmenter: their form, and the examples of every abbreviation.
@Suite struct SegmentationDataTests {
    struct List: Sendable, CustomTestStringConvertible {
        var name: String
        var language: String
        var data: StaticString
        var columns: Int
        var testDescription: String { name }
    }

    static let abbreviations = [
        List(name: "common/segment-abbreviations", language: "en", data: commonSegmentAbbreviationsData, columns: 4),
        List(name: "id/segment-abbreviations", language: "id", data: idSegmentAbbreviationsData, columns: 4),
        List(name: "en/segment-abbreviations", language: "en", data: enSegmentAbbreviationsData, columns: 4),
    ]
    static let all =
        abbreviations + [
            List(name: "common/segment-words", language: "en", data: commonSegmentWordsData, columns: 2),
            List(name: "id/segment-words", language: "id", data: idSegmentWordsData, columns: 2),
            List(name: "en/segment-words", language: "en", data: enSegmentWordsData, columns: 2),
        ]

    @Test(arguments: all) func everyRowHasItsColumnsAndKnownRoles(_ list: List) {
        let rows = DataTable(list.data).rows
        #expect(rows.count > 50)
        for row in rows {
            #expect(row.count == list.columns && row.allSatisfy { !$0.isEmpty }, "\(row)")
            for role in DataTable.alternatives(row[1]) { #expect(SegmentationRoles.named[role] != nil, "\(role)") }
        }
    }

    @Test(arguments: all) func entriesAreSortedByBytesAndUnique(_ list: List) {
        let words = DataTable(list.data).rows.map { $0[0] }
        for (first, second) in zip(words, words.dropFirst()) {
            #expect(first.utf8.lexicographicallyPrecedes(second.utf8), "\(first), \(second)")
        }
        #expect(Set(words.map { $0.lowercased() }).count == words.count)
    }

    @Test(arguments: abbreviations) func everyAbbreviationActsAsItsExamplesSay(_ list: List) {
        let segmenter = SegmentationText.segmenter(list.language)
        for row in DataTable(list.data).rows {
            for example in row[2...] {
                let marked = String(example)
                #expect(SegmentationText.found(marked, segmenter) == SegmentationText.expected(marked), "\(row[0])")
            }
        }
    }

    @Test(arguments: abbreviations) func theSecondExampleHasABoundaryAndNamesTheAbbreviation(_ list: List) {
        for row in DataTable(list.data).rows {
            #expect(row[3].contains("‖") && !row[2].contains("‖"), "\(row)")
            #expect(row[2].lowercased().contains(row[0].lowercased()) && row[3].lowercased().contains(row[0].lowercased()), "\(row)")
        }
    }

    /// The quick look at a candidate depends on it.
    @Test(arguments: abbreviations) func noPlainAbbreviationIsLongerThanTheQuickLookExpects(_ list: List) {
        for row in DataTable(list.data).rows {
            let word = row[0].utf8.dropLast()
            if word.contains(UInt8(ascii: ".")) { continue }
            #expect(word.count <= SegmentationLexicon.longestAbbreviation, "\(row[0])")
        }
    }

    @Test func everyRoleIsUsed() {
        let used = Set(Self.all.flatMap { DataTable($0.data).rows.flatMap { DataTable.alternatives($0[1]) } })
        #expect(used == Set(SegmentationRoles.named.keys))
    }

    /// Words of the lists are found whatever their case, and others aren't.
    @Test func theLexiconFindsItsWordsAndNoOthers() {
        let lexicon = SegmentationLexicon(.indonesian)
        func roles(_ word: String) -> SegmentationRoles { lexicon.roles(Array(word.utf8), 0, word.utf8.count) }
        #expect(roles("Drs").contains(.never) && roles("DRS").contains(.never))
        #expect(roles("namun").contains(.starter) && roles("hlm").contains(.beforeNumber))
        #expect(roles("Drsx").isEmpty && roles("").isEmpty && roles("keamanan laut").isEmpty)
        #expect(SegmentationLexicon(LanguageTag("fi")).roles(Array("drs".utf8), 0, 3).isEmpty)
    }
}
