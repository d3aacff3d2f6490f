import PadananLanguage
import PadananModel
import Testing

@testable import PadananTerms

/// What a reading says of a text without looking is what looking says.
@Suite struct TextReadingTests {
    private static let texts = [
        "", " ", "\t\n", "Pakta itu berlaku.", "\"Kami\" (NATO) [sic] {0} <b>x</b> 5% & 10:30", "www.contoh.id/teks", "***", "– …",
        "O’Brien’s “rock ’n’ roll”", "Rp 1.250,75\u{A0}miliar", "«Kami» `kode`", "\u{FEFF}Teks「kutip」", "12", "Jum'at", "e\u{301}: 3",
        "a_b", "kata\u{2011}kata", "\u{7F}\u{1}",
    ]

    @Test(arguments: texts)
    func featuresAreThoseOfTheBytes(_ text: String) {
        let reading = TextReading(InlineText(text))
        var wanted = TextFeatures()
        wanted.formUnion(of: reading.bytes, in: 0..<reading.bytes.count)
        #expect(reading.features == wanted)
    }

    @Test(arguments: texts)
    func kindsAreThoseOfTheTokens(_ text: String) {
        let reading = TextReading(InlineText(text))
        #expect(reading.tokens == Array(Tokenizer(reading.bytes)))
        #expect(reading.isBlank == !reading.tokens.contains { $0.kind != .space })
        #expect(reading.hasWords == reading.tokens.contains { $0.kind == .word || $0.kind == .number || $0.kind == .address })
        #expect(reading.hasAddress == reading.tokens.contains { $0.kind == .address })
        #expect(reading.wordCount == reading.tokens.count { $0.kind == .word })
    }

    @Test(arguments: texts + ["Satu. Dua! Tiga?", "Satu.\nDua", "Kata dr. Budi. Lalu “Ya.” Ia pergi. "])
    func sentencesAreCountedAsTheyAreCut(_ text: String) {
        let reading = TextReading(InlineText(text))
        #expect(SentenceSpans.count(reading) == SentenceSpans(reading).ranges.count)
    }
}
