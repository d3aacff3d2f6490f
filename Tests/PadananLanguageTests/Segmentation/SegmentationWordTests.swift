import PadananTestSupport
import Testing

@testable import PadananLanguage

/// The examples of every word of the lists; they stand in `Data`, and aren't compiled into the program.
@Suite struct SegmentationWordTests {
    struct List: Sendable, CustomTestStringConvertible {
        var file: String
        var language: String
        var data: StaticString
        var testDescription: String { file }

        func rows() throws -> [[String]] {
            try Repository.text("Sources/PadananLanguage/Data/\(file)").utf8.split(separator: UInt8(ascii: "\n"))
                .filter { $0.first != UInt8(ascii: "#") }
                .map { $0.split(separator: UInt8(ascii: "\t")).map { String(Substring($0)) } }
        }
    }

    static let words = [
        List(file: "common/segment-words.tsv", language: "en", data: commonSegmentWordsData),
        List(file: "id/segment-words.tsv", language: "id", data: idSegmentWordsData),
        List(file: "en/segment-words.tsv", language: "en", data: enSegmentWordsData),
    ]
    static let crossReferences = List(file: "common/cross-references.txt", language: "id", data: commonCrossReferencesData)

    @Test(arguments: words) func everyWordActsInItsExamplesAndOnlyThere(_ list: List) throws {
        let segmenter = SegmentationText.segmenter(list.language)
        for row in try list.rows() {
            guard row.count == 4 else { throw FixtureError("a row without its examples: \(row)") }
            let roles = DataTable.alternatives(row[1][...])
            let acting = DataTable.alternatives(row[2][...])
            #expect(roles.count == acting.count, "\(row[0]): an example for each role")
            for (example, role) in zip(acting + [row[3]], roles + ["no role"]) {
                let note = "“\(row[0])” as \(role): \(example)"
                let found = SegmentationText.found(example, segmenter)
                #expect(found == SegmentationText.expected(example), "\(note)")
                let other = Self.replaced(row[0], in: example)
                #expect(other != example, "\(note) names the word")
                let isSame = SegmentationText.found(other, segmenter).count == found.count
                #expect(isSame == (role == "no role"), "with another word: \(note)")
            }
        }
    }

    @Test(arguments: words + [crossReferences]) func theProgramHasTheSameRowsWithoutExamples(_ list: List) throws {
        let compiled = DataTable(list.data).rows.map { $0.map { String($0) } }
        let columns = compiled.first?.count ?? 0
        #expect(columns == (list.file.hasSuffix("txt") ? 1 : 2))
        #expect(try list.rows().map { Array($0.prefix(columns)) } == compiled)
    }

    /// In hard-wrapped text, where `⏎` stands for a line end.
    @Test func everyCrossReferenceIsABlockWithItsColonOnly() throws {
        for row in try Self.crossReferences.rows() {
            guard row.count == 3 else { throw FixtureError("a row without its examples: \(row)") }
            #expect(row[1].contains("‖") && !row[2].contains("‖"), "\(row)")
            for example in row[1...] {
                let marked = example.split(separator: "⏎").joined(separator: "\n")
                let text = SegmentationText.plain(marked)
                let found = SegmentationText.segments(of: text, isWrapped: true, SegmentationText.indonesian)
                #expect(found.map { String(decoding: text[$0], as: UTF8.self) } == SegmentationText.expected(marked), "\(row[0])")
            }
        }
    }

    /// `text` with a word of no list in place of `word`, written in capitals or small as that was.
    private static func replaced(_ word: String, in text: String) -> String {
        let bytes = Array(text.utf8)
        let sought = Array(word.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let end = index + sought.count
            if stands(sought, in: bytes, at: index) {
                result += substitute(for: bytes[index..<end])
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func stands(_ word: [UInt8], in text: [UInt8], at start: Int) -> Bool {
        let end = start + word.count
        guard end <= text.count, text[start] | 0x20 == word[0] | 0x20 else { return false }
        guard word.indices.allSatisfy({ text[start + $0] | 0x20 == word[$0] | 0x20 }) else { return false }
        return (start == 0 || !isWordByte(text[start - 1])) && (end == text.count || !isWordByte(text[end]))
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        BoundaryFinder.isSmall(byte | 0x20) || BoundaryFinder.isDigit(byte) || byte >= 0x80
    }

    private static func substitute(for word: ArraySlice<UInt8>) -> [UInt8] {
        if word.count > 1, !word.contains(where: BoundaryFinder.isSmall) { return Array("XANDUVAR".utf8) }
        return Array((word.first.map(BoundaryFinder.isCapital) == true ? "Xanduvar" : "xanduvar").utf8)
    }
}
