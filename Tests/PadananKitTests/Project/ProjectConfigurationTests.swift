import Foundation
import PadananModel
import Testing

@testable import PadananKit

@Suite struct ProjectConfigurationTests {
    private static func reading(_ text: String) -> ProjectConfiguration.Reading { reading(Array(text.utf8)) }

    private static func reading(_ bytes: [UInt8]) -> ProjectConfiguration.Reading {
        ProjectConfiguration.read(bytes, file: "padanan.yml", rules: SampleRules.all, formats: ["text", "sarif"])
    }

    private static func messages(_ text: String) -> [String] { reading(text).defects.map(\.description) }

    private static let full = """
        # Our house
        from: id
        to: en-GB
        glossaries:
          - builtin
          - terms/house.csv
        files: ["news/**/*.xlf", essays]
        exclude: drafts
        threads: 2
        check:
          select: [terms, text]
          ignore:
            - length-ratio
          severity:
            terms: error
            quotes: "off"
            brackets: off
          fail-on: never
          baseline: known.json
          ignore-concepts: [c42, 7]
          allow-words: [no, Bakamla, "on"]
          format: sarif
          paths:
            - files: [drafts, "*.po"]
              ignore: [text]
            - files: final
              select: all
              severity: {quotes: error}

        """

    @Test func everyKeyIsReadWithItsPlace() {
        let reading = Self.reading(Self.full)
        #expect(reading.defects == [])
        let configuration = reading.configuration
        #expect(configuration.to == Setting(LanguageTag("en-GB"), from: .file(SourceLocation(file: "padanan.yml", line: 3, column: 5))))
        #expect(configuration.from?.value == .indonesian)
        #expect(configuration.glossaries?.map(\.value) == ["builtin", "terms/house.csv"])
        #expect(configuration.files?.map(\.value) == ["news/**/*.xlf", "essays"])
        #expect(configuration.exclude.map(\.value) == ["drafts"])
        #expect(configuration.threads?.value == 2)
        #expect(configuration.select?.map(\.origin.description) == ["padanan.yml:11:12", "padanan.yml:11:19"])
        #expect(configuration.ignore.map(\.value) == ["length-ratio"])
        #expect(
            configuration.severity.map(\.value) == [
                RuleSeverity("terms", .error), RuleSeverity("quotes", .off), RuleSeverity("brackets", .off),
            ])
        #expect(configuration.failOn?.value == .never)
        #expect(configuration.baseline?.value == "known.json")
        #expect(configuration.ignoredConcepts.map(\.value) == ["c42", "7"])
        #expect(configuration.allowedWords.map(\.value) == ["no", "Bakamla", "on"])
        #expect(configuration.format?.value == "sarif")
        #expect(configuration.paths.map { $0.files.map(\.value) } == [["drafts", "*.po"], ["final"]])
        #expect(configuration.paths.map { $0.select?.map(\.value) } == [nil, ["all"]])
        #expect(configuration.paths.map { $0.severity.map(\.value) } == [[], [RuleSeverity("quotes", .error)]])
    }

    @Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "{}", "~", "---\n...\n", "\u{FEFF}", "check: {}"])
    func anEmptyFileSetsNothing(_ text: String) {
        #expect(Self.reading(text) == ProjectConfiguration.Reading(configuration: ProjectConfiguration(file: "padanan.yml"), defects: []))
    }

    @Test func lineEndsOfWindowsAndAByteOrderMarkChangeNothing() {
        let windows = "\u{FEFF}" + Self.full.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(Self.reading(windows) == Self.reading(Self.full))
        let units = Array(Self.full.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(Self.reading([0xFF, 0xFE] + units) == Self.reading(Self.full))
    }

    @Test(arguments: [
        (
            "form: id",
            "1:1: error: there is no key “form” (did you mean “from”?); the keys here are from, to, glossaries, tm, files, exclude, threads, check, translate"
        ),
        (
            "check:\n  selcet: [terms]",
            "2:3: error: there is no key “selcet” (did you mean “select”?); the keys here are select, ignore, severity, fail-on, baseline, ignore-concepts, allow-words, format, paths"
        ),
        ("select: [terms]", "1:1: error: “select” stands below “check”, not at the beginning of a line"),
        ("check:\n  files: a", "2:3: error: “files” stands at the beginning of a line, not below “check”"),
        ("from: id\nto: en\nfrom: ms", "1:1: error: “from” stands more than once; keep one"),
        (
            "check:\n  ignore: [qoutes]",
            "2:12: error: there is no rule or group “qoutes” (did you mean “quotes”?); the groups are terms, numbers, text, consistency"
        ),
        ("check: {severity: {quotes: fatal}}", "1:28: error: “quotes” can't be “fatal”; write info, warning, error, off"),
        (
            "check: {severity: {qoutes: info}}",
            "1:20: error: there is no rule or group “qoutes” (did you mean “quotes”?); the groups are terms, numbers, text, consistency"
        ),
        ("check: {severity: {quotes: info, quotes: error}}", "1:20: error: “quotes” stands more than once; keep one"),
        ("check: {fail-on: eror}", "1:18: error: “fail-on” can't be “eror” (did you mean “error”?); write info, warning, error, never"),
        ("check: {format: sarf}", "1:17: error: there is no format “sarf” (did you mean “sarif”?); name one of text, sarif"),
        ("from: Indonesian language", "1:7: error: “Indonesian language” is no language tag; write a BCP 47 tag such as id or en-GB"),
        ("threads: many", "1:10: error: “many” is no number of threads; write 1 to 1024, or auto"),
        ("threads: 0", "1:10: error: “0” is no number of threads; write 1 to 1024, or auto"),
        ("to: en\nfrom: id\nto: ms\nfrom: ms", "2:1: error: “from”, “to” stand more than once; keep one"),
        ("from: [id]", "1:7: error: a list stands where “from” wants one value"),
        ("glossaries: {a: b}", "1:13: error: a mapping stands where “glossaries” wants a list, one entry a line behind “- ”"),
        ("glossaries: [a, [b]]", "1:17: error: a list stands where one value is wanted"),
        ("check: all", "1:8: error: one value stands where lines of “name: value” is wanted"),
        ("check: {severity: error}", "1:19: error: one value stands where “severity” wants lines of “name: value”"),
        ("check: {paths: {files: a}}", "1:16: error: a mapping stands where “paths” wants a list of entries that begin with “- files: …”"),
        ("check: {paths: [drafts]}", "1:17: error: one value stands where “files: …” is wanted"),
        ("check: {paths: [{ignore: [text]}]}", "1:17: error: the entry doesn't say for which files it is; write “files: …”"),
        ("check: {paths: [{files: a, format: text}]}", "1:28: error: “format” stands below “check”, not below “check.paths”"),
        ("check: {select: []}", "1:17: error: “select” names no rule; leave it out to run all"),
        ("exclude: [\"a[b\"]", "1:11: error: “a[b”: “[” is not closed; write “\\[” for the character"),
        ("files: [\"\"]", "1:9: error: nothing stands where one value is wanted"),
        ("[a]: b", "1:1: error: a list stands where a key is wanted"),
        ("- a", "1:1: error: a configuration is lines of “key: value”, such as “from: id”"),
        ("just words", "1:1: error: a configuration is lines of “key: value”, such as “from: id”"),
        ("translate: {guard: masks}", "1:20: error: “guard” can't be “masks” (did you mean “mask”?); write annotate, mask, none"),
        ("translate: {min-score: 101}", "1:24: error: “101” is no score; write a number from 0 to 100"),
        ("tm: [a]", "1:5: error: a list stands where “tm” wants one value"),
        ("with: draft", "1:1: error: “with” stands below “translate”, not at the beginning of a line"),
        ("from:", "1:1: warning: “from” has no value"), ("glossaries: [a, a]", "1:17: warning: “a” stands twice in the list"),
    ])
    func mistakesAreSaidWithTheirPlace(_ text: String, _ expected: String) {
        #expect(Self.messages(text) == ["padanan.yml:" + expected])
    }

    @Test(arguments: ["translate: {key: geheim}", "translate: {api-key: geheim}", "api_key: geheim", "check: {token: geheim}"])
    func aKeyIsRefusedAndNeverRepeated(_ text: String) {
        let messages = Self.messages(text)
        #expect(messages.count == 1)
        #expect(messages[0].contains("a key never stands in a configuration") && messages[0].contains("0600"))
        #expect(!messages[0].contains("geheim"))
    }

    @Test func theSettingsOfTranslateAreReadWithTheirPlaces() {
        let reading = Self.reading(
            """
            tm: tm/memory.ptm
            translate:
              with: deepl
              guard: mask
              min-score: 72.5
              base-url: http://localhost:1/v1
              model: small
              region: southeastasia
              key-file: ../service.key
            """)
        #expect(reading.defects == [])
        let translation = reading.configuration.translation
        #expect(reading.configuration.memory?.value == "tm/memory.ptm")
        #expect(translation.service == Setting("deepl", from: .file(SourceLocation(file: "padanan.yml", line: 3, column: 9))))
        #expect(translation.guardMode?.value == "mask" && translation.minimumScore?.value == 72.5)
        #expect(translation.baseURL?.value == "http://localhost:1/v1" && translation.model?.value == "small")
        #expect(translation.region?.value == "southeastasia" && translation.keyFile?.value == "../service.key")
    }

    @Test(arguments: [
        ("files: *.xlf", "1:8: error: a value that begins with “*” needs quotes: \"*.xlf\""),
        ("files: *news", "1:8: error: a value that begins with “*” needs quotes: \"*news\""),
        ("files:\n  - **/*.po # all", "2:5: error: a value that begins with “*” needs quotes: \"**/*.po\""),
        ("check:\n\tselect: terms", "2:1: error: a tab stands where YAML wants spaces; indent with spaces"),
        ("from: @id", "1:7: error: a value that begins with “@” needs quotes"),
        ("from: id\n---\nto: en", "2:1: error: a second document begins here; a configuration is one"),
        (
            "check: [a",
            "2:1: error: the YAML can't be read: did not find expected ',' or ']' while parsing a flow sequence that begins in line 1"
        ),
        (
            "from: \"id",
            "1:10: error: the YAML can't be read: found unexpected end of stream while scanning a quoted scalar that begins in line 1"
        ),
        ("a: b: c", "1:5: error: the YAML can't be read: mapping values are not allowed in this context"),
    ])
    func brokenYAMLIsExplained(_ text: String, _ expected: String) {
        let messages = Self.messages(text)
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix("padanan.yml:" + expected) == true, "\(messages)")
    }

    @Test func allMistakesAreSaidAtOnceInTheOrderOfTheFile() {
        let text = "form: id\ncheck:\n  ignore: [qoutes]\n  selcet: a\nthreads: x\n"
        #expect(Self.reading(text).defects.map(\.location.line) == [1, 3, 4, 5])
    }

    @Test func whatIsRightIsReadBesideMistakes() {
        let configuration = Self.reading("from: ms\nthreads: x\ncheck:\n  ignore: [qoutes, quotes]\n").configuration
        #expect(configuration.from?.value == LanguageTag("ms"))
        #expect(configuration.ignore.map(\.value) == ["quotes"])
    }

    /// Anchors could make a few lines stand for billions of values.
    @Test(arguments: [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]", "- &a b", "&a b: c", "{&a b: c}", "[&a b]", "? &a b", "a: !!seq &a [b]",
        "--- &a\nb: c",
        "{\"a\":&a b}", "a:\n  &a b", "a:\r&a b", "a: \u{2028}&a b", "a:\t&a b",
    ])
    func anchorsAreRefused(_ text: String) {
        let defects = Self.reading(text).defects
        #expect(defects.count == 1)
        #expect(defects.first?.message.hasPrefix("“&” begins an anchor") == true, "\(defects)")
    }

    @Test(arguments: ["check:\n  allow-words: [AT&T, Marks & Spencer, R&D, \"&\", 'a &b', Q&A]", "from: id # R&D & co"])
    func anAmpersandInAWordIsNoAnchor(_ text: String) {
        #expect(Self.messages(text) == [])
    }

    /// A file that is too large to be shown.
    struct HostileFile: CustomTestStringConvertible {
        var name: String
        var text: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        HostileFile(name: "lists in lists", text: String(repeating: "[", count: 500_000)),
        HostileFile(name: "mappings in mappings", text: String(repeating: "{a: ", count: 200_000)),
        HostileFile(name: "items of items", text: String(repeating: "- ", count: 400_000)),
        HostileFile(name: "keys of keys", text: String(repeating: "? ", count: 400_000)),
        HostileFile(name: "a staircase", text: (0..<1300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        HostileFile(name: "more than 1 MB", text: String(repeating: "a", count: 1 << 20) + "a"),
        HostileFile(name: "NUL", text: "from: \"\0\""), HostileFile(name: "escape", text: "from: \u{1B}[31m"),
        HostileFile(name: "control character", text: "from: \u{85}\u{86}"), HostileFile(name: "no character", text: "\u{FFFF}: a"),
        HostileFile(name: "a late byte order mark", text: "from: id\u{FEFF}b: c"),
    ])
    func hostileFilesAreRefusedQuickly(_ file: HostileFile) {
        let defects = Self.reading(file.text).defects
        #expect(defects.count == 1)
        #expect(defects.allSatisfy { $0.severity == .error })
    }

    @Test(arguments: [
        "a: *b", "*", "&", "!", "!!", "%", "%YAML 9.9\n---\na", "\"\\ud800\"", "'", "|\n a", ">", "? ", "? a", ": a", "a: !!binary x",
        "<<: a", "!<tag:x> a: b", "\u{2028}",
    ])
    func oddFilesGiveAResult(_ text: String) {
        let reading = Self.reading(text)
        #expect(reading.configuration.select == nil)
        #expect(reading.defects.allSatisfy { $0.location.file == "padanan.yml" })
    }

    /// Deep, but allowed: on the thread of 128 KB that asks, the parser alone would overflow.
    @Test(arguments: [("[", "]"), ("{a: ", "}")])
    func deepFilesNeedNoLargeStackOfTheCaller(_ opening: String, _ closing: String) {
        let text = String(repeating: opening, count: 400) + String(repeating: closing, count: 400)
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread {
            #expect(Self.reading(text).defects.count == 1)
            isDone.signal()
        }
        thread.stackSize = 1 << 17
        thread.start()
        isDone.wait()
    }

    @Test func manyPatternsInBracketsAreFine() {
        let patterns = (0..<150).map { "  - \"news/{a\($0),b}/[xy].po\"\n" }.joined()
        #expect(Self.messages("exclude:\n" + patterns) == [])
    }

    @Test func theLargestFilesAreReadInLinearTime() {
        let words = (0..<60_000).map { "    - w\($0)\n" }.joined()
        let reading = Self.reading("check:\n  allow-words:\n" + words)
        #expect(reading.defects == [])
        #expect(reading.configuration.allowedWords.count == 60_000)
    }

    @Test func bytesThatAreNoUTF8AreSaidWithTheirPlace() {
        let reading = Self.reading(Array("from: ms\nto: ".utf8) + [0xE9] + Array("\n".utf8))
        #expect(reading.defects.map(\.location.description) == ["padanan.yml:2:5", "padanan.yml:2:5"])
        #expect(reading.defects.first?.message.hasPrefix("invalid UTF-8") == true)
        #expect(reading.configuration.from?.value == LanguageTag("ms"))
    }

    @Test func randomBytesGiveAResult() {
        var generator = RepeatableNumbers(state: 7)
        let alphabet = Array("ab:-[]{}&*!|>'\"%@`#,? \n\t\r\u{E9}0~".utf8) + [0x00, 0xFF, 0xC2, 0x85]
        for _ in 0..<2000 {
            let bytes = (0..<40).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
            #expect(Self.reading(bytes).defects.allSatisfy { $0.location.file == "padanan.yml" && !$0.message.isEmpty })
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
private struct RepeatableNumbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
