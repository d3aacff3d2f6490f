import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF12ValidatorTests {
    static func violations(_ text: String) throws -> [Defect] {
        try XLIFF12Format().violations(in: ByteSource(Array(text.utf8)), file: "a.xlf")
    }

    @Test(arguments: ["crlf.xlf", "gettext.xlf", "memoq.mqxliff", "okapi.xlf", "phrase.mxliff", "plain.xlf", "wordfast.txlf"])
    func goodFilesHaveNoViolations(_ name: String) throws {
        #expect(try XLIFF12Format().violations(in: ByteSource(XLIFF12Sample.bytes(name)), file: name) == [])
    }

    /// Bodies, each with what is wrong in it: the beginning of the message, and the section.
    private static let bodies: [(String, String, String)] = [
        (
            "<trans-unit id=\"1\"><target>b</target></trans-unit>",
            "<target> may not stand at this place of <trans-unit>; expected <source>", "trans-unit"
        ),
        ("<trans-unit id=\"1\"><target>b</target><source>a</source></trans-unit>", "<target> may not stand at this place", "trans-unit"),
        ("<trans-unit id=\"1\"/>", "<trans-unit> lacks <source>", "trans-unit"),
        ("<trans-unit><source>a</source></trans-unit>", "<trans-unit> lacks the attribute “id”", "trans-unit"),
        (
            "<trans-unit id=\"1\"><source>a</source></trans-unit><trans-unit id=\"1\"><source>a</source></trans-unit>",
            "the unit “1” stands twice", "trans-unit"
        ),
        (
            "<trans-unit id=\"1\" translat=\"no\"><source>a</source></trans-unit>",
            "<trans-unit> has no attribute “translat” (did you mean “translate”?)", "trans-unit"
        ),
        (
            "<trans-unit id=\"1\" translate=\"maybe\"><source>a</source></trans-unit>",
            "“maybe” is no value of “translate”; write “no” or “yes”", "translate"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><target state=\"transalted\">b</target></trans-unit>",
            "“transalted” is no value of “state”; write a word of the standard or one that begins with “x-” (did you mean “translated”?)",
            "state"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><note>n</note><target>b</target></trans-unit>", "<target> may not stand at this place",
            "trans-unit"
        ),
        ("<trans-unit id=\"1\"><source>a</source>kata</trans-unit>", "text may not stand in <trans-unit>", "trans-unit"),
        ("<trans-unit id=\"1\"><source>a<br/></source></trans-unit>", "<br> is no element of XLIFF 1.2", "source"),
        ("<trans-unit id=\"1\"><source>a<sub>b</sub></source></trans-unit>", "<sub> may not stand in <source>", "source"),
        ("<trans-unit id=\"1\"><source>a<x/></source></trans-unit>", "<x> lacks the attribute “id”", "x"),
        ("<trans-unit id=\"1\"><source>a<it id=\"1\">b</it></source></trans-unit>", "<it> lacks the attribute “pos”", "it"),
        (
            "<trans-unit id=\"1\"><source><bpt id=\"1\" rid=\"1\"/><ept id=\"1\" rid=\"2\"/></source></trans-unit>",
            "<ept> “2” has no <bpt>", "ept"
        ),
        ("<trans-unit id=\"1\"><source><bx id=\"1\"/>a</source></trans-unit>", "<bx> “1” has no <ex>", "bx"),
        (
            "<trans-unit id=\"1\"><source><bx id=\"1\" rid=\"1\"/><bx id=\"2\" rid=\"1\"/><ex id=\"3\" rid=\"1\"/><ex id=\"4\" rid=\"1\"/></source></trans-unit>",
            "the “rid” “1” stands twice", "rid"
        ),
        (
            "<trans-unit id=\"1\"><source>a <g id=\"1\">b</g></source><target>a</target></trans-unit>",
            "<g id=\"1\"> of the source is missing in the target", "target"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><target>a<x id=\"7\"/></target></trans-unit>",
            "<x id=\"7\"> of the target is not in the source", "target"
        ),
        (
            "<trans-unit id=\"1\"><source>a b</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source></trans-unit>",
            "the text or the codes of <seg-source> differ", "seg-source"
        ),
        (
            "<trans-unit id=\"1\"><source>ab</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk><mrk mtype=\"seg\" mid=\"1\">b</mrk></seg-source></trans-unit>",
            "the “mid” “1” stands twice", "mid"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><seg-source><mrk mtype=\"seg\">a</mrk></seg-source></trans-unit>",
            "a segment without “mid”", "mrk"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"2\">b</mrk></target></trans-unit>",
            "“2” is not the “mid” of a <mrk>", "mid"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><alt-trans mid=\"4\"><target>b</target></alt-trans></trans-unit>",
            "“4” is not the “mid” of a <mrk>", "mid"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><alt-trans><source>b</source></alt-trans></trans-unit>", "<alt-trans> lacks <target>",
            "alt-trans"
        ),
        ("<trans-unit id=\"1\" phase-name=\"p\"><source>a</source></trans-unit>", "“p” of “phase-name” is not defined", "phase-name"),
        (
            "<trans-unit id=\"1\"><source>a</source><alt-trans tool-id=\"t\"><target>b</target></alt-trans></trans-unit>",
            "“t” of “tool-id” is not defined", "tool-id"
        ),
        ("<trans-unit id=\"1\"><source>a<x id=\"1\" xid=\"9\"/></source></trans-unit>", "“9” of “xid” is not defined", "xid"),
        (
            "<trans-unit id=\"1\"><source>a</source><note priority=\"11\">n</note></trans-unit>",
            "“11” is no value of “priority”; write a number from 1 to 10", "priority"
        ),
        ("<trans-unit id=\"1\"><source>a</source><context-group/></trans-unit>", "<context-group> lacks <context>", "context-group"),
        (
            "<trans-unit id=\"1\"><source>a</source><context-group><context>c</context></context-group></trans-unit>",
            "<context> lacks the attribute “context-type”", "context"
        ),
        ("<trans-unit id=\"1\" coord=\"1;2;3\"><source>a</source></trans-unit>", "“1;2;3” is no value of “coord”", "coord"),
        ("<trans-unit id=\"1\" ts=\"x\"><source>a</source></trans-unit>", "“ts” is deprecated", "ts"),
        (
            "<trans-unit id=\"1\"><source>a</source><prop-group><prop prop-type=\"x\">y</prop></prop-group></trans-unit>",
            "<prop-group> is deprecated", "prop-group"
        ),
        (
            "<trans-unit id=\"1\"><source xml:lang=\"de\">a</source></trans-unit>",
            "“xml:lang” is “de”, but the language of the <file> is “id”", "xml:lang"
        ),
        ("<group id=\"g\"/><group id=\"g\"/>", "the group “g” stands twice", "group"),
        (
            "<group><trans-unit id=\"1\"><source>a</source></trans-unit><note>n</note></group>",
            "<note> may not stand at this place of <group>", "group"
        ),
        (
            "<bin-unit id=\"b\" mime-type=\"gambar\"><bin-source><external-file href=\"x\"/></bin-source></bin-unit>",
            "“gambar” is no value of “mime-type”", "mime-type"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><note a:b=\"c\" xmlns:a=\"urn:a\">n</note></trans-unit>",
            "<note> takes no attributes of other namespaces", "note"
        ),
        (
            "<trans-unit id=\"1\"><source>a</source><alt-trans><seg-source>a</seg-source><target><mrk mtype=\"seg\" mid=\"1\">b</mrk></target></alt-trans></trans-unit>",
            "“1” is not the “mid” of a <mrk>", "mid"
        ),
        ("<trans-unit id=\"1\"><source>a</source><![CDATA[ ]]></trans-unit>", "text may not stand in <trans-unit>", "trans-unit"),
        ("<trans-unit id=\"1\" xml:id=\"1\"><source>a</source></trans-unit>", "“1” is no value of “xml:id”", "xml:id"),
        ("<trans-unit id=\"1\" xml:id=\"a\"><source xml:id=\"a\">a</source></trans-unit>", "the “xml:id” “a” stands twice", "xml:id"),
        ("<a:b xmlns:a=\"urn:a\"/>", "<a:b> may not stand in <body>", "body"),
    ]

    @Test(arguments: bodies)
    func violationsAreNamed(_ body: String, _ message: String, _ section: String) throws {
        let found = try Self.violations(XLIFF12Sample.file(body))
        #expect(found.contains { $0.message.hasPrefix(message) && $0.reference == "XLIFF 1.2, \(section)" }, "\(found)")
        #expect(found.allSatisfy { $0.location.line >= 4 })
    }

    @Test(
        arguments: [
            "<trans-unit id=\"1\" a:b=\"c\" xmlns:a=\"urn:a\"><source a:b=\"c\">a</source><a:b><c/></a:b></trans-unit>",
            "<trans-unit id=\"1\" restype=\"x-peta\"><source>a<x id=\"1\" ctype=\"x-y\"/></source><target state=\"x-cek\">b<x id=\"1\"/></target></trans-unit>",
            "<trans-unit id=\"1\" xml:id=\"a\">&#32;<source xml:space=\"preserve\">a</source></trans-unit>",
            "<trans-unit id=\"1\"><source>a<bpt id=\"1\">x<sub>y</sub></bpt>b<ept id=\"1\"/></source></trans-unit>",
            "<trans-unit id=\"1\"><source>a</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source><target><g id=\"z\"/></target></trans-unit>",
        ])
    func extensionsAreAllowed(_ body: String) throws {
        #expect(try Self.violations(XLIFF12Sample.file(body)).filter { $0.severity == .error } == [])
    }

    @Test(
        arguments: [
            ("2026-11-26T09:30:00Z", true), ("2026-11-26T09:30:00.25+07:00", true), ("2024-02-29T24:00:00", true),
            ("-0044-03-15T00:00:00", true),
            ("12026-11-26T09:30:00Z", true), ("2026-02-29T00:00:00", false), ("2026-11-26", false), ("2026-13-26T09:30:00Z", false),
            ("2026-11-26T24:00:01", false), ("0000-01-01T00:00:00", false), ("2026-11-26T09:30:00+15:00", false),
            ("20261126T093000Z", false),
            ("2026-11-26T09:30:00.", false), ("", false), ("2026-11-26T09:30Z", false), ("026-11-26T09:30:00Z", false),
        ])
    func datesAreThoseOfXMLSchema(_ date: String, _ isValid: Bool) throws {
        let file = XLIFF12Sample.file("").replacing("datatype=", with: "date=\"\(date)\" datatype=")
        #expect(try Self.violations(file).isEmpty == isValid)
    }

    @Test func theRootAndTheNamespaceAreChecked() throws {
        #expect(try Self.violations("<html/>").map(\.message) == ["the root element is <html>, not <xliff>"])
        let bare = XLIFF12Sample.file("").replacing(" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"", with: "")
        #expect(try Self.violations(bare).map(\.reference) == ["XLIFF 1.2, xliff"])
        #expect(try Self.violations("<xliff").count == 1)
    }

    @Test func violationsComeInTheOrderOfTheFile() throws {
        let file = XLIFF12Sample.file(
            "<trans-unit id=\"1\" phase-name=\"p\"><source>a</source></trans-unit>\n<trans-unit><source>a</source></trans-unit>")
        #expect(try Self.violations(file).map(\.location.line) == [4, 5])
    }
}
