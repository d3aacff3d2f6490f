import PadananModel
import Testing

@testable import PadananFormats

@Suite struct TBXValidatorTests {
    private static func violations(_ text: String) throws -> [Defect] {
        try TBXValidator().violations(in: ByteSource(Array(text.utf8)), file: "g.tbx")
    }

    @Test(arguments: [TBXExamples.basicDCA, TBXExamples.basicDCT, TBXExamples.martif, TBXExamples.min1])
    func theExamplesAreValid(_ text: String) throws {
        #expect(try Self.violations(text) == [])
    }

    /// What is replaced in the example in DCA style, by what, and the violation with its section.
    @Test(
        arguments: [
            ("<p>Redaksi luar negeri</p>", "Redaksi", "<sourceDesc> has no <p>", "ISO 30042:2019, sourceDesc"),
            ("<text><body>", "<text><admin type=\"source\"/><body>", "<admin> can't stand here in <text>", "ISO 30042:2019, text"),
            ("<note>Older files.</note>", "<term>x</term>", "<term> can't stand here in <termSec>", "ISO 30042:2019, termSec"),
            ("<term>NATO</term>", "<note>x</note>", "<term> is missing before <note>", "ISO 30042:2019, termSec"),
            ("<admin type=\"source\">Warta", "<admin>Warta", "<admin> has no type", "ISO 30042:2019, admin"),
            ("<conceptEntry id=\"nato\">", "<conceptEntry>", "<conceptEntry> has no id", "ISO 30042:2019, conceptEntry"),
            ("id=\"nato\"", "id=\"security-guarantee\"", "the id “security-guarantee” stands twice", "ISO 30042:2019, conceptEntry"),
            ("id=\"nato\"", "id=\"1 a\"", "the id “1 a” is no name", "ISO 30042:2019, conceptEntry"),
            ("target=\"nato\"", "target=\"uno\"", "nothing has the id “uno”", "ISO 30042:2019, target"),
            ("target=\"https://example.org/guarantee\"", "target=\"a.html\"", "nothing has the id “a.html”", "ISO 30042:2019, target"),
            ("target=\"https://example.org/guarantee\"", "", "<xref> has no target", "ISO 30042:2019, xref"),
            ("<langSec xml:lang=\"en\">", "<langSec xml:lang=\"e_n\">", "“e_n” is no language tag", "ISO 30042:2019, langSec"),
            ("<date>2021-12-17</date>", "<date>2021-02-30</date>", "“2021-02-30” is no date", "ISO 30042:2019, date"),
            ("<note>Older files.</note>", "<blob/>", "there is no element <blob>", "ISO 30042:2019, blob"),
            ("<note>Older files.</note>", "<note kind=\"x\"/>", "<note> has no attribute “kind”", "ISO 30042:2019, note"),
            ("style=\"dca\"", "style=\"xyz\"", "style “xyz”; write dca or dct", "ISO 30042:2019, tbx"),
            ("type=\"TBX-Basic\"", "type=\"Basic\"", "type “Basic”; a dialect is named TBX-…", "ISO 30042:2019, tbx"),
            ("xmlns=\"urn:iso:std:iso:30042:ed-2\"", "", "the root is <tbx>; write <tbx xmlns=", "ISO 30042:2019, tbx"),
            (">variant<", ">synonym<", "“synonym” is no termType", "TBX-Basic, termType"),
            (">supersededTerm-admn-sts<", ">superseded<", "“superseded” is no administrativeStatus", "TBX-Basic, administrativeStatus"),
            (">origination<", ">approval<", "“approval” is no transactionType", "TBX-Basic, transactionType"),
            (
                "type=\"responsibility\"", "type=\"who\"", "“who” is no type of <transacNote>; write responsibility",
                "TBX-Basic, transacNote"
            ),
            ("type=\"transactionType\"", "type=\"\"", "the type is empty", "TBX-Basic, transac"),
            (
                "<note>Older files.</note>", "<descrip type=\"definition\">x</descrip>",
                "definition can't stand in <termSec> here; write it in <conceptEntry> or <langSec>", "TBX-Basic, definition"
            ),
            (
                "<note>Plural as a rule.</note>", "<admin type=\"projectSubset\">x</admin>", "projectSubset can't stand in <langSec>",
                "TBX-Basic, projectSubset"
            ),
            ("<descrip type=\"subjectField\">", "<descrip type=\"topic\">", "“topic” is no type of <descrip>", "TBX-Basic, descrip"),
            (
                "<note>Older files.</note>", "<b:source xmlns:b=\"urn:b\">x</b:source>", "<b:source> is no element of TBX",
                "TBX-Basic, style dca"
            ),
            ("Older files.", "<hi type=\"loud\">x</hi>", "hi of type “loud”", "ISO 30042:2019, hi"),
            ("Older files.", "<ec/>", "<ec> without its <sc> has no id", "ISO 30042:2019, inline codes"),
            ("Older files.", "<sc id=\"s\"/>x<ec/>", "<ec> has no startRef", "ISO 30042:2019, inline codes"),
            (
                "Older files.", "<sc id=\"s\" isolated=\"yes\"/>x<ec startRef=\"s\"/>", "isolated “yes” on <sc>; write “no”",
                "ISO 30042:2019, inline codes"
            ),
        ] as [(String, String, String, String)])
    func aViolationIsNamedWithItsSection(_ part: String, _ other: String, _ message: String, _ reference: String) throws {
        let violations = try Self.violations(TBXExamples.basicDCA.replacing(part, with: other))
        let found = violations.contains { $0.message.hasPrefix(message) && $0.reference == reference && $0.severity == .error }
        #expect(found, "\(violations)")
    }

