import PadananLanguage
import PadananModel
import Testing

@testable import PadananTerms

/// A text that is cut already is read as one that isn't.
@Suite struct CutTextTests {
    private static let aligner = TermAligner(
        Termbase([
            Concept(
                id: "guarantee", terms: [Term("jaminan keamanan", language: .indonesian), Term("security guarantee", language: .english)]),
            Concept(id: "attack", terms: [Term("serangan", language: .indonesian), Term("attack", language: .english)]),
        ]), languages: .indonesianEnglish)

    @Test(arguments: [
        "", "jaminan keamanan", "Jaminan-jaminan  keamanan", "serangan-serangan itu, jaminan\nkeamanannya", "“serangan”—jaminan keamanan.",
        "serangan2 www.contoh.id serangan", "jaminan\n\nkeamanan \u{1} serangan",
    ])
    func tokensChangeNothing(_ text: String) {
        let bytes = Array(text.utf8)
        var (first, second) = (TermScanner(Self.aligner.sourceRecognizer), TermScanner(Self.aligner.sourceRecognizer))
        let tokens = Array(Tokenizer(bytes))
        #expect(first.matches(in: bytes) == second.matches(in: bytes, tokens: tokens))
        #expect(first.occurrences(in: bytes) == second.occurrences(in: bytes, tokens: tokens))
    }
}
