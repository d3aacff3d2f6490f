import PadananFormats
import PadananModel

/// Puts what a command line says over the settings of a file.
struct ArgumentReader {
    private let arguments: CheckArguments
    private let vocabulary: RuleVocabulary
    private let formats: [String]
    private(set) var defects: [Defect] = []

    init(_ arguments: CheckArguments, vocabulary: RuleVocabulary, formats: [String]) {
        self.arguments = arguments
        self.vocabulary = vocabulary
        self.formats = formats
    }

    mutating func apply(to settings: inout CheckSettings) {
        if let from = language(arguments.from, "--from") { settings.from = from }
        if let to = language(arguments.to, "--to") { settings.to = to }
        applyFiles(to: &settings)
        applyRules(to: &settings)
        if let threads = arguments.threads { settings.threads = Setting(threads, from: .option("--threads")) }
        if let failOn = failOn() { settings.failOn = failOn }
        if let format = format() { settings.format = format }
        add(arguments.ignoredConcepts, "--ignore-concept", to: &settings.ignoredConcepts)
        add(arguments.allowedWords, "--allow-word", to: &settings.allowedWords)
    }

    private mutating func applyFiles(to settings: inout CheckSettings) {
        let folder = settings.folder
        if !arguments.glossaries.isEmpty {
            settings.glossaries = arguments.glossaries.map {
                Setting($0 == GlossaryLoader.builtin ? $0 : folder.inProject($0), from: .option("--glossary"))
            }
        }
        if !arguments.files.isEmpty {
            settings.files = arguments.files.map {
                Setting($0 == FileInput.standardInput ? $0 : folder.inProject($0), from: .option("argument"))
            }
        }
        if let baseline = arguments.baseline { settings.baseline = Setting(folder.inProject(baseline), from: .option("--baseline")) }
        add(arguments.exclude.filter { isReadable($0) }.map { Self.pattern($0, in: folder) }, "--exclude", to: &settings.exclude)
    }

    private mutating func isReadable(_ pattern: String) -> Bool {
        guard let problem = GlobPattern.problem(in: pattern) else { return true }
        report("“\(pattern)”: \(problem)", "--exclude")
        return false
    }

    /// A pattern given in the current folder; one without `/` inside is looked for in every folder anyway.
    private static func pattern(_ text: String, in folder: ProjectFolder) -> String {
        let hasFolders = text.utf8.dropLast().contains(UInt8(ascii: "/"))
        return hasFolders && !text.hasPrefix("/") ? folder.inProject(text) : text
    }

    private func add(_ values: [String], _ option: String, to list: inout [Setting<String>]) {
        for value in values where !list.contains(where: { $0.value == value }) { list.append(Setting(value, from: .option(option))) }
    }

    // MARK: Rules

    private mutating func applyRules(to settings: inout CheckSettings) {
        let select = known(arguments.select, "--select")
        let ignore = known(arguments.ignore, "--ignore")
        let severity = severities()
        if !select.isEmpty { replaceSelection(by: select, in: &settings) }
        settings.ignore += ignoredNames(ignore, settings.select).filter { new in !settings.ignore.contains { $0.value == new.value } }
        overrule(severity, in: &settings)
        overrulePaths(select, ignore, severity, in: &settings)
    }

    /// What is selected here runs, whatever the file ignores or turns off.
    private func replaceSelection(by select: [Setting<String>], in settings: inout CheckSettings) {
        settings.select = select
        settings.ignore = []
        settings.severity.removeAll { $0.value.choice == .off }
        for index in settings.paths.indices {
            settings.paths[index].select = nil
            settings.paths[index].ignore = []
            settings.paths[index].severity.removeAll { $0.value.choice == .off }
        }
    }

    /// `ignore`, with the rules in it that the file selects by their own ids, which would else beat their group.
    private func ignoredNames(_ ignore: [Setting<String>], _ select: [Setting<String>]) -> [Setting<String>] {
        let named = select.filter { if case .file = $0.origin { true } else { false } }.map(\.value)
        let inner = ignore.flatMap { group in
            named.filter { $0 != group.value && isCovered($0, by: [group.value]) }.map { Setting($0, from: group.origin) }
        }
        return ignore + inner
    }

