import Testing

@testable import PadananFormats

@Suite struct POFormatStringTests {
    private static func mismatch(_ flag: String, _ source: String, _ target: String) -> String? {
        POFormatString.mismatches(flags: [flag], source: source, targets: [target], forms: nil).first?.message
    }

    @Test(arguments: [
        ("c-format", "%s %d", "%2$d %1$s"), ("c-format", "%d%%", "%d"), ("c-format", "%x", "%u"), ("c-format", "%i", "%d"),
        ("c-format", "%f", "%g"),
        ("c-format", "%s: %m", "%s"), ("c-format", "%<PRId64>", "x %<PRId64>"), ("c-format", "%d", "%Id"), ("c-format", "%s", "%1$s %1$s"),
        ("c-format", "%s %", "apa saja"), ("c-format", "100%, pasti", "apa saja"),
        ("python-format", "%(a)s %(b)d", "%(b)d %(a)s"), ("python-format", "%(a)s", "%(a)r"), ("python-format", "%d", "%i"),
        ("python-format", "%(a)s %s", "apa saja"), ("python-format", "%(a)s%%", "%(a)s"),
        ("python-brace-format", "{a} {b}", "{b} {a}"), ("python-brace-format", "{{a}}", "a"), ("python-brace-format", "{0} {1}", "{1} {0}"),
        ("python-brace-format", "{a:{w}}", "{a:{w}}"), ("python-brace-format", "{} {}", "{}"), ("no-c-format", "%d", "x"),
    ])
    func theseTakeTheSameArguments(flag: String, source: String, target: String) {
        #expect(Self.mismatch(flag, source, target) == nil)
    }

    @Test(arguments: [
        ("c-format", "%s %d", "%d %s", "the format directives for argument 1 are of different kinds in source and translation"),
        ("c-format", "%s %d", "%s", "the source has 2 format directives, the translation 1"),
        ("c-format", "abc", "%s", "the source has 0 format directives, the translation 1"),
        ("c-format", "%*d", "%d", "the source has 2 format directives, the translation 1"),
        ("c-format", "%d", "%ld", "the format directives for argument 1 are of different kinds in source and translation"),
        ("c-format", "%s", "%y", "the translation is no valid string of c-format, which its source is"),
        ("c-format", "%s %s", "%2$s", "the translation is no valid string of c-format, which its source is"),
        ("c-format", "%s %d", "%1$s %d", "the translation is no valid string of c-format, which its source is"),
        ("python-format", "%(a)s %(b)d", "%(b)d", "the argument “a” is missing from the translation"),
        ("python-format", "%(a)s", "%(a)s %(b)d", "the argument “b” of the translation is not in the source"),
        ("python-format", "%(a)s", "%s", "the arguments of the source have names, those of the translation don't"),
        ("python-format", "%(a)s", "%(a", "the translation is no valid string of python-format, which its source is"),
        ("python-format", "%(a)s", "%(a)d", "the format directives for “a” are of different kinds in source and translation"),
        ("python-brace-format", "{a} {b}", "{b}", "the argument “a” is missing from the translation"),
        ("python-brace-format", "{a}", "{a", "the translation is no valid string of python-brace-format, which its source is"),
    ])
    func theseDoNot(flag: String, source: String, target: String, message: String) {
        #expect(Self.mismatch(flag, source, target) == message)
    }

    @Test(arguments: POFormatCases.accepted)
    func theseAreAcceptedAsByMsgfmt(item: POFormatCases.Case) {
        #expect(Self.mismatch(item.flag, item.source, item.target) == nil)
    }

    @Test(arguments: POFormatCases.refused)
    func theseAreRefusedAsByMsgfmt(item: POFormatCases.Case) {
        #expect(Self.mismatch(item.flag, item.source, item.target) != nil)
    }

    @Test func nestedChoicesEndSomewhere() {
        let open = String(repeating: "{0,choice,0#", count: 5_000)
        #expect(Self.mismatch("java-format", "{0}", open + String(repeating: "}", count: 5_000)) != nil)
        #expect(Self.mismatch("java-format", "{0}", open) != nil)
    }

    @Test func aRarePluralFormMayLeaveArgumentsOut() throws {
        let forms = try POPluralForms("nplurals=2; plural=(n != 1);")
        let mismatches = POFormatString.mismatches(
            flags: ["c-format"], source: "%d negara", targets: ["one state", "states"], forms: forms)
        #expect(mismatches.map(\.index) == [1])
    }
}
