import PadananLanguage
import PadananModel
import Testing

@Suite struct ReferringWordTests {
    private let words = Morphology.referringWords(of: .english)

    private func references(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer(bytes).filter { $0.kind != .space }
        let words = tokens.map { token in
            token.kind == .word ? FoldedKey.fold(String(decoding: bytes[token.range], as: UTF8.self)) : ""
        }
        return words.indices.filter { self.words?.reference(at: $0, in: words) != nil }.map { words[$0] }
    }

    @Test func everyWordRefersBackInItsExample() throws {
        for row in try DataFile.rows("en/mention-words.tsv") {
            #expect(row.count == 3, "\(row)")
            #expect(references(row[2]).contains(row[0]), "\(row)")
        }
    }

    @Test func wordsAreSortedAndUnique() throws {
        let words = try DataFile.words("en/mention-words.tsv")
        for (first, second) in zip(words, words.dropFirst()) { #expect(first.utf8.lexicographicallyPrecedes(second.utf8)) }
    }

    @Test(arguments: [
        "The second missile hit a barn.", "That is what both ministers said.", "One bill was passed.", "Those sanctions remain.",
        "The last pause was short.", "There is no deal.", "The court in which we met.", "Two of the suspects escaped.",
        "Each of the unions agreed.", "That's all.", "Japan's economy shrank.",
    ])
    func wordWithItsNounRefersToNothing(_ text: String) {
        #expect(references(text) == [])
    }

    @Test func genitiveWithoutItsNounRefersBack() {
        #expect(references("Japan's rates are higher than Korea's.") == ["korea's"])
    }

    @Test func otherLanguagesHaveNoList() {
        #expect(Morphology.referringWords(of: LanguageTag("de")) == nil)
        #expect(Morphology.conjunctions(of: LanguageTag("de")).isEmpty)
        #expect(Morphology.inflector(for: LanguageTag("de")) == nil)
    }
}