    @Test(
        arguments: [
            ("<b:termType>variant</b:termType>", "<b:kind>x</b:kind>", "<b:kind> is no category of TBX-Basic", "TBX-Basic, kind"),
            (
                "<min:subjectField>diplomacy</min:subjectField>", "<b:subjectField>x</b:subjectField>", "<b:subjectField> is no category",
                "TBX-Basic, subjectField"
            ),
            ("<note>Older files.</note>", "<b:definition>x</b:definition>", "definition can't stand in <termSec>", "TBX-Basic, definition"),
            ("<note>Older files.</note>", "<admin type=\"source\">x</admin>", "in DCT style no element has a type", "TBX-Basic, style dct"),
            (">acronym<", ">akronim<", "“akronim” is no termType", "TBX-Basic, termType"),
            ("target=\"nato\"", "target=\"uno\"", "nothing has the id “uno”", "ISO 30042:2019, target"),
            ("<note>Older files.</note>", "<term>x</term>", "<term> can't stand here", "ISO 30042:2019, termSec"),
        ] as [(String, String, String, String)])
    func aViolationOfTheOtherStyleIsNamed(_ part: String, _ other: String, _ message: String, _ reference: String) throws {
        let violations = try Self.violations(TBXExamples.basicDCT.replacing(part, with: other))
        #expect(violations.contains { $0.message.hasPrefix(message) && $0.reference == reference }, "\(violations)")
    }

    @Test(
        arguments: [
            ("<term>security guarantee</term>", "", "<term> is missing before <termNote>", "ISO 30042:2008, tig"),
            ("<date>2021-12-17</date>", "<day/>", "there is no element <day>", "ISO 30042:2008, day"),
            (">variant<", ">synonym<", "“synonym” is no termType", "TBX-Basic 2008, termType"),
            ("<refObjectList type=\"respPerson\">", "<refObjectList>", "<refObjectList> has no type", "ISO 30042:2008, refObjectList"),
            (
                "<note>Older files.</note>", "<descrip type=\"subjectField\">x</descrip>",
                "subjectField can't stand in <tig> here; write it in <termEntry>", "TBX-Basic 2008, subjectField"
            ),
        ] as [(String, String, String, String)])
    func aViolationOfMartifIsNamed(_ part: String, _ other: String, _ message: String, _ reference: String) throws {
        let violations = try Self.violations(TBXExamples.martif.replacing(part, with: other))
        #expect(violations.contains { $0.message.hasPrefix(message) && $0.reference == reference }, "\(violations)")
    }

    @Test(arguments: [
        ("<termStatus>preferred</termStatus>", "<termStatus>good</termStatus>", "“good” is no termStatus"),
        ("<term>KTT</term>", "", "<term> is missing before <partOfSpeech>"),
        ("<subjectField>", "<field/><subjectField>", "there is no element <field>"),
    ]) func aViolationOfTheFirstMinimalDialectIsNamed(_ part: String, _ other: String, _ message: String) throws {
        let violations = try Self.violations(TBXExamples.min1.replacing(part, with: other))
        #expect(violations.contains { $0.message.hasPrefix(message) }, "\(violations)")
    }

