import Testing

@testable import PadananTerms

@Suite struct CognatesTests {
    private func likeness(_ word: String, _ other: String) -> Float {
        Cognates([Array(word.utf8)]).likeness(0, Cognates([Array(other.utf8)]), 0)
    }

    @Test(arguments: [("foto", "photo"), ("Jakarta", "Jakarta"), ("teori", "theory"), ("ekonomi", "economy"), ("taksi", "taxi")])
    func theSameSoundsAreAlike(_ word: String, _ other: String) {
        #expect(likeness(word, other) == 1)
    }

    @Test(arguments: [("kualitas", "quality"), ("presiden", "president")]) func relatedWordsAreSomewhatAlike(
        _ word: String, _ other: String
    ) {
        #expect((0.01..<1).contains(likeness(word, other)))
    }

    @Test(arguments: [("rumah", "house"), ("di", "di"), ("", ""), ("dan", "danger"), ("keamanan", "security")]) func othersAreNot(
        _ word: String, _ other: String
    ) {
        #expect(likeness(word, other) == 0)
    }

    @Test func longWordsAreAlikeOnlyWhenTheyAreTheSame() {
        let word = String(repeating: "ab", count: 100_000)
        #expect(likeness(word, word) == 1)
        #expect(likeness(word, word + "c") == 0)
    }
}
