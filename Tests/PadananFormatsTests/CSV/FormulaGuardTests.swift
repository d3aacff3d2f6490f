import PadananFormats
import Testing

@Suite struct FormulaGuardTests {
    static let texts = [
        "", "a", "=1+1", "+62 21", "-5", "@SUM(A1)", "\tx", "\rx", "\n=x", "'", "''", "'a", "'=1+1", "''=1", "'''-", "' =", " =1", "’=1",
        "a=b",
        "-", "=", "'+", "Jum'at", "\u{301}=", "=cmd|' /C calc'!A0",
    ]

    @Test(arguments: texts) func readingWhatWasGuardedGivesTheTextBack(_ text: String) {
        #expect(FormulaGuard.unguarded(FormulaGuard.guarded(text)) == text)
    }

    @Test(arguments: texts) func nothingGuardedIsAFormula(_ text: String) {
        #expect(!"=+-@\t\r\n".utf8.contains(FormulaGuard.guarded(text).utf8.first ?? 0x20))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("-5", "'-5"), ("+62", "'+62"), ("@a", "'@a"), ("\t", "'\t"), ("'=1", "''=1"),
        ("'a", "'a"), (" =1", " =1"), ("a", "a"), ("", ""), ("’=", "’="), ("Jum'at", "Jum'at"),
    ]) func onlyWhatASpreadsheetWouldRunIsGuarded(_ text: String, _ guarded: String) {
        #expect(FormulaGuard.guarded(text) == guarded)
    }
}