    /// Takes away the severities of the file for rules that are given others here, by their ids or by their groups, and adds these.
    private func overrule(_ severity: [Setting<RuleSeverity>], in settings: inout CheckSettings) {
        let names = severity.map(\.value.name)
        settings.severity.removeAll { isCovered($0.value.name, by: names) }
        for index in settings.paths.indices { settings.paths[index].severity.removeAll { isCovered($0.value.name, by: names) } }
        settings.severity += severity
    }

    /// Whether `names` say something of every rule that `name` stands for.
    private func isCovered(_ name: String, by names: [String]) -> Bool {
        Set(vocabulary.ids(of: name)).isSubset(of: names.flatMap(vocabulary.ids))
    }

    /// A last entry for all files, so that no entry of the file undoes the command line.
    private func overrulePaths(
        _ select: [Setting<String>], _ ignore: [Setting<String>], _ severity: [Setting<RuleSeverity>], in settings: inout CheckSettings
    ) {
        guard !settings.paths.isEmpty, let origin = ignore.first?.origin ?? severity.first?.origin else { return }
        var entry = PathSettings(files: [Setting("**", from: origin)])
        (entry.select, entry.ignore, entry.severity) = (select.isEmpty ? nil : select, ignore, severity)
        settings.paths.append(entry)
    }

    private static func merged(_ old: [Setting<RuleSeverity>], _ new: [Setting<RuleSeverity>]) -> [Setting<RuleSeverity>] {
        old.filter { entry in !new.contains { $0.value.name == entry.value.name } } + new
    }

    private mutating func known(_ values: [String], _ option: String) -> [Setting<String>] {
        var result: [Setting<String>] = []
        add(CheckArguments.names(values).filter { isKnown($0, option) }, option, to: &result)
        return result
    }

    private mutating func isKnown(_ name: String, _ option: String) -> Bool {
        guard let problem = vocabulary.problem(with: name) else { return true }
        report(problem, option)
        return false
    }

    private mutating func severities() -> [Setting<RuleSeverity>] {
        var result: [Setting<RuleSeverity>] = []
        for pair in CheckArguments.names(arguments.severity) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                report("“\(pair)” is no severity of a rule; write it as quotes=info", "--severity")
                continue
            }
            guard isKnown(parts[0], "--severity"), let choice: SeverityChoice = choice(parts[1], "--severity") else { continue }
            result = Self.merged(result, [Setting(RuleSeverity(parts[0], choice), from: .option("--severity"))])
        }
        return result
    }

    // MARK: Single values

    private mutating func language(_ text: String?, _ option: String) -> Setting<LanguageTag>? {
        guard let text else { return nil }
        let tag = LanguageTag(text)
        guard tag.isWellFormed else {
            report("“\(text)” is no language tag; write a BCP 47 tag such as id or en-GB", option)
            return nil
        }
        return Setting(tag, from: .option(option))
    }

    private mutating func failOn() -> Setting<FailureThreshold>? {
        guard let text = arguments.failOn, let choice: FailureThreshold = choice(text, "--fail-on") else { return nil }
        return Setting(choice, from: .option("--fail-on"))
    }

    private mutating func format() -> Setting<String>? {
        guard let name = arguments.format else { return nil }
        guard formats.isEmpty || formats.contains(name) else {
            let hint = Spelling.suggestion(for: name, among: formats)
            report("there is no format “\(name)”\(hint); name one of \(formats.joined(separator: ", "))", "--format")
            return nil
        }
        return Setting(name, from: .option("--format"))
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String, _ option: String) -> Choice? {
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue)
        report(
            "there is no severity “\(text)”\(Spelling.suggestion(for: text, among: choices)); write \(choices.joined(separator: ", "))",
            option)
        return nil
    }

    private mutating func report(_ message: String, _ option: String) {
        defects.append(Defect(.error, message, at: SourceLocation(file: option)))
    }
}
