import PadananFormats
import PadananModel
import Testing

@testable import PadananKit

@Suite struct CheckSettingsTests {
    private static let file = """
        to: en-GB
        glossaries: [terms.csv]
        files: [news]
        exclude: [drafts]
        check:
          select: [terms, text]
          ignore: [text, length-ratio]
          severity: {brackets: off, quotes: info}
          baseline: known.json
          ignore-concepts: [c1]
          allow-words: [Bakamla, "a: b # c", "~", "-x", " y\\t", "é\\u2028\\x85\\U0001F600\\0", "\\"\\\\", "null", "*"]
          paths:
            - {files: drafts, select: [quotes], ignore: [brackets], severity: {quotes: error}}
            - {files: "*.po", severity: {all: "off"}}
        """

    private static func settings(_ text: String = file, path: String = "padanan.yml", change: (inout CheckArguments) -> Void = { _ in })
        -> CheckSettings
    {
        merging(text, path: path, change: change).settings
    }

    private static func merging(_ text: String, path: String = "padanan.yml", change: (inout CheckArguments) -> Void)
        -> (settings: CheckSettings, defects: [Defect])
    {
        let reading = ProjectConfiguration.read(Array(text.utf8), file: path, rules: SampleRules.all)
        #expect(reading.defects == [])
        var arguments = CheckArguments()
        change(&arguments)
        return CheckSettings.merging(reading.configuration, arguments, rules: SampleRules.all, formats: ["text", "sarif"])
    }

    private static func everything(_ arguments: inout CheckArguments) {
        arguments.from = "ms"
        arguments.to = "en-US"
        arguments.glossaries = ["builtin", "my terms.csv"]
        arguments.files = ["a.xlf", "-"]
        arguments.exclude = ["*.bak.xlf"]
        arguments.threads = 3
        arguments.select = ["quotes,numbers"]
        arguments.ignore = ["number-format"]
        arguments.severity = ["quotes=error", "text=info"]
        arguments.failOn = "never"
        arguments.baseline = "../b.json"
        arguments.ignoredConcepts = ["c2", "c1"]
        arguments.allowedWords = ["Kemlu"]
        arguments.format = "sarif"
    }

    @Test func theCommandLineBeatsTheFileAndTheFileTheDefaults() {
        let settings = Self.settings { $0.to = "en-US" }
        #expect(settings.from == Setting(.indonesian, from: .byDefault))
        #expect(settings.to == Setting(LanguageTag("en-US"), from: .option("--to")))
        #expect(settings.baseline?.origin.description == "padanan.yml:9:13")
        #expect(Self.settings("from: id").glossaries == [])
    }

    @Test func listsAreReplacedOrAddedTo() {
        let settings = Self.settings(change: Self.everything)
        #expect(settings.glossaries.map(\.value) == ["builtin", "my terms.csv"])
        #expect(settings.files.map(\.value) == ["a.xlf", "-"])
        #expect(settings.exclude.map(\.value) == ["drafts", "*.bak.xlf"])
        #expect(settings.ignoredConcepts.map(\.value) == ["c1", "c2"])
        #expect(settings.ignoredConcepts.map(\.origin.description) == ["padanan.yml:10:21", "--ignore-concept"])
        #expect(settings.select.map(\.value) == ["quotes", "numbers"])
        #expect(settings.ignore.map(\.value) == ["number-format"])
    }

    @Test func whatIsSelectedOnTheCommandLineRunsThoughTheFileIgnoresIt() {
        let text =
            "check: {select: [terms], ignore: [quotes, brackets], severity: {quotes: off}, paths: [{files: a.po, ignore: [quotes], select: [terms]}]}"
        let selection = Self.settings(text) { $0.select = ["quotes"] }.selection(of: SampleRules.all)
        #expect(selection.allRules.map(\.id) == ["quotes"])
        #expect(selection.severity(of: "quotes", path: "a.po") == .warning)
        let group = Self.settings(text) { $0.select = ["text"] }.selection(of: SampleRules.all)
        #expect(group.severities(for: "a.po") == ["brackets": .warning, "length-ratio": .info, "quotes": .warning])
    }

    /// What the file says of rules, what the command line says, and what comes out for `quotes` and `brackets` in a.po and elsewhere.
    struct Level: Sendable {
        var file: String
        var select: [String] = []
        var ignore: [String] = []
        var severity: [String] = []
        var quotes: FindingSeverity?
        var brackets: FindingSeverity?
    }

