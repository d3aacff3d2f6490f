import PadananFormats
import PadananModel
import Testing

@Suite struct POReaderTests {
    private static func read(_ text: String) throws -> (events: [DocumentEvent], defects: [Defect]) {
        try BitextProbe.read(Array(text.utf8), as: POFormat(), file: "a.po")
    }

    private static func units(_ text: String) throws -> [Unit] {
        try BitextProbe.units(text, as: POFormat())
    }

    @Test func theHeaderIsTheDocument() throws {
        guard case .document(let document) = try #require(try Self.read(POSamples.rich).events.first) else { return }
        #expect(document.targetLanguage == .english)
        #expect(document.sourceLanguage == nil)
        #expect(document.original == "berita 1.0")
        #expect(document.notes == [Note("Berita pertahanan.", category: "translator"), Note("dari meja redaksi", category: "extracted")])
        #expect(document.properties.map(\.name).contains("po:Plural-Forms"))
        #expect(document.location.line == 3)
    }

    @Test func languagesAreTakenFromTheOptionsWhereTheHeaderNamesNone() throws {
        let options = ReadingOptions(languages: .indonesianEnglish)
        let events = try BitextProbe.read(
            Array("msgid \"\"\nmsgstr \"X-Source-Language: ms_MY\\n\"\n".utf8), as: POFormat(), options: options
        ).events
        guard case .document(let document) = events[0] else { return }
        #expect(document.sourceLanguage == LanguageTag("ms-MY"))
        #expect(document.targetLanguage == .english)
    }

