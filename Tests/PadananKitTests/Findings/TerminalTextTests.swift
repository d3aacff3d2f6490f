import Testing

@testable import PadananKit

@Suite struct TerminalTextTests {
    /// Not arguments of the test, which would be printed as they are.
    private static let obeyed = [
        ("jaminan “keamanan” – dasar", "jaminan “keamanan” – dasar"), ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{9B}31mb\u{7F}", "a\u{FFFD}31mb␡"),
        ("a\nb\tc\u{2028}d\u{85}e", "a b c d e"), ("\u{202E}txt\u{2069}", "\u{FFFD}txt\u{FFFD}"), ("\u{0}\u{301}", "␀\u{301}"),
        ("é non\u{A0}break", "é non\u{A0}break"),
    ]

    @Test func whatATerminalWouldObeyIsShown() {
        for (text, expected) in Self.obeyed { #expect(TerminalText.line(text).unicodeScalars.elementsEqual(expected.unicodeScalars)) }
    }

    @Test(arguments: [
        ("abc", 3), ("é", 1), ("e\u{301}", 1), ("条約", 4), ("ＡＢ", 4), ("한국", 4), ("👍", 2), ("\u{200B}\u{200D}", 0), ("שלום", 4),

        ("…", 1), ("“”", 2), ("\u{AD}", 0),
    ])
    func columnsAreCountedAsATerminalDoes(_ text: String, _ columns: Int) {
        #expect(TerminalText.width(text) == columns)
    }
}
