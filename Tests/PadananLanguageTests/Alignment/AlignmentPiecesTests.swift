import PadananLanguage
import PadananModel
import Testing

@Suite struct AlignmentPiecesTests {
    private func pieces(_ word: String, _ tag: String) -> [String] {
        var pieces = AlignmentPieces(LanguageTag(tag))
        return pieces.pieces(of: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func anEncliticIsAPieceOfItsOwn() {
        #expect(pieces("rumahnya", "id") == ["rumah", "-nya"])
        #expect(pieces("Rumah", "id") == ["rumah"])
        #expect(pieces("tanya", "id") == ["tanya"])
    }

    @Test func whatAnApostropheCutsOffIsAPieceOfItsOwn() {
        #expect(pieces("don't", "en").last == "n't")
        #expect(pieces("Indonesia's", "en") == ["indonesia", "'s"])
        #expect(pieces("houses", "en") == ["house"])
    }

    @Test(arguments: ["id", "en", "de"]) func numbersAndMarksAreTheSameInEveryLanguage(_ tag: String) {
        #expect(pieces("1,000", tag) == pieces("1.000", tag))
        #expect(pieces("5th", tag) == ["5"])
        #expect(pieces("ke-5", tag) == ["5"])
        #expect(pieces("“", tag) == pieces("\"", tag))
        #expect(pieces("—", tag) == pieces("-", tag))
        #expect(pieces("“", tag) != pieces("’", tag))
    }

    @Test func aLanguageWithoutAnalyzerGetsFoldedWords() {
        #expect(pieces("Häuser", "de") == pieces("häuser", "de"))
        #expect(pieces("Häuser", "de").count == 1)
    }

    @Test(arguments: ["", "'", "''", "'t", "n't", "-", "ke-", "th", "1,", ".5", "-nya"]) func oddWordsHaveAPieceToo(_ word: String) {
        for tag in ["id", "en", "de"] { #expect(!pieces(word, tag).isEmpty) }
    }

    @Test func forgettingChangesNothing() {
        var small = AlignmentPieces(LanguageTag("id"), capacity: 1)
        let words = ["rumahnya", "kapal", "rumahnya"].map { small.pieces(of: Array($0.utf8)) }
        #expect(words[0] == words[2])
    }
}
