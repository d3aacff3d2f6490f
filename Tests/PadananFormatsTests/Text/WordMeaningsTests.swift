import PadananModel
import Testing

@testable import PadananFormats

@Suite struct WordMeaningsTests {
    @Test(arguments: [
        "\(ColumnHeading.wordLines)", "\(StateNames.stateLines)", "\(TBXWords.statusLines)", "\(TBXWords.typeLines)",
        "\(TBXWords.categoryLines)", "\(LanguageColumn.columnLines)",
    ]) func theListsAreSortedAndNameEachWordOnce(_ text: String) {
        let words = text.split(separator: "\n").map { $0.split(separator: "|") }
        #expect(words.allSatisfy { $0.count == 2 })
        let lines = text.split(separator: "\n").map { Array($0.utf8) }
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(Set(words.map { $0[0] }).count == words.count)
    }

    @Test func everyNameOfAColumnIsKnown() {
        for word in WordMeanings.pairs(LanguageColumn.columnLines).keys {
            let column = LanguageColumn(word)
            if case .term = column { Issue.record("“\(word)” is read as a language") }
            #expect(column != nil, "\(word)")
        }
    }

    @Test func everyMeaningIsKnown() {
        let count = { (lines: StaticString) in "\(lines)".split(separator: "\n").count }
        #expect((WordMeanings.cases(ColumnHeading.wordLines) as [String: ColumnHeading.Role]).count == count(ColumnHeading.wordLines))
        #expect((WordMeanings.cases(StateNames.stateLines) as [String: SegmentState]).count == count(StateNames.stateLines))
        #expect(TBXWords.statuses.count == count(TBXWords.statusLines))
        #expect(TBXWords.types.count == count(TBXWords.typeLines))
        #expect(TBXWords.categories.count == count(TBXWords.categoryLines))
    }
}
