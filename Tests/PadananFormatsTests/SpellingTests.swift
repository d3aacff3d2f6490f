import PadananFormats
import Testing

@Suite struct SpellingTests {
    private static let names = ["definition", "note", "source", "subject", "translate"]

    @Test(arguments: [
        ("notes", "note"), ("ntoe", "note"), ("Note", "note"), ("sorce", "source"), ("subjct", "subject"), ("defintion", "definition"),
        ("definitions", "definition"), ("transalte", "translate"), ("source", "source"), ("sbuejct", "subject"),
    ]) func theNearestNameIsFound(_ word: String, _ name: String) {
        #expect(Spelling.nearest(to: word, among: Self.names) == name)
        #expect(Spelling.suggestion(for: word, among: Self.names) == " (did you mean “\(name)”?)")
    }

    @Test(arguments: ["warna", "xyz", "", "nt", "sumber", "deff", "\u{1F600}"]) func aNameFarFromAllIsNotGuessed(_ word: String) {
        #expect(Spelling.nearest(to: word, among: Self.names) == nil)
        #expect(Spelling.suggestion(for: word, among: Self.names) == "")
    }

    @Test func ofTwoThatAreAsNearTheFirstByAlphabetIsTaken() {
        #expect(Spelling.nearest(to: "cat", among: ["rat", "bat"]) == "bat")
        #expect(Spelling.nearest(to: "cat", among: ["bat", "rat"]) == "bat")
    }

    @Test func withoutCandidatesNothingIsNear() {
        #expect(Spelling.nearest(to: "note", among: []) == nil)
    }

    @Test func longWordsAreComparedByTheirBeginning() {
        let long = String(repeating: "a", count: 100_000)
        #expect(Spelling.nearest(to: long, among: ["b", long]) == long)
    }
}
