import PadananFormats
import Testing

@Suite struct POValidatorTests {
    private static func errors(_ body: String, header: String = POSamples.header) throws -> [String] {
        try BitextProbe.violations(header + body, as: POFormat())
    }

    @Test func aGoodFileHasNoViolations() throws {
        #expect(try BitextProbe.violations(POSamples.rich, as: POFormat()) == [])
    }

    @Test(arguments: [
        (
            "msgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"\"\n",
            "a:16:4: error: the message stands twice, first in line 13; give one a msgctxt or join them with msguniq [GNU gettext manual, 3.4]"
        ),
        (
            "msgid \"a\\n\"\nmsgstr \"b\"\n",
            "a:14:9: error: msgid and msgstr do not both end with “\\n”; write it in both or none [GNU gettext manual, 3.6]"
        ),
        (
            "msgid \"a\"\nmsgstr \"\\nb\"\n",
            "a:14:9: error: msgid and msgstr do not both begin with “\\n”; write it in both or none [GNU gettext manual, 3.6]"
        ),
        (
            "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
            "a:15:12: error: the message has 1 plural forms, but nplurals is 2 [GNU gettext manual, 3.5]"
        ),
        (
            "#, c-format\nmsgid \"%s\"\nmsgstr \"%d\"\n",
            "a:15:9: error: the format directives for argument 1 are of different kinds in source and translation [GNU gettext manual, 3.3]"
        ),
        (
            "msgid \"a\u{4}b\"\nmsgstr \"c\"\n",
            "a:13:1: error: the character U+0004, which separates contexts in MO files; leave it out [GNU gettext manual, 3.4]"
        ),
        (
            "#| msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"c\"\n",
            "a:14:1: error: comments with “#|” hold msgctxt, msgid and msgid_plural in this order, and not without msgid [GNU gettext manual, 3.1]"
        ),
        ("msgid \"\"\nmsgstr \"x\"\n", "a:13:1: error: a second header entry; leave it out [GNU gettext manual, 6.2]"),
    ])
    func violationsNameTheirPlaceAndSection(body: String, expected: String) throws {
        #expect(try Self.errors(body) == [expected])
    }

    @Test(arguments: [
        "#, fuzzy\nmsgid \"a\\n\"\nmsgstr \"b\"\n", "msgid \"a\\n\"\nmsgstr \"\"\n", "#~ msgid \"a\\n\"\n#~ msgstr \"b\"\n",
        "msgctxt \"\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", "#, fuzzy, c-format\nmsgid \"%d\"\nmsgstr \"x\"\n",
        "msgid \"a\" msgstr \"b\" # c\n", "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\n", "\n# catatan terakhir\n",
    ])
    func theseAreNoViolations(body: String) throws {
        #expect(try Self.errors(body) == [])
    }

    @Test(arguments: [
        (
            "",
            "a:1:1: error: the file has no header; begin it with msgid \"\" and the fields of the header in msgstr [GNU gettext manual, 6.2]"
        ),
        (
            "\u{FEFF}" + POSamples.header,
            "a:1:1: error: a byte order mark, which gettext refuses; save the file without [GNU gettext manual, 3.1]"
        ),
        (
            POSamples.header.replacing("\"Language: en\\n\"\n", with: ""),
            "a:1:1: warning: the header field “Language” is missing [GNU gettext manual, 6.2]"
        ),
        (
            POSamples.header.replacing("n != 1", with: "n !"),
            "a:1:1: error: the plural expression is no expression of C near “!);” [GNU gettext manual, 11.2.6]"
        ),
        (
            POSamples.header.replacing("n != 1", with: "n"),
            "a:1:1: error: the plural expression gives 2 for n=2, but nplurals is 2 [GNU gettext manual, 11.2.6]"
        ),
        (
            POSamples.header.replacing("Sari", with: "FULL NAME"),
            "a:1:1: warning: the header field “Last-Translator” still has its initial value [GNU gettext manual, 6.2]"
        ),
    ])
    func headersAreChecked(text: String, expected: String) throws {
        #expect(try BitextProbe.violations(text, as: POFormat()) == [expected])
    }

    @Test(arguments: ["nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2; plural=EXPRESSION;"])
    func aPluralRuleLeftAsInTheTemplateIsOneError(rule: String) throws {
        let header = POSamples.header.replacing("nplurals=2; plural=(n != 1);", with: rule)
        let found = try Self.errors("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n", header: header)
        #expect(found.count == 1 && found[0].contains("a:1:1: error: "))
    }

    @Test func pluralFormsNeedADeclaration() throws {
        let header = POSamples.header.replacing("\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n", with: "")
        let found = try Self.errors("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n", header: header)
        #expect(
            found == [
                "a:12:1: error: a message with plural forms, but the header has no whole Plural-Forms; write nplurals=2; plural=(n != 1); [GNU gettext manual, 11.2.6]"
            ])
    }
}
