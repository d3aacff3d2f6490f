import PadananKit
import PadananTestSupport
import Testing

/// The published glossaries on an article of the kind Padanan exists for.
@Suite struct ArticleTests {
    private static let article = "Fixtures/articles/jaminan-keamanan.id.txt"
    private let recognizer: TermRecognizer
    private let records: [TextRecord]

    init() throws {
        recognizer = TermRecognizer(try GlossaryLoader.load(["builtin"]).termbase, language: .indonesian)
        records = PlainTextReader.read(try Repository.bytes(Self.article), file: Self.article)
    }

    /// Each place was looked at by a person; a change of the list is a change to look at again.
    @Test func theTermsOfTheArticleAreThoseOfTheGoldenFile() throws {
        var report = RecognitionReport(recognizer, target: .english, format: .tsv)
        var bytes = Array(report.header.utf8)
        for result in RecognitionRun(recognizer).recognize(records) { bytes += report.write(result) }
        #expect(String(decoding: bytes, as: UTF8.self) == (try Repository.text("Fixtures/articles/jaminan-keamanan.matches.tsv")))
    }

    @Test(arguments: [
        ("AS", "united-states"), ("NATO", "nato"), ("PBB", "united-nations"), ("jaminan keamanan", "security-guarantee"),
        ("Semenanjung Krimea", "crimean-peninsula"), ("Olimpiade Musim Dingin", "winter-olympics"), ("Gedung Putih", "white-house"),
        ("kepentingan nasional", "national-interest"), ("hukum internasional", "international-law"),
    ]) func everyOccurrenceIsFoundAndNothingElse(_ term: String, _ concept: String) throws {
        var occurrences = 0
        for record in records {
            let bytes = [UInt8](record.text.utf8)
            let matches = recognizer.matches(in: record.text)
            for place in Self.places(of: term, in: bytes) {
                occurrences += 1
                #expect(matches.contains { $0.range.contains(place) }, "“\(term)” at \(place) of paragraph \(record.id)")
            }
            for match in matches where recognizer.termbase.concepts[match.concept].id == concept {
                let text = String(decoding: bytes[match.range], as: UTF8.self)
                let isWritten = recognizer.termbase.concepts[match.concept].terms(in: .indonesian).contains { known in
                    let (letters, wanted) = (Self.letters(text), Self.letters(known.text))
                    return letters.hasPrefix(wanted) || letters.contains(wanted) || Self.letters(term) == wanted
                }
                #expect(isWritten, "“\(text)” in paragraph \(record.id)")
            }
        }
        #expect(occurrences > 0)
    }

    /// Offsets at which `term` stands between bytes that are no letters, by plain comparison.
    private static func places(of term: String, in text: [UInt8]) -> [Int] {
        let wanted = Array(term.utf8)
        guard text.count >= wanted.count else { return [] }
        let isLetter = { (byte: UInt8) in (0x41...0x5A).contains(byte & 0xDF) }
        return (0...(text.count - wanted.count)).filter { start in
            let end = start + wanted.count
            guard text[start..<end].elementsEqual(wanted) else { return false }
            return (start == 0 || !isLetter(text[start - 1])) && (end == text.count || !isLetter(text[end]))
        }
    }

    private static func letters(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
