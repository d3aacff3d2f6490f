import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF12ReaderTests {
    @Test(arguments: XLIFF12Sample.names)
    func readingInPiecesGivesTheSame(_ name: String) throws {
        let bytes = try XLIFF12Sample.bytes(name)
        let whole = try XLIFF12Sample.read(ByteSource(bytes))
        #expect(whole.defects.allSatisfy { $0.severity == .warning })
        for size in [1, 7, 4096] {
            let read = try XLIFF12Sample.read(XLIFF12Sample.pieces(bytes, of: size))
            #expect(read.events == whole.events)
            #expect(read.defects == whole.defects)
        }
    }

    @Test func headerGivesTheDocument() throws {
        guard case .document(let document) = try XLIFF12Sample.read(ByteSource(XLIFF12Sample.bytes("plain.xlf"))).events[0] else {
            Issue.record("no document")
            return
        }
        #expect(document.original == "berita/jaminan.html")
        #expect(document.sourceLanguage == .indonesian)
        #expect(document.targetLanguage == .english)
        #expect(document.datatype == "html")
        #expect(document.tool == "Penyunting Contoh 3.1")
        #expect(document.notes == [Note("Pakai ejaan Inggris Amerika.", author: "redaksi", priority: 2)])
        #expect(
            document.properties == [
                Property("xliff12:date", "2026-11-26T09:30:00Z"), Property("xliff12:skl", "jaminan.skl"),
                Property("xliff12:phase", "terjemah translation"), Property("xliff12:glossary", "geopolitik.tbx"),
                Property("count:total", "42"),
            ])
    }

    @Test func unitsCarryGroupsNotesContextsAndProposals() throws {
        let units = try XLIFF12Sample.units("plain.xlf")
        #expect(units.map(\.id) == ["judul", "p1", "p2", "p3"])
        #expect(units[0].name == "title")
        var group = UnitGroup(id: "artikel", name: "artikel", type: "x-article")
        group.notes = [Note("Berita utama.")]
        #expect(units[0].groups == [group])
        #expect(units[0].notes.isEmpty)
        #expect(units[0].properties.contains(Property("xliff12:maxwidth", "80")))
        #expect(units[1].groups.map(\.id) == ["artikel", "isi"])
        #expect(units[1].segments[0].state == .final)
        #expect(units[1].notes == [Note("Bukan “refused”.", subject: .target, author: "Budi", priority: 1)])
        #expect(units[2].segments[0].target == nil)
        #expect(units[2].segments[0].state == .initial)
        #expect(units[2].property("reference") == "jaminan.html:17")
        let match = SegmentMatch(
            source: "Anggaran naik lima persen.", target: "The budget rose by five percent.", quality: 82, origin: "kenangan")
        #expect(units[2].segments[0].matches == [match])
        #expect(!units[3].isTranslatable)
        #expect(units[3].preservesSpace)
        #expect(units[3].segments[0].source.text == "NATO  &  UE")
    }

    /// What stands in a group is its own, for every unit in it and none behind it.
    @Test func notesAndPropertiesOfGroupsStayInTheirGroup() throws {
        let details = """
            <context-group purpose="information"><context context-type="record">r7</context>
            <context context-type="x-created-date">20261126T093000Z</context></context-group>
            <count-group name="c"><count count-type="total">3</count></count-group><note from="Sari">Jaminan.</note>
            """
        let body = """
            <group id="g1">\(details)<trans-unit id="1"><source>a</source></trans-unit><group id="g2">\(details)</group>
            <trans-unit id="2"><source>a</source></trans-unit></group>
            <group id="g3"><note>n</note></group><trans-unit id="3"><source>a</source></trans-unit>
            <group id="g4" restype="x-gettext-plurals"><note>p</note></group><trans-unit id="4"><source>a</source></trans-unit>
            """
        let units = try XLIFF12Sample.units(Array(XLIFF12Sample.file(body).utf8))
        var group = UnitGroup(id: "g1")
        group.notes = [Note("Jaminan.", author: "Sari")]
        group.properties = [
            Property("xliff12:record", "r7"), Property("created-date", "20261126T093000Z"), Property("count:total", "3"),
        ]
        #expect(units.map(\.groups) == [[group], [group], [], []])
        #expect(units.allSatisfy { $0.notes.isEmpty && $0.properties.isEmpty && $0.created == nil })
    }

    @Test func notesOfAFileOrABinaryUnitReachNoUnit() throws {
        let unit = "<trans-unit id=\"1\"><source>a</source></trans-unit>"
        let binary =
            "<bin-unit id=\"b\" mime-type=\"image/png\"><bin-source><external-file href=\"a\"/></bin-source><note>n</note></bin-unit>"
        for body in ["<group id=\"g\">\(binary)\(unit)</group>", "<note>n</note>\(unit)", "<group id=\"g\"/>\(binary)\(unit)"] {
            let (events, defects) = try XLIFF12Sample.read(ByteSource(Array(XLIFF12Sample.file(body).utf8)))
            guard case .unit(let read)? = events.last else { continue }
            #expect(read.notes.isEmpty && read.groups.allSatisfy { $0.notes.isEmpty })
            #expect(defects.count == 1)
        }
        let files =
            "\(unit)<group restype=\"x-gettext-plurals\"><note>n</note></group></body></file><file original=\"b\" source-language=\"id\" datatype=\"po\"><body>\(unit)"
        #expect(try XLIFF12Sample.units(Array(XLIFF12Sample.file(files).utf8)).map(\.notes) == [[], []])
    }

    @Test func aGroupWithoutEndOfNotesIsAnError() throws {
        let notes = String(repeating: "<note/>", count: 100_001)
        let (_, defects) = try XLIFF12Sample.read(ByteSource(Array(XLIFF12Sample.file("<group>\(notes)</group>").utf8)))
        #expect(defects.map(\.message) == ["more than 100000 notes and properties in one group"])
    }

    @Test func translateIsInherited() throws {
        let body = "<group translate=\"no\"><group><trans-unit id=\"1\"><source>a</source></trans-unit></group></group>"
        #expect(try XLIFF12Sample.unit(body).isTranslatable == false)
        let other = "<group translate=\"no\"><trans-unit id=\"1\" translate=\"yes\"><source>a</source></trans-unit></group>"
        #expect(try XLIFF12Sample.unit(other).isTranslatable)
    }

    // MARK: Codes

    @Test func codesArePairedAndKeepTheirNativeCode() throws {
        let units = try XLIFF12Sample.units("inline.xlf")
        let nested = units[0].segments[0].source
        #expect(nested.text == "Jenderal itu mundur.")
        #expect(nested.codes.map(\.kind) == [.opening, .opening, .closing, .closing])
        #expect(nested.codes.map(\.id) == ["1", "2", "2", "1"])
        #expect(nested.codes.map(\.offset) == [9, 9, 12, 19])
        #expect(nested.codes[1].type == "italic")
        let inside = units[1].segments[0].source
        #expect(inside.text == "Rudal jelajahdiuji lagi.")
        #expect(inside.codes.map(\.kind) == [.opening, .standalone, .opening, .closing, .closing])
        #expect(inside.codes.map(\.id) == ["1", "2", "3", "1", "3"])
        let native = units[2].segments[0].source
        #expect(native.codes.map(\.data) == ["<a href=\"x\">", "</a>", "<br/>"])
        #expect(native.codes[2].markup == "<ph id=\"2\">&lt;br/&gt;</ph>")
        let crossing = units[3].segments[0].source
        #expect(crossing.codes.map(\.id) == ["7", "8", "7", "8"])
        #expect(crossing.codes[2].attribute("id") == "3")
        #expect(units[4].segments[0].source.codes[0].kind == .opening)
        #expect(units[6].segments[0].source.codes[0].data == "<img alt=\"peta sengketa\"/>")
        #expect(units[7].segments[0].source.text == "Ekspor <nikel> & tembaga dilarang.")
        #expect(units[8].segments[0].source.codes.map(\.markup) == ["<g id=\"1\">", "</g>"])
        #expect(units[8].segments[0].target == "")
        #expect(units[9].segments[0].target == "The diplomat went home.")
    }

    @Test func marksAreAnnotations() throws {
        let source = try XLIFF12Sample.units("inline.xlf")[5].segments[0].source
        #expect(source.text == "Pakta pertahanan dengan AUKUS.")
        #expect(source.codes.map(\.kind) == [.annotationStart, .annotationEnd, .annotationStart, .annotationEnd])
        #expect(source.codes[0].type == "term")
        #expect(source.codes[0].attribute("value") == "konsep c1")
        #expect(source.codes[2].type == "protected")
        #expect(source.codes[2].attribute("translate") == "no")
    }

    // MARK: Segments

    @Test func segmentsAreMatchedByTheirMid() throws {
        let units = try XLIFF12Sample.units("segments.xlf")
        #expect(units[0].segments.map(\.id) == ["a", "", "b", "", "c"])
        #expect(units[0].segments.map(\.isIgnorable) == [false, true, false, true, false])
        #expect(units[0].segments[2].target == "Peace begins.")
        #expect(units[0].segments[1].target == " ")
        #expect(units[0].segments[2].matches.map(\.origin) == ["TM"])
        #expect(units[1].segments.map(\.isIgnorable) == [true, false, true, false, true])
        #expect(units[1].segments[0].source.codes.map(\.kind) == [.opening])
        #expect(units[2].segments.map { $0.target?.text } == ["He came.", nil, nil])
        #expect(units[3].segments.count == 1)
        #expect(units[3].segments[0].target == "It rained and floods came.")
        #expect(units[4].segments.map { $0.target?.text } == [nil, nil, nil])
        #expect(units[5].segments.filter { !$0.isIgnorable }.map { $0.target?.text } == ["Left.", "Right."])
    }

    @Test func targetSegmentsThatTheSourceLacksAreKept() throws {
        let body = """
            <trans-unit id="1"><source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source>\
            <target><mrk mtype="seg" mid="1">b</mrk><mrk mtype="seg" mid="9">c</mrk></target></trans-unit>
            """
        let (events, defects) = try XLIFF12Sample.read(ByteSource(Array(XLIFF12Sample.file(body).utf8)))
        guard case .unit(let unit) = events[1] else { return }
        #expect(unit.segments.map(\.id) == ["1", "9"])
        #expect(unit.segments[1].source == "")
        #expect(unit.segments[1].target == "c")
        #expect(defects.map(\.reference) == ["XLIFF 1.2, mrk"])
    }

    // MARK: Tools

    @Test func tradosTellsStatesInItsSegmentDefinitions() throws {
        let units = try XLIFF12Sample.units("trados.sdlxliff")
        #expect(units.map(\.id) == ["s1", "a1f0", "a1f1", "a1f2"])
        #expect(!units[0].isTranslatable)
        let segments = units[1].segments.filter { !$0.isIgnorable }
        #expect(segments.map(\.state) == [.translated, .final])
        #expect(units[1].property("sdl:locked") == "2")
        #expect(units[1].property("sdl:percent") == "1=94")
        #expect(segments[0].source.codes.map(\.data) == ["<cf bold=\"True\">", "</cf>"])
        #expect(segments[0].source.codes[0].type == "bold")
        #expect(segments[1].target?.text == "Both sides agree.")
        #expect(segments[1].target?.codes.map(\.type) == ["deleted", "x-sdl-added", "x-sdl-added"])
        #expect(units[2].segments.map(\.state) == [.initial, .initial] || units[2].segments[1].state == .initial)
        #expect(units[2].segments[0].source.codes.map(\.data) == ["<tab/>"])
        #expect(units[3].segments[0].state == .initial)
    }

    @Test func memoQTellsStatesOnTheUnit() throws {
        let units = try XLIFF12Sample.units("memoq.mqxliff")
        #expect(units.map { $0.segments[0].state } == [.translated, .initial, .reviewed])
        #expect(units[0].changed == ChangeRecord(date: "2026-11-20T02:29:31Z", user: "sari"))
        #expect(units[1].property("locked") == "yes")
        #expect(units[0].segments[0].source.codes.map(\.id) == ["1", "1"])
        #expect(units.allSatisfy { $0.preservesSpace })
    }

    @Test func phraseTellsWhatIsConfirmed() throws {
        let units = try XLIFF12Sample.units("phrase.mxliff")
        #expect(units.map { $0.segments[0].state } == [.translated, .initial])
        #expect(units[0].groups[0].properties == [Property("key", "para")])
        #expect(units[0].created == ChangeRecord(date: "1700000000000", user: "u7"))
        #expect(units[1].property("locked") == "yes")
        #expect(units[0].segments[0].matches.map(\.origin) == ["memsource-tm"])
    }

    @Test func wordfastAndOkapiTellStatesAsTheStandardDoes() throws {
        let unit = try XLIFF12Sample.units("wordfast.txlf")[0]
        #expect(unit.segments[0].state == .translated)
        #expect(unit.segments[0].subState == "needs-review-translation")
        #expect(unit.property("xliff12:state-qualifier") == "leveraged-tm")
        #expect(unit.property("gs4tr:editStatus") == "leveraged_tm")
        let okapi = try XLIFF12Sample.units("okapi.xlf")
        #expect(okapi[0].segments.map(\.id) == ["0"])
        #expect(okapi[0].segments[0].matches.map(\.quality) == [95])
        #expect(okapi[1].segments[0].source.codes[0].attribute("its:term") == "yes")
    }

    @Test func gettextPluralsAreOneUnit() throws {
        let units = try XLIFF12Sample.units("gettext.xlf")
        #expect(units.map(\.id) == ["1", "2", "3"])
        #expect(units.map(\.isPlural) == [false, true, true])
        #expect(units[1].segments.map(\.id) == ["0", "1"])
        #expect(units[1].segments.map { $0.target?.text } == ["%d casualty", "%d casualties"])
        #expect(units[1].notes == [Note("Jumlah korban.", category: "extracted")])
        #expect(units[1].groups.isEmpty)
        #expect(units[0].notes.map(\.category) == ["extracted", "translator", "extracted", "translator"])
    }

    @Test func pluralGroupsThatAreNoneAreReadAsUnits() throws {
        let inner = """
            <trans-unit id="1"><source>a b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></seg-source></trans-unit>
            """
        let many = (0..<40).map { "<trans-unit id=\"\($0)\"><source>a</source></trans-unit>" }.joined()
        for (body, count) in [(inner, 1), (many, 40), ("<group>\(inner)</group>", 1)] {
            let file = XLIFF12Sample.file(
                "<group restype=\"x-gettext-plurals\" id=\"g\">\(body)</group><trans-unit id=\"z\"><source>z</source></trans-unit>")
            let units = try XLIFF12Sample.units(Array(file.utf8))
            #expect(units.count == count + 1)
            #expect(units.allSatisfy { !$0.isPlural })
            #expect(units[0].groups.first?.id == "g")
            #expect(units.last?.id == "z")
            #expect(units.last?.groups.isEmpty == true)
        }
    }

    // MARK: Versions and defects

    @Test func olderVersionsAreRead() throws {
        let old = try XLIFF12Sample.read(ByteSource(XLIFF12Sample.bytes("version10.xlf")))
        guard case .document(let document) = old.events[0], case .unit(let unit) = old.events[1] else { return }
        #expect(document.tool == "alat-lama")
        #expect(document.properties == [Property("xliff12:ts", "catatan"), Property("proyek", "Natuna")])
        #expect(unit.properties == [Property("bidang", "maritim")])
        #expect(unit.segments[0].source.codes[0].kind == .opening)
        let units = try XLIFF12Sample.units("version11.xlf")
        #expect(units[0].segments[0].source == "Perjanjian é")
        #expect(units[1].segments[0].target == "Cancel")
    }

    @Test(
        arguments: [
            (
                "<xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>a</source></trans-unit></body></file></xliff>",
                "the namespace is missing"
            ),
            (
                "<xliff xmlns=\"urn:x\" version=\"1.2\"><file><body><trans-unit id=\"1\"><source>a</source></trans-unit></body></file></xliff>",
                "is not the namespace"
            ),
            (
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file><body><trans-unit id=\"1\"><source>a</source></trans-unit></body></file></xliff>",
                "“version” is missing"
            ),
            (
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file><body><trans-unit><source>a</source></trans-unit></body></file></xliff>",
                "without “id”"
            ),
            (
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file><body><trans-unit id=\"1\"><target>b</target><source>a</source></trans-unit></body></file></xliff>",
                "<target> before <source>"
            ),
            (
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file><trans-unit id=\"1\"><source>a<br/></source></trans-unit></file></xliff>",
                "<br> in text"
            ),
        ])
    func deviationsAreReadWithADefect(_ file: String, _ message: String) throws {
        let (events, defects) = try XLIFF12Sample.read(ByteSource(Array(file.utf8)))
        #expect(events.count == 2)
        #expect(defects.count == 1)
        #expect(defects.first?.message.contains(message) == true)
    }

    @Test(
        arguments: [
            ("<html/>", "the root element is <html>"),
            ("<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>", "xliff2"),
            ("", "no root element"), ("<xliff version=\"1.2\"><file>", "ends inside <file>"),
        ])
    func whatIsNoXLIFF12IsRefused(_ file: String, _ message: String) throws {
        let (_, defects) = try XLIFF12Sample.read(ByteSource(Array(file.utf8)))
        #expect(defects.last?.severity == .error)
        #expect(defects.last?.message.contains(message) == true)
    }

    @Test func emptyFilesGiveTheirDocument() throws {
        let file =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"a\"/><file original=\"b\"><body/></file></xliff>"
        let (events, defects) = try XLIFF12Sample.read(ByteSource(Array(file.utf8)))
        #expect(events.count == 2)
        #expect(defects.isEmpty)
    }

    @Test(arguments: [("100%", 100.0), ("75", 75), ("0.85", 85), ("1", 1), (" 60 % ", nil), ("baik", nil), ("", nil), ("nan", nil)])
    func qualityIsAPercentage(_ text: String, _ expected: Double?) throws {
        let body = "<trans-unit id=\"1\"><source>a</source><alt-trans match-quality=\"\(text)\"><target>b</target></alt-trans></trans-unit>"
        #expect(try XLIFF12Sample.unit(body).segments[0].matches[0].quality == expected)
    }

    @Test(
        arguments: [
            ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">", "xlf", true),
            (
                "<?xml version=\"1.0\"?><!-- <xliff version=\"2.0\"> --><x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:1.1\">", "xlf",
                true
            ),
            ("<!DOCTYPE xliff><xliff version=\"1.0\">", "xml", true), ("<xliff>", "xlf", true),
            ("<?xml version=\"1.0\"?><!-- a", "sdlxliff", true),
            ("<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">", "xlf", false),
            ("<xliff version='2.0'>", "xliff", false),
            ("<tmx>", "xlf", false), ("xliff", "xlf", false), ("", "xlf", false), ("<", "xlf", false), ("<!-- a", "xlf", false),
        ])
    func theRootElementIsRecognized(_ head: String, _ suffix: String, _ expected: Bool) {
        #expect(XLIFF12Format().recognizes(Array(head.utf8), extension: suffix) == expected)
    }
}