    @Test func anEntryIsAUnitWithAllItsComments() throws {
        let unit = try Self.units(POSamples.rich)[0]
        #expect(unit.id == "1" && unit.name == "menu")
        #expect(unit.segments.map(\.source.text) == ["Menteri %s tiba"])
        #expect(unit.segments.map(\.target?.text) == ["Minister %s arrived"])
        #expect(unit.segments[0].state == .translated)
        #expect(
            unit.notes == [
                Note("Periksa nama menteri.\nDua kali.", category: "translator"), Note("judul halaman depan", category: "extracted"),
            ])
        #expect(unit.properties == [Property("reference", "src/berita.c:12 src/berita.c:15 src/utama.c:3"), Property("flag", "c-format")])
        #expect((unit.location.line, unit.location.column) == (21, 1))
        #expect((unit.segments[0].location.line, unit.segments[0].location.column) == (22, 8))
        #expect(unit.segments[0].targetLocation == SourceLocation(file: "a", line: 23, column: 9))
    }

    @Test func pluralFormsAreSegmentsAndFuzzyIsInitial() throws {
        let unit = try Self.units(POSamples.rich)[1]
        #expect(unit.isPlural)
        #expect(unit.segments.map(\.id) == ["0", "1"])
        #expect(unit.segments.map(\.source.text) == ["%d negara hadir", "%d negara telah hadir"])
        #expect(unit.segments.map(\.target?.text) == ["%d state attended", "%d states attended"])
        #expect(unit.segments.map(\.state) == [.initial, .initial])
        #expect(unit.property("fuzzy") == "yes" && unit.property("flag") == "c-format, no-wrap")
        #expect(unit.segments.map { $0.matches.map(\.source?.text) } == [["%d negara"], ["%d negara-negara"]])
        #expect(unit.segments[0].matches[0].origin == "po:previous")
        #expect(unit.property("po:previous-msgctxt") == "lama")
    }

    @Test func stringsAreJoinedAndUnescaped() throws {
        let units = try Self.units(POSamples.rich)
        #expect(units[2].segments[0].source.text.hasSuffix("bertemu di Jenewa.\nPerundingan berlanjut \"besok\".\n"))
        #expect(units[2].segments[0].location.line == 35)
        #expect(units[4].segments[0].source.text == "konteks kosong\ttab \\ garis AB")
        #expect(units[4].property("po:msgctxt") == "")
    }

    @Test func anEmptyMsgstrIsNoTarget() throws {
        let segment = try Self.units(POSamples.rich)[3].segments[0]
        #expect(segment.target == nil && segment.state == .initial)
    }

    @Test func obsoleteEntriesAreMarked() throws {
        let units = try Self.units(POSamples.rich)
        #expect(units.map(\.isObsolete) == [false, false, false, false, false, true, true])
        #expect(units[5].name == "arsip" && units[5].segments[0].matches.map(\.source?.text) == ["perjanjian"])
        #expect(units[6].segments[0].target?.text == "obsolete\ntwo")
    }

    @Test(arguments: POSamples.all.map(\.name), [1, 7, 4_096])
    func piecesGiveTheSame(name: String, pieces: Int) throws {
        let bytes = try #require(POSamples.all.first { $0.name == name }).bytes
        let (whole, cut) = (try BitextProbe.read(bytes, as: POFormat()), try BitextProbe.read(bytes, as: POFormat(), pieces: pieces))
        #expect(whole.events == cut.events)
        #expect(whole.defects == cut.defects)
    }

    @Test(arguments: ["CRLF", "byte order mark", "UTF-16"])
    func spellingsOfTheSameFileGiveTheSameUnits(name: String) throws {
        let bytes = try #require(POSamples.all.first { $0.name == name }).bytes
        let events = try BitextProbe.read(bytes, as: POFormat()).events
        #expect(BitextProbe.withoutPlaces(events) == BitextProbe.withoutPlaces(try Self.read(POSamples.rich).events))
    }

    @Test func theCharsetOfTheHeaderIsUsed() throws {
        let bytes = try #require(POSamples.all.first { $0.name == "windows-1251" }).bytes
        let reading = try BitextProbe.read(bytes, as: POFormat())
        guard case .unit(let unit) = try #require(reading.events.last) else { return }
        #expect(unit.segments[0].source.text == "щит" && unit.segments[0].target?.text == "щит 1")
        #expect(reading.defects == [])
    }

    @Test func aCharsetThatCannotBeReadIsAnError() throws {
        let reading = try Self.read(POSamples.header.replacing("UTF-8", with: "EUC-JP"))
        #expect(reading.defects.map(\.message) == ["the charset “EUC-JP” is not read here; convert the file to UTF-8 with msgconv"])
    }

    @Test func domainsBeginDocuments() throws {
        let bytes = try #require(POSamples.all.first { $0.name == "domains" }).bytes
        let ids = try BitextProbe.read(bytes, as: POFormat()).events.map {
            if case .document(let document) = $0 { document.id } else { "unit" }
        }
        #expect(ids == ["", "kedua", "unit"])
    }

    @Test(arguments: [
        ("msgid \"a\nmsgstr \"b\"\n", "a.po:1:9: error: the string is not closed; write “\"” at its end [GNU gettext manual, 3.1]"),
        (
            "msgid \"é\\q\"\nmsgstr \"b\"\n",
            "a.po:1:9: error: a backslash that begins no escape; write “\\\\” for a backslash [GNU gettext manual, 3.6]"
        ),
        ("msgid \"a\"\n", "a.po:1:1: error: the entry has no msgstr; write msgstr \"\" [GNU gettext manual, 3.1]"),
        ("msgstr \"a\"\n", "a.po:1:1: error: msgstr without msgid; write msgid before it [GNU gettext manual, 3.1]"),
        (
            "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n",
            "a.po:3:1: error: msgstr[1] stands where msgstr[0] is expected [GNU gettext manual, 3.5]"
        ),
        (
            "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n",
            "a.po:3:1: error: a second msgstr in one entry; write msgid before it [GNU gettext manual, 3.1]"
        ),
        (
            "#~ msgid \"a\"\nmsgstr \"b\"\n",
            "a.po:2:1: error: some lines of one entry begin with “#~” and others don't [GNU gettext manual, 3.6]"
        ),
        (
            "msgid \"a\"\n# b\nmsgstr \"c\"\n",
            "a.po:2:1: error: a comment between msgid and msgstr; write it above the entry [GNU gettext manual, 3.1]"
        ),
        (
            "judul \"a\"\n",
            "a.po:1:1: error: the keyword “judul” is not known; write msgctxt, msgid, msgid_plural or msgstr [GNU gettext manual, 3.1]"
        ),
        ("\"a\"\n", "a.po:1:1: error: a string without keyword; write msgid or msgstr before it [GNU gettext manual, 3.1]"),
        ("msgid\nmsgstr \"b\"\n", "a.po:1:1: error: msgid has no string; write \"\" for an empty one [GNU gettext manual, 3.1]"),
    ])
    func defectsNameTheirPlace(text: String, expected: String) throws {
        #expect(try Self.read(text).defects.map(\.description) == [expected])
    }

    @Test(arguments: [
        ("msgid \"a", "jaminan keamanan ", "an entry of more than 10 MB is not read"),
        ("msgid \"a\"\nmsgstr \"\"\n", "\"jaminan\"\n", "an entry of more than 100000 comments and strings is not read"),
        ("", "#\n", "an entry of more than 100000 comments and strings is not read"),
    ])
    func anEntryWithoutEndIsRefused(head: String, rest: String, message: String) throws {
        let more = Array(String(repeating: rest, count: 10_000).utf8)
        var isFirst = true
        let source = ByteSource {
            defer { isFirst = false }
            return isFirst && !head.isEmpty ? Array(head.utf8) : more
        }
        var reader = try POFormat().reader(of: source, file: "a.po", options: ReadingOptions())
        #expect(reader.readAll().defects.map(\.message) == [message])
    }

    @Test(arguments: [
        ("", "po", true), ("msgid \"a\"\n", "txt", true), ("# x\nmsgctxt \"a\"\n", "", true), ("msgid", "txt", false),
        ("a\tb\n", "tsv", false),
    ])
    func filesAreRecognized(head: String, suffix: String, expected: Bool) {
        #expect(POFormat().recognizes(Array(head.utf8), extension: suffix) == expected)
    }
}
