import PadananKit
import Testing

@Suite struct PaletteTests {
    @Test(arguments: [
        (Palette.Role.term, "\u{1B}[1mx\u{1B}[0m"), (.good, "\u{1B}[32mx\u{1B}[0m"), (.doubtful, "\u{1B}[33mx\u{1B}[0m"),
        (.bad, "\u{1B}[31mx\u{1B}[0m"), (.faint, "\u{1B}[2mx\u{1B}[0m"),
    ])
    func colouredTextIsSetBackBehindIt(_ role: Palette.Role, _ expected: String) {
        #expect(Palette(isColored: true).paint("x", role) == expected)
    }

    @Test func withoutColoursTextStaysAsItIs() {
        #expect(Palette(isColored: false).paint("x", .bad) == "x")
    }
}
