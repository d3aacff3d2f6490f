import PadananKit
import PadananTestSupport
import Testing

@Suite struct RecognitionCaseTests {
    private static let recognizer = Result {
        TermRecognizer(try Repository.glossary("Fixtures/recognize/glossary.csv"), language: .indonesian)
    }

    @Test(arguments: try RecognitionCase.read("Fixtures/recognize/cases.jsonl"))
    func everyMarkedTermIsFoundAndNothingElse(_ example: RecognitionCase) throws {
        let recognizer = try Self.recognizer.get()
        let found = recognizer.matches(in: example.marked.text).map { match in
            MarkedText.Span(concept: recognizer.termbase.concepts[match.concept].id, range: match.range)
        }
        #expect(found == example.marked.spans, "\(example)")
    }

    /// The traps of an article: substrings, derivations, other words in capitals, addresses.
    @Test func theArticleFullOfTrapsHasItsTermsAndNothingElse() throws {
        let recognizer = try Self.recognizer.get()
        for paragraph in PlainTextReader.read(try Repository.bytes("Fixtures/articles/as-dan-lainnya.marked.txt"), file: "marked") {
            let marked = try MarkedText(paragraph.text)
            let found = recognizer.matches(in: marked.text).map {
                MarkedText.Span(concept: recognizer.termbase.concepts[$0.concept].id, range: $0.range)
            }
            #expect(found == marked.spans, "\(paragraph.text)")
        }
    }
}
