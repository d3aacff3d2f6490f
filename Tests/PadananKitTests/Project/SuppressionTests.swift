import PadananModel
import Testing

@testable import PadananKit

@Suite struct SuppressionTests {
    private static let vocabulary = RuleVocabulary(SampleRules.all)

    private static func suppression(notes: [String] = [], properties: [Property] = []) -> Suppression {
        var unit = Unit(
            id: "7", source: InlineText("Kremlin membantah."), target: nil, location: SourceLocation(file: "a.po", line: 7, column: 1))
        unit.notes = notes.map { Note($0) }
        unit.properties = properties
        return Suppression(of: unit, vocabulary: vocabulary)
    }

    private static func suppressed(_ note: String) -> [String] {
        let suppression = suppression(notes: [note])
        return SampleRules.all.map(\.id).filter(suppression.suppresses)
    }

    @Test(arguments: [
        "padanan: ignore", "PADANAN: Ignore", "padanan:ignore", "padanan : ignore", "Quoted so in the source (padanan: ignore).",
        "padanan: ignore\n",
        "padanan:\tignore", "x, padanan: ignore; y", "padanan: ignore[all]", "padanan: ignore, it is a headline",
    ])
    func aNoteSuppressesEverything(_ note: String) {
        #expect(Self.suppressed(note) == SampleRules.all.map(\.id))
        #expect(Self.suppression(notes: [note]).defects == [])
    }

    @Test(arguments: [
        ("padanan: ignore[quotes]", ["quotes"]), ("padanan: ignore [quotes, brackets]", ["quotes", "brackets"]),
        ("padanan: ignore[quotes brackets]", ["quotes", "brackets"]), ("padanan: ignore[terms]", ["term-missing", "term-forbidden"]),
        ("padanan: ignore[ QUOTES ;terms ]", ["term-missing", "term-forbidden", "quotes"]),
        ("padanan: ignore[quotes]\nand padanan: ignore[brackets] too", ["quotes", "brackets"]),
        ("padanan: ignore[\n  quotes,\n]", ["quotes"]),
    ])
    func aNoteSuppressesSomeRules(_ note: String, _ expected: [String]) {
        #expect(Self.suppressed(note) == expected)
        #expect(Self.suppression(notes: [note]).defects == [])
    }

    /// *Padanan* is Indonesian for an equivalent, and stands in many a note.
    @Test(arguments: [
        "", "ignore", "padanan: jaminan keamanan", "padanan ignore", "padanan: ignored", "padanan: ignore-case", "mypadanan: ignore",
        "padanan-x: ignore",
        "padanannya: ignore", "padanan", "padanan:", "padanan: ", "padanán: ignore", "cari padanan: lihat glosarium",
        "padanan: ignorance is bliss",
        "épadanan: ignore",
    ])
    func otherNotesSuppressNothing(_ note: String) {
        #expect(Self.suppressed(note) == [])
        #expect(Self.suppression(notes: [note]).defects.filter { !$0.message.contains("did you mean “padanan: ignore”") } == [])
    }

    @Test(arguments: [
        ("ignore", 7), ("ignore[quotes]", 1), (" Ignore [terms]", 2), ("padanan: ignore[quotes]", 1), ("all", 0), ("", 0),
        ("[\"quotes\"]", 0),
    ])
    func aPropertyNeedsNoKeyword(_ value: String, _ count: Int) {
        for name in ["padanan", "x-padanan"] {
            let suppression = Self.suppression(properties: [Property("other", "ignore"), Property(name, value)])
            #expect(SampleRules.all.count { suppression.suppresses($0.id) } == count)
            #expect(suppression.defects.isEmpty == (count > 0))
        }
        #expect(Self.suppression(properties: [Property("category", value)]).isEmpty)
    }

    @Test func notesAndPropertiesAddUp() {
        let suppression = Self.suppression(
            notes: ["padanan: ignore[quotes]", "padanan: ignore[brackets]"], properties: [Property("padanan", "ignore[numbers]")])
        #expect(suppression.rules == ["quotes", "brackets", "number-format"])
        #expect(!suppression.isForAll)
    }

    @Test(arguments: [
        (
            "padanan: ignore[qoutes]",
            "“padanan: ignore”: there is no rule or group “qoutes” (did you mean “quotes”?); the groups are terms, numbers, text, consistency"
        ),
        ("padanan: ignore[quotes", "the list of “padanan: ignore[” is not closed; write “]” behind it"),
        ("padanan: ignore[]", "“padanan: ignore[]” names no rule; write “padanan: ignore” for all"),
        ("padanan: ingore[quotes]", "“padanan: ingore” means nothing (did you mean “padanan: ignore”?)"),
    ])
    func mistakesAreWarnedOfAtTheUnit(_ note: String, _ message: String) {
        #expect(
            Self.suppression(notes: [note]).defects == [Defect(.warning, message, at: SourceLocation(file: "a.po", line: 7, column: 1))])
    }

    @Test func aUnitWithoutNotesSuppressesNothing() {
        #expect(Self.suppression() == Suppression())
        #expect(Suppression().isEmpty)
    }

    @Test(arguments: ["padanan: ignore[", "padanan: ignore", "padanan:", "padanan", "x,", "padanan: ignore[a,", "padanan: ignore[qoutes] "])
    func aLongNoteIsReadInLinearTime(_ part: String) {
        let suppression = Self.suppression(notes: [String(repeating: part, count: 200_000 / part.utf8.count)])
        #expect(suppression.defects.count <= 10)
    }
}