    @Test(arguments: [
        // A group of the command line beats a rule of the file.
        Level(file: "severity: {quotes: info}", severity: ["text=error"], quotes: .error, brackets: .error),
        Level(file: "severity: {quotes: off}", severity: ["all=error"], quotes: .error, brackets: .error),
        Level(file: "ignore: [quotes]", select: ["text"], quotes: .warning, brackets: .warning),
        Level(file: "severity: {quotes: off}", select: ["text"], quotes: .warning, brackets: .warning),
        Level(file: "select: [quotes, terms]", ignore: ["text"]),
        Level(file: "select: [quotes, text]", ignore: ["all"]),
        Level(file: "paths: [{files: '**', severity: {quotes: info}}]", severity: ["text=error"], quotes: .error, brackets: .error),
        Level(file: "paths: [{files: '**', ignore: [quotes]}]", select: ["text"], quotes: .warning, brackets: .warning),
        Level(file: "paths: [{files: '**', select: [quotes]}]", ignore: ["text"]),
        // A rule of the command line beats a group of the file.
        Level(file: "severity: {text: info}", severity: ["quotes=error"], quotes: .error, brackets: .info),
        Level(file: "severity: {text: off}", select: ["quotes"], quotes: .warning),
        Level(file: "ignore: [text]", select: ["quotes"], quotes: .warning),
        Level(file: "select: [text]", ignore: ["quotes"], brackets: .warning),
        // Within the command line the rule beats its group, whatever the order.
        Level(file: "", severity: ["quotes=info,text=error"], quotes: .info, brackets: .error),
        Level(file: "severity: {quotes: warning}", severity: ["text=error,quotes=info"], quotes: .info, brackets: .error),
        Level(file: "", select: ["quotes"], ignore: ["text"], quotes: .warning),
        Level(file: "paths: [{files: a.po, select: [brackets]}]", select: ["quotes"], ignore: ["text"], quotes: .warning),
        // What the command line doesn't speak of stays as the file has it.
        Level(file: "severity: {quotes: info}", severity: ["brackets=warning"], quotes: .info, brackets: .warning),
        Level(file: "ignore: [quotes]", severity: ["text=info"], brackets: .info),
        Level(file: "ignore: [quotes]", ignore: ["brackets"]),
    ])
    func theCommandLineWinsAndWithinItTheRule(_ level: Level) {
        let settings = Self.settings(level.file.isEmpty ? "" : "check:\n  \(level.file)\n") {
            ($0.select, $0.ignore, $0.severity) = (level.select, level.ignore, level.severity)
        }
        // What padanan config prints says the same.
        for settings in [settings, Self.settings(settings.yaml)] {
            let selection = settings.selection(of: SampleRules.all)
            for path in ["a.po", "b.po"] {
                #expect(selection.severity(of: "quotes", path: path) == level.quotes)
                #expect(selection.severity(of: "brackets", path: path) == level.brackets)
            }
        }
    }

