import PadananModel
import Testing

@testable import PadananLanguage

@Suite struct WordLinkListTests {
    private static let list = WordLinkList(
        links: "# rows\n\tthe\t9\tto\t4\nkapal\t\t1\tship\t7\tboat\t2\nlaut\t\t0\tsea\t5\n\nrumah\t\t3\nkapal\t\t8\tsea\t8\nbroken\tcell\n",
        jumps: "-2\t1\t3\n1\t50\t40\n0\t2\n")

    /// The pairs as numbers of source and target, with their links.
    private func pairs(_ list: WordLinkList) -> [[Float]] {
        list.sourceNulls.indices.flatMap { source in
            (list.starts[source]..<list.starts[source + 1]).map { [Float(source), Float(list.targets[$0]), list.links[$0]] }
        }
    }

    private func number(_ word: String, _ map: WordHashMap) -> Int? { map[WordHash.of(Array(word.utf8)).value] }

    @Test func rowsAreReadOnceAndOthersArePassedOver() {
        let list = Self.list
        #expect(["kapal", "laut", "rumah", "broken"].map { number($0, list.source) } == [0, 1, 2, nil])
        #expect(["the", "to", "ship", "boat", "sea"].map { number($0, list.target) } == [0, 1, 2, 3, 4])
        #expect(list.sourceNulls == [1, 0, 3])
        #expect(list.targetNulls == [9, 4, 0, 0, 0])
        #expect(pairs(list) == [[0, 2, 7], [0, 3, 2], [1, 4, 5]])
        #expect(list.sourceJumps.map { [Float($0.places), $0.links] } == [[-2, 1], [1, 50]])
        #expect(list.targetJumps.map { [Float($0.places), $0.links] } == [[-2, 3], [1, 40]])
    }

    @Test func transposedTwiceIsTheSame() {
        let (list, other) = (Self.list, Self.list.transposed())
        #expect(pairs(other) == [[2, 0, 7], [3, 0, 2], [4, 1, 5]])
        #expect(other.sourceNulls == list.targetNulls && other.targetNulls == list.sourceNulls)
        #expect(other.sourceJumps.map(\.links) == list.targetJumps.map(\.links))
        #expect(pairs(other.transposed()) == pairs(list))
    }

    @Test(arguments: ["", "\n\n", "\t", "\t\t\t\t", "a\tb\tc\n", "a\t\t99999999999999999999999999999999999999999999\n"] as [StaticString])
    func anyTextIsRead(_ text: StaticString) {
        let list = WordLinkList(links: text, jumps: text)
        #expect(list.starts.count == list.sourceNulls.count + 1)
        #expect(list.sourceNulls.allSatisfy { $0 <= 1e7 })
    }

    @Test func theListOfTheProgramIsWhole() throws {
        let list = try #require(WordLinkList.of(.indonesianEnglish))
        #expect(list.starts.last == list.targets.count && list.links.count == list.targets.count)
        #expect(list.links.allSatisfy { $0 >= 1 })
        #expect(list.sourceJumps.map(\.places) == list.sourceJumps.map(\.places).sorted())
        #expect(number("kapal", list.source) != nil && number("ship", list.target) != nil)
        #expect(WordLinkList.of(LanguagePair(LanguageTag("id"), LanguageTag("nl"))) == nil)
    }

    @Test(arguments: ["id/links-en.tsv", "id/jumps-en.tsv"]) func theFilesSayWhereTheyAreFrom(_ path: String) throws {
        let rows = try DataFile.rows(path)
        #expect(rows.allSatisfy { $0.count >= 3 && $0.count % 2 == 1 })
        if path == "id/links-en.tsv" {
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) })
        }
    }
}
