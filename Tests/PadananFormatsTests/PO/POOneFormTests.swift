import PadananFormats
import PadananModel
import Testing

/// Messages of languages with one plural form.
@Suite struct POOneFormTests {
    private static let header = POSamples.header.replacing("Language: en", with: "Language: id")
        .replacing("nplurals=2; plural=(n != 1);", with: "nplurals=1; plural=0;")
    private static let message = #"""
        #, fuzzy
        #| msgid "one head"
        #| msgid_plural "%d heads"
        msgid "one president"
        msgid_plural "%d presidents"
        msgstr[0] "%d presiden"

        """#

    @Test func theSourceIsThePlural() throws {
        let unit = try BitextProbe.units(Self.header + Self.message, as: POFormat())[0]
        #expect(unit.isPlural)
        #expect(unit.segments.map(\.source.text) == ["%d presidents"])
        #expect(unit.segments[0].location.line == 17)
        #expect(unit.property("po:msgid") == "one president" && unit.property("po:previous-msgid") == "one head")
        #expect(unit.segments[0].matches.map(\.source?.text) == ["%d heads"])
    }

    @Test func bothStandInTheFileAgain() throws {
        let events = try BitextProbe.read(Array((Self.header + Self.message).utf8), as: POFormat()).events
        let (text, defects) = try BitextProbe.write(events, as: POFormat())
        #expect(text.hasSuffix("\n\n" + Self.message))
        #expect(defects == [])
    }

    @Test(arguments: ["msgstr[0] \"\"\n", "msgstr[0] \"b\"\n", ""])
    func nothingIsLostWithoutHeader(target: String) throws {
        let events = try BitextProbe.read(Array("msgid \"a\"\nmsgid_plural \"aa\"\n\(target)".utf8), as: POFormat()).events
        #expect(try BitextProbe.write(events, as: POFormat()).text.contains("msgid \"a\"\nmsgid_plural \"aa\"\nmsgstr[0] "))
    }

    @Test func bothComeBackFromAFormatWithoutPlurals() throws {
        var unit = try BitextProbe.units(Self.header + Self.message, as: POFormat())[0]
        unit.isPlural = false
        let text = try BitextProbe.write([.document(Document(location: unit.location)), .unit(unit)], as: POFormat()).text
        #expect(text.contains("msgid \"one president\"\nmsgid_plural \"%d presidents\"\nmsgstr[0] \"%d presiden\"\n"))
    }

    @Test func theValidatorKnowsTheMsgid() throws {
        let found = try BitextProbe.violations(Self.header + Self.message + "\nmsgid \"one president\"\nmsgstr \"\"\n", as: POFormat())
        #expect(found.count == 1 && found[0].contains("the message stands twice"))
        let plain = "\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n\nmsgid \"b\"\nmsgstr \"\"\n"
        #expect(try BitextProbe.violations(Self.header + plain, as: POFormat()) == [])
    }

    @Test func aRewriteChangesOnlyTheTarget() throws {
        let text = Self.header + Self.message
        #expect(try BitextProbe.rewrite(Array(text.utf8), as: POFormat()) { _ in }.bytes == Array(text.utf8))
        let changed = try BitextProbe.rewrite(Array(text.utf8), as: POFormat()) { $0.segments[0].target = "%d kepala" }.bytes
        #expect(String(decoding: changed, as: UTF8.self) == text.replacing("%d presiden\"", with: "%d kepala\""))
    }
}
