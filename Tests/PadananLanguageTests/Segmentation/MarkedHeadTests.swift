import PadananLanguage
import PadananModel
import Testing

/// A mark before the first word of a block, where datelines and enumerators are looked for.
@Suite struct MarkedHeadTests {
    @Test(arguments: ["'", "“", "(", "[", "-", "–", "*", "#", ".", "…", "\u{A0}", "\u{FEFF}", "é", "😀", "\u{FF}"])
    func aMarkAtTheHeadDoesNoHarm(_ mark: String) {
        for head in ["JAKARTA. Rapat ditunda.", "JAKARTA – Rapat. Ia", "1. Satu", "a. Satu b. Dua", "Bab II. Umum", "T: Apa? J: Ya."] {
            let text = Array((mark + head).utf8)
            for language in [LanguageTag.indonesian, .english, LanguageTag("fr")] {
                let segments = SentenceSegmenter(language: language).segments(of: text)
                let covered = segments.flatMap { text[$0] }.filter { $0 > 0x20 }
                #expect(covered.filter { $0 < 0x80 } == text.filter { $0 > 0x20 && $0 < 0x80 }, "\(mark)\(head)")
            }
        }
    }
}