    @Test func whatTheCommandLineOverrulesIsNotPrinted() {
        let lines = Self.settings("check:\n  severity: {quotes: info, number-format: info}\n") { $0.severity = ["text=error"] }.lines
        #expect(
            lines.contains("    text: error  # from --severity")
                && lines.contains { $0.hasPrefix("    number-format: info  # from padanan.yml:2") })
        #expect(!lines.contains { $0.contains("quotes") })
    }

    @Test func noEntryForAPathUndoesTheCommandLine() {
        let text = "check: {paths: [{files: a.po, select: [quotes], severity: {quotes: error}}]}"
        let ignoring = Self.settings(text) { $0.ignore = ["text"] }.selection(of: SampleRules.all)
        #expect(ignoring.severity(of: "quotes", path: "a.po") == nil)
        let milder = Self.settings(text) { $0.severity = ["quotes=info"] }.selection(of: SampleRules.all)
        #expect(milder.severity(of: "quotes", path: "a.po") == .info)
        #expect(milder.severity(of: "quotes", path: "b.po") == .info)
    }

    @Test(arguments: [
        (
            "select", "qoutes",
            "--select: error: there is no rule or group “qoutes” (did you mean “quotes”?); the groups are terms, numbers, text, consistency"
        ),
        (
            "ignore", "terms,txet",
            "--ignore: error: there is no rule or group “txet” (did you mean “text”?); the groups are terms, numbers, text, consistency"
        ),
        ("severity", "quotes", "--severity: error: “quotes” is no severity of a rule; write it as quotes=info"),
        (
            "severity", "quotes=eror",
            "--severity: error: there is no severity “eror” (did you mean “error”?); write info, warning, error, off"
        ),
        ("fail-on", "off", "--fail-on: error: there is no severity “off”; write info, warning, error, never"),
        ("format", "sarf", "--format: error: there is no format “sarf” (did you mean “sarif”?); name one of text, sarif"),
        ("from", "x", "--from: error: “x” is no language tag; write a BCP 47 tag such as id or en-GB"),
        ("exclude", "[a", "--exclude: error: “[a”: “[” is not closed; write “\\[” for the character"),
    ])
    func mistakesOfTheCommandLineNameTheOption(_ option: String, _ value: String, _ expected: String) {
        let defects = Self.merging("") { arguments in
            switch option {
            case "select": arguments.select = [value]
            case "ignore": arguments.ignore = [value]
            case "severity": arguments.severity = [value]
            case "fail-on": arguments.failOn = value
            case "format": arguments.format = value
            case "from": arguments.from = value
            default: arguments.exclude = [value]
            }
        }.defects
        #expect(defects.map(\.description) == [expected])
    }

    // MARK: padanan config

    @Test func theSettingsAreWrittenWithWhoSetThem() {
        let lines = Self.settings("check:\n  ignore: [quotes]\n") { $0.ignore = ["brackets"] }.lines
        #expect(
            lines.dropFirst() == [
                "from: id  # default", "to: en  # default", "glossaries: []  # default", "files: []  # default", "exclude: []  # default",
                "threads: auto  # default", "check:", "  select:", "    - all  # default", "  ignore:",
                "    - quotes  # from padanan.yml:2:12",
                "    - brackets  # from --ignore", "  severity: {}  # default", "  fail-on: warning  # default",
                "  ignore-concepts: []  # default",
                "  allow-words: []  # default", "  format: text  # default", "  paths: []  # default",
            ])
    }

    /// The law of `padanan config`: what it prints says again what it was printed from.
    @Test(arguments: [0, 1, 2, 3])
    func whatIsWrittenReadsBackTheSame(_ number: Int) {
        let settings =
            number % 2 == 0
            ? Self.settings(number < 2 ? Self.file : "") : Self.settings(number < 2 ? Self.file : "", change: Self.everything)
        let again = Self.settings(settings.yaml)
        #expect(Self.values(again) == Self.values(settings))
        #expect(Self.values(again) != Self.values(CheckSettings()) || number == 2)
        let (before, after) = (settings.selection(of: SampleRules.all), again.selection(of: SampleRules.all))
        for path in ["a.xlf", "drafts/a.xlf", "drafts/b.po", "b.po"] {
            #expect(before.severities(for: path) == after.severities(for: path))
        }
    }

    /// All values, without who set them.
    private static func values(_ settings: CheckSettings) -> [[String]] {
        let lists = [
            settings.glossaries, settings.files, settings.exclude, settings.select, settings.ignore, settings.ignoredConcepts,
            settings.allowedWords,
        ]
        let severities = { (list: [Setting<RuleSeverity>]) in list.map { "\($0.value.name)=\($0.value.choice)" } }
        let paths = settings.paths.map { entry in
            [entry.files, entry.select ?? [], entry.ignore].flatMap { $0.map(\.value) + ["|"] } + severities(entry.severity) + [
                "\(entry.select == nil)"
            ]
        }
        let single = [
            settings.folder.path, settings.from.value.description, settings.to.value.description, "\(settings.threads.value)",
            settings.failOn.value.rawValue, settings.baseline?.value ?? "none", settings.format.value,
        ]
        return lists.map { $0.map(\.value) } + [severities(settings.severity), single] + paths
    }

    @Test func theJSONHasTheSameWithOrigins() throws {
        let bytes = Self.settings(change: Self.everything).json
        let root = try JSONReader.read(bytes, in: 0..<bytes.count)
        #expect(root["to"]?["value"]?.string == "en-US")
        #expect(root["to"]?["origin"]?.string == "--to")
        #expect(root["check"]?["fail-on"]?["value"]?.string == "never")
        guard case .array(let ignore)? = root["check"]?["ignore"], case .array(let paths)? = root["check"]?["paths"] else {
            Issue.record("lists are missing")
            return
        }
        #expect(ignore.map { $0["value"]?.string } == ["number-format"])
        #expect(paths.count == 3)
    }

    @Test func pathsOfTheCommandLineAreSeenFromTheFolderOfTheFile() {
        let settings = Self.settings("", path: "../../padanan.yml") {
            $0.glossaries = ["terms.csv"]
            $0.exclude = ["*.po", "old/*.xlf"]
        }
        let folder = settings.folder
        #expect(settings.glossaries.map { folder.fromHere($0.value) } == ["terms.csv"])
        #expect(settings.exclude[0].value == "*.po")
        #expect(folder.fromHere(settings.exclude[1].value) == "old/*.xlf")
        #expect(settings.exclude[1].value.split(separator: "/").count == 4)
    }
}
