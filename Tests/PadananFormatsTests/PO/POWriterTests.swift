import PadananFormats
import PadananModel
import Testing

@Suite struct POWriterTests {
    private static let place = SourceLocation(file: "x.xlf", line: 3)

    private static func write(_ units: [Unit], _ document: Document = Document(location: place)) throws -> (body: String, defects: [String])
    {
        let (text, defects) = try BitextProbe.write([.document(document)] + units.map { .unit($0) }, as: POFormat())
        let body = text.split(separator: "\n\n", maxSplits: 1)
        return (body.count == 2 ? String(body[1]) : "", defects.map(\.message))
    }

    private static func unit(_ source: String, _ target: String?, id: String = "1", _ change: (inout Unit) -> Void = { _ in }) -> Unit {
        var unit = Unit(id: id, source: InlineText(source), target: target.map { InlineText($0) }, location: place)
        change(&unit)
        return unit
    }

    @Test func theHeaderHasAllThatGettextAsksFor() throws {
        var document = Document(location: Self.place)
        document.targetLanguage = LanguageTag("pt-BR")
        document.notes = [Note("Berita\npertahanan")]
        let options = WritingOptions(tool: "padanan 0.4", date: "20261126T093000Z")
        let text = try BitextProbe.write([.document(document)], as: POFormat(), options: options).text
        #expect(
            text == """
                # Berita
                # pertahanan
                msgid ""
                msgstr ""
                "Project-Id-Version: \\n"
                "Report-Msgid-Bugs-To: \\n"
                "POT-Creation-Date: \\n"
                "PO-Revision-Date: 2026-11-26 09:30+0000\\n"
                "Last-Translator: \\n"
                "Language-Team: \\n"
                "Language: pt_BR\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"
                "Plural-Forms: nplurals=2; plural=(n > 1);\\n"
                "X-Source-Language: id\\n"
                "X-Generator: padanan 0.4\\n"

                """)
    }

    @Test(arguments: POSamples.all.map(\.name))
    func whatIsWrittenIsReadBackAndHasNoViolations(name: String) throws {
        let bytes = try #require(POSamples.all.first { $0.name == name }).bytes
        let events = try BitextProbe.read(bytes, as: POFormat()).events
        let once = try BitextProbe.write(events, as: POFormat()).text
        let again = try BitextProbe.read(Array(once.utf8), as: POFormat())
        #expect(again.defects == [])
        #expect(try BitextProbe.write(again.events, as: POFormat()).text == once)
        #expect(try POFormat().violations(in: ByteSource(Array(once.utf8)), file: "a").filter { $0.severity == .error } == [])
    }

    @Test func theRichSampleComesBackWhole() throws {
        let events = try BitextProbe.read(Array(POSamples.rich.utf8), as: POFormat()).events
        let (text, defects) = try BitextProbe.write(events, as: POFormat())
        let again = try BitextProbe.read(Array(text.utf8), as: POFormat()).events
        #expect(defects == [])
        #expect(BitextProbe.withoutPlaces(Array(again.dropFirst())) == BitextProbe.withoutPlaces(Array(events.dropFirst())))
    }

    @Test func everythingHasItsLine() throws {
        let unit = Self.unit("Presiden", "President") { unit in
            unit.name = "judul"
            unit.notes = [Note("sumber: kantor berita", author: "Ayu"), Note("cek", category: "translator")]
            unit.properties = [Property("reference", "a.c:1 b.c:2"), Property("flag", "c-format"), Property("tmx:usagecount", "3")]
            unit.segments[0].state = .initial
            unit.segments[0].matches = [SegmentMatch(source: "Kepala negara", target: nil, origin: "po:previous")]
        }
        let (body, defects) = try Self.write([unit])
        #expect(
            body == """
                # cek
                #. Ayu: sumber: kantor berita
                #. padanan:tmx:usagecount: 3
                #: a.c:1 b.c:2
                #, fuzzy, c-format
                #| msgid "Kepala negara"
                msgctxt "judul"
                msgid "Presiden"
                msgstr "President"

                """)
        #expect(defects == [])
    }

    @Test func messagesWithTheSameTextGetAContext() throws {
        let (body, defects) = try Self.write([
            Self.unit("a", "b", id: "1"), Self.unit("a", "c", id: "2"), Self.unit("", "d", id: "3"),
            Self.unit("a", "e", id: "2") { $0.isObsolete = true },
        ])
        #expect(
            body.split(separator: "\n").filter { $0.contains("msgctxt") } == ["msgctxt \"2\"", "msgctxt \"3\"", "#~ msgctxt \"2 · 2\""])
        #expect(
            defects == [
                "a PO file holds a message only once; those with the same text got a context (msgctxt) from their id (3 times, first here)"
            ])
    }

    @Test func segmentsAreJoined() throws {
        let unit = Self.unit("Satu.", "One.") { unit in
            unit.segments.append(Segment(source: " ", location: Self.place))
            unit.segments[1].isIgnorable = true
            unit.segments.append(Segment(source: "Dua.", location: Self.place))
        }
        let (body, defects) = try Self.write([unit])
        #expect(body == "#, fuzzy\nmsgid \"Satu. Dua.\"\nmsgstr \"One. Dua.\"\n")
        #expect(defects == ["a PO message is not cut into segments; those of a unit are joined"])
    }

    @Test(arguments: [("id", 1), ("en", 2), ("ru", 3)])
    func pluralFormsAreAsManyAsTheLanguageHas(language: String, count: Int) throws {
        var document = Document(location: Self.place)
        document.targetLanguage = LanguageTag(language)
        let unit = Self.unit("%d negara", "a") { unit in
            unit.isPlural = true
            unit.segments.append(Segment(source: "%d negara-negara", target: "b", location: Self.place))
        }
        let (body, defects) = try Self.write([unit], document)
        #expect(body.split(separator: "\n").filter { $0.hasPrefix("msgstr[") }.count == count)
        #expect(body.contains("msgid_plural \"%d negara-negara\""))
        #expect(defects.isEmpty == (count > 1))
    }

    @Test(arguments: [
        ("a\n", "b", "msgid \"a\\n\"\nmsgstr \"b\\n\"\n"), ("a", "\nb\n\n", "msgid \"a\"\nmsgstr \"b\"\n"),
        ("\na", "b", "msgid \"\"\n\"\\n\"\n\"a\"\nmsgstr \"\"\n\"\\n\"\n\"b\"\n"),
        ("\n", "b", "msgid \"\\n\"\nmsgstr \"\"\n\"\\n\"\n\"b\\n\"\n"),
    ])
    func lineFeedsAtTheEndsAgree(source: String, target: String, expected: String) throws {
        let (body, defects) = try Self.write([Self.unit(source, target)])
        #expect(body == expected)
        #expect(defects == ["a translation begins and ends with a line feed where its source does; line feeds were added or removed"])
    }

    @Test func whatMsgfmtRefusesIsFuzzy() throws {
        let (body, defects) = try Self.write([Self.unit("%s", "%d") { $0.properties = [Property("flag", "c-format")] }])
        #expect(body == "#, fuzzy, c-format\nmsgid \"%s\"\nmsgstr \"%d\"\n")
        #expect(
            defects == [
                "the format directives for argument 1 are of different kinds in source and translation; the message is marked fuzzy"
            ])
    }

    @Test func lossesAreReportedOnceForEachKind() throws {
        let unit = Self.unit("tebal", "bold") { unit in
            unit.segments[0].source.codes = [
                InlineCode(.opening, id: "1", data: "<b>"), InlineCode(.closing, id: "1", offset: 5, data: "</b>"),
            ]
            unit.segments[0].target?.codes = [InlineCode(.annotationStart, id: "2", type: "term")]
            unit.segments[0].state = .final
            unit.groups = [UnitGroup(id: "g")]
        }
        let (body, defects) = try Self.write([unit])
        #expect(body == "msgid \"<b>tebal</b>\"\nmsgstr \"bold\"\n")
        #expect(
            defects == [
                "PO has no inline codes; their original form stands in the text (2 times, first here)",
                "PO has no annotations of text; they are left out",
                "PO has no state behind translated; it is written as translated",
                "PO has no groups; their units stand one behind the other",
            ])
    }

    /// Whatever stands in a unit, its comments stay comments.
    @Test(
        arguments: ["flag", "reference", "x-\nname", "po:x"], ["\n", "\r", "\r\n", "\u{B}", "\u{2068}\n", "\u{85}", "\u{2028}", "\u{0}\n"])
    func nothingBreaksOutOfAComment(name: String, lineEnd: String) throws {
        let evil = "c-format\(lineEnd)msgid \"evil\"\(lineEnd)#, fuzzy"
        let unit = Self.unit("a", "b", id: evil) { unit in
            unit.properties = [Property(name, evil), Property("reference", "\u{2068}" + evil)]
            unit.notes = [Note(evil, author: evil), Note(evil, category: "translator")]
        }
        var document = Document(location: Self.place)
        document.notes = [Note(evil), Note(evil, category: "extracted")]
        document.properties = [Property(evil, evil), Property("po:X\nLanguage", "de")]
        let (text, _) = try BitextProbe.write([.document(document), .unit(unit)], as: POFormat())
        let lines = text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }).map { String(Substring($0)) }
        #expect(lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("\"") } == ["msgid \"\"", "msgstr \"\"", "msgid \"a\"", "msgstr \"b\""])
        #expect(!text.contains("\n\"Language: de"))
        #expect(!lines.contains { $0.hasPrefix("#,") && $0.contains("fuzzy") })
        #expect(try BitextProbe.units(text, as: POFormat()).map { $0.segments[0].source.text } == ["a"])
    }

    @Test(arguments: [
        ("c-format, no-wrap", "#, c-format, no-wrap\n"), ("c-format no-wrap", "#, c-format, no-wrap\n"),
        ("range: 0..10", "#, range: 0..10\n"), ("range:0..10,c-format", "#, range:0..10, c-format\n"),
        ("fuzzy c-format fuzzy\u{1}", "#, c-format\n"), ("\u{1}", ""), (" , \n", ""),
    ])
    func flagsAreWords(value: String, expected: String) throws {
        let body = try Self.write([Self.unit("a", "b") { $0.properties = [Property("flag", value)] }]).body
        #expect(body == expected + "msgid \"a\"\nmsgstr \"b\"\n")
    }

    @Test func flagsThatAreLeftOutAreReported() throws {
        let defects = try Self.write([Self.unit("a", "b") { $0.properties = [Property("flag", "a\u{1}b")] }]).defects
        #expect(defects == ["a flag of PO is a word without control characters; another is left out"])
    }

    /// Would take minutes if each looked for its context from the first on.
    @Test func tenThousandsOfEqualMessagesGetTheirContexts() throws {
        let events = (0..<40_000).map { _ in DocumentEvent.unit(Self.unit("A", "B", id: "x")) }
        let text = try BitextProbe.write(events, as: POFormat()).text
        #expect(text.hasSuffix("msgctxt \"x · 39999\"\nmsgid \"A\"\nmsgstr \"B\"\n"))
        #expect(text.contains("\nmsgctxt \"x\"\n") && text.contains("\nmsgctxt \"x · 2\"\n"))
    }

    @Test(arguments: [("nplurals=9999; plural=n != 1;", 2), ("nplurals=17; plural=n != 1;", 2), ("nplurals=16; plural=n != 1;", 16)])
    func noMorePluralFormsThanALanguageCanHave(rule: String, count: Int) throws {
        var document = Document(location: Self.place)
        document.targetLanguage = .english
        document.properties = [Property("po:Plural-Forms", rule)]
        let unit = Self.unit("%d negara", "a") { $0.isPlural = true }
        let (body, defects) = try Self.write([unit], document)
        #expect(body.split(separator: "\n").filter { $0.hasPrefix("msgstr[") }.count == count)
        #expect(
            defects.contains("more than 16 plural forms (Plural-Forms); the rule of the target language is written instead") == (count == 2)
        )
    }
}