    @Test func theMinimalDialectHasFewerCategories() throws {
        let violations = try Self.violations(TBXExamples.basicDCA.replacing("TBX-Basic", with: "TBX-Min"))
        #expect(violations.contains { $0.message == "“termType” is no type of <termNote>; write administrativeStatus or partOfSpeech" })
        #expect(violations.allSatisfy { $0.reference.hasPrefix("TBX-Min") })
    }

    @Test func otherDialectsHaveTheirOwnCategories() throws {
        let text = TBXExamples.basicDCA.replacing("TBX-Basic", with: "TBX-Redaksi").replacing(">variant<", with: ">synonym<")
        #expect(try Self.violations(text.replacing("type=\"subjectField\"", with: "type=\"topic\"")) == [])
    }

    @Test func wordsOfDraftsAreOneWarningEach() throws {
        let text = TBXExamples.basicDCA.replacing("\"administrativeStatus\">preferredTerm-admn-sts", with: "\"usageStatus\">preferred")
            .replacing(">origination<", with: ">creation<")
        #expect(
            try Self.violations(text).map(\.description)
                == [
                    "g.tbx:11:36: warning: “creation” is the word of a draft; write origination",
                    "g.tbx:15:15: warning: “usageStatus” is the name of a draft; write administrativeStatus (2 times, first here)",
                ].map { $0 } || (try Self.violations(text)).map(\.severity) == [.warning, .warning])
    }

    @Test func aBreachOfXMLIsTheLastViolation() throws {
        let violations = try Self.violations(
            TBXExamples.basicDCA.replacing("<p>Redaksi luar negeri</p>", with: "").replacing("</term>\n", with: "\n"))
        #expect(
            violations.map(\.message) == ["<sourceDesc> has no <p>", "</termSec> where </term> is expected"]
                || violations.last?.reference.hasPrefix("XML 1.0") == true)
    }

    @Test(arguments: [1, 7, 4096]) func piecesMakeNoDifference(_ size: Int) throws {
        let text = TBXExamples.basicDCA.replacing(">variant<", with: ">synonym<").replacing("id=\"nato\"", with: "id=\"1 a\"")
        let bytes = Array(text.utf8)
        var position = 0
        let source = ByteSource {
            defer { position = min(position + size, bytes.count) }
            return Array(bytes[position..<min(position + size, bytes.count)])
        }
        #expect(try TBXValidator().violations(in: source, file: "g.tbx") == Self.violations(text))
    }

    @Test func aFileFullOfViolationsIsListedInPart() throws {
        let text = TBXExamples.basicDCA.replacing("<note>Older files.</note>", with: String(repeating: "<blob/>", count: 30_000))
        let violations = try Self.violations(text)
        #expect(violations.count == TBXValidation.maximumDefects + 1)
    }

    @Test(arguments: [(0, false), (1, true)])
    func furtherViolationsAreAnnouncedWhenOneIsNotListed(_ surplus: Int, _ isAnnounced: Bool) throws {
        let blobs = String(repeating: "<blob/>", count: TBXValidation.maximumDefects + surplus)
        let found = try Self.violations(TBXExamples.basicDCA.replacing("<note>Older files.</note>", with: blobs))
        #expect(found.count == TBXValidation.maximumDefects + (isAnnounced ? 1 : 0))
        #expect(found.contains { $0.message == "there are more violations, which are not listed" } == isAnnounced)
    }

    @Test(arguments: [
        ("2021-12-17", true), ("2020-02-29", true), ("2021-02-29", false), ("2021-12-17T09:30:00Z", true),
        ("2021-12-17T09:30:00.5+07:00", true),
        ("2021-12-17Z", true), ("2021-12", false), ("17-12-2021", false), ("2021-12-17T24:30:00", false), ("2021-12-17+15:00", false),
        ("", false),
    ]) func datesAreThoseOfXMLSchema(_ text: String, _ isDate: Bool) {
        #expect(TBXLexical.isDate(text) == isDate)
    }

    @Test(arguments: [
        ("https://example.org/a#b", true), ("http://x", true), ("https://", false), ("ftp://x", false), ("https://a b", false),
        ("https://x/%zz", false), ("https://x/%41", true), ("https://x/#a#b", false), ("https://x/<", false), ("https://x/é", true),
        ("https://x/%4", false),
    ]) func addressesOfTheWeb(_ text: String, _ isAddress: Bool) {
        #expect(TBXLexical.isWebAddress(text) == isAddress)
    }
}

extension String {
    /// The text with every occurrence of `part` replaced.
    fileprivate func replacing(_ part: String, with other: String) -> String {
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: wanted) {
                result += Array(other.utf8)
                index += wanted.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
