import PadananFormats
import PadananModel
import Yams

/// Reads the keys of a configuration file from its YAML.
struct ConfigurationReader {
    /// Where a list, a mapping or a value stands: its key and its place.
    struct Entry {
        /// With the keys that it stands below.
        var key: ConfigurationKey
        var value: Node
    }

    /// Most threads that may be asked for.
    private static let maximumThreads = 1024

    private(set) var configuration: ProjectConfiguration
    private(set) var defects: [Defect] = []
    private let file: String
    private let vocabulary: RuleVocabulary
    private let formats: [String]

    init(file: String, vocabulary: RuleVocabulary, formats: [String]) {
        self.file = file
        self.vocabulary = vocabulary
        self.formats = formats
        configuration = ProjectConfiguration(file: file)
    }

    mutating func read(_ root: Node) {
        guard !isNull(root) else { return }
        guard root.mapping != nil else {
            return report("a configuration is lines of “key: value”, such as “from: id”", at: root)
        }
        for entry in entries(of: root, below: "") { readTop(entry) }
    }

    private mutating func readTop(_ entry: Entry) {
        switch entry.key.last {
        case "from": configuration.from = language(entry)
        case "to": configuration.to = language(entry)
        case "glossaries": configuration.glossaries = words(entry)
        case "files": configuration.files = patterns(entry)
        case "exclude": configuration.exclude = patterns(entry)
        case "threads": configuration.threads = threads(entry)
        case "tm": configuration.memory = scalar(entry)
        case "translate": for entry in entries(of: entry) { readTranslation(entry) }
        default: for entry in entries(of: entry) { readCheck(entry) }
        }
    }

    private mutating func readCheck(_ entry: Entry) {
        switch entry.key.last {
        case "select": configuration.select = selected(entry)
        case "ignore": configuration.ignore = rules(entry)
        case "severity": configuration.severity = severities(entry)
        case "fail-on": configuration.failOn = choice(entry, FailureThreshold.self)
        case "baseline": configuration.baseline = scalar(entry)
        case "ignore-concepts": configuration.ignoredConcepts = words(entry)
        case "allow-words": configuration.allowedWords = words(entry)
        case "format": configuration.format = format(entry)
        default: readPaths(entry)
        }
    }

    private mutating func readTranslation(_ entry: Entry) {
        switch entry.key.last {
        case "with": configuration.translation.service = scalar(entry)
        case "guard": configuration.translation.guardMode = word(entry, among: TranslationConfiguration.guards)
        case "min-score": configuration.translation.minimumScore = score(entry)
        case "base-url": configuration.translation.baseURL = scalar(entry)
        case "model": configuration.translation.model = scalar(entry)
        case "region": configuration.translation.region = scalar(entry)
        default: configuration.translation.keyFile = scalar(entry)
        }
    }

    private mutating func readPaths(_ entry: Entry) {
        guard let items = entry.value.sequence else { return reportShape(entry) }
        for item in items {
            let parts = entries(of: Entry(key: entry.key, value: item))
            guard let files = parts.first(where: { $0.key.last == "files" }) else {
                if item.mapping != nil { report("the entry doesn't say for which files it is; write “files: …”", at: item) }
                continue
            }
            var settings = PathSettings(files: patterns(files))
            for part in parts { read(part, into: &settings) }
            configuration.paths.append(settings)
        }
    }

    private mutating func read(_ entry: Entry, into settings: inout PathSettings) {
        switch entry.key.last {
        case "select": settings.select = selected(entry)
        case "ignore": settings.ignore = rules(entry)
        case "severity": settings.severity = severities(entry)
        default: break
        }
    }
}

// MARK: Values

extension ConfigurationReader {
    private mutating func language(_ entry: Entry) -> Setting<LanguageTag>? {
        guard let text = scalar(entry) else { return nil }
        let tag = LanguageTag(text.value)
        guard tag.isWellFormed else {
            report("“\(text.value)” is no language tag; write a BCP 47 tag such as id or en-GB", at: entry.value)
            return nil
        }
        return Setting(tag, from: text.origin)
    }

    private mutating func threads(_ entry: Entry) -> Setting<Int>? {
        guard let text = scalar(entry) else { return nil }
        if text.value == "auto" { return Setting(0, from: text.origin) }
        guard let count = Int(text.value), (1...Self.maximumThreads).contains(count) else {
            report("“\(text.value)” is no number of threads; write 1 to \(Self.maximumThreads), or auto", at: entry.value)
            return nil
        }
        return Setting(count, from: text.origin)
    }

    private mutating func format(_ entry: Entry) -> Setting<String>? {
        guard let text = scalar(entry) else { return nil }
        guard formats.isEmpty || formats.contains(text.value) else {
            let hint = Spelling.suggestion(for: text.value, among: formats)
            report("there is no format “\(text.value)”\(hint); name one of \(formats.joined(separator: ", "))", at: entry.value)
            return nil
        }
        return text
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Hashable>(
        _ entry: Entry, _ type: Choice.Type
    ) -> Setting<Choice>? {
        guard let text = scalar(entry) else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            let choices = Choice.allCases.map(\.rawValue)
            let hint = Spelling.suggestion(for: text.value, among: choices)
            report("“\(entry.key.last)” can't be “\(text.value)”\(hint); write \(choices.joined(separator: ", "))", at: entry.value)
            return nil
        }
        return Setting(choice, from: text.origin)
    }

    private mutating func word(_ entry: Entry, among choices: [String]) -> Setting<String>? {
        guard let text = scalar(entry) else { return nil }
        if choices.contains(text.value) { return text }
        let hint = Spelling.suggestion(for: text.value, among: choices)
        report("“\(entry.key.last)” can't be “\(text.value)”\(hint); write \(choices.joined(separator: ", "))", at: entry.value)
        return nil
    }

    private mutating func score(_ entry: Entry) -> Setting<Double>? {
        guard let text = scalar(entry) else { return nil }
        guard let score = Double(text.value), (0...100).contains(score) else {
            report("“\(text.value)” is no score; write a number from 0 to 100", at: entry.value)
            return nil
        }
        return Setting(score, from: text.origin)
    }

    private mutating func patterns(_ entry: Entry) -> [Setting<String>] {
        words(entry).filter { word in
            guard let problem = GlobPattern.problem(in: word.value) else { return true }
            defects.append(Defect(.error, "“\(word.value)”: \(problem)", at: word.origin.location))
            return false
        }
    }

    private mutating func rules(_ entry: Entry) -> [Setting<String>] {
        words(entry).filter { isKnown($0) }
    }

    /// The rules of `select`; `nil` when none can be read, rather than none at all.
    private mutating func selected(_ entry: Entry) -> [Setting<String>]? {
        if entry.value.sequence?.isEmpty == true { report("“select” names no rule; leave it out to run all", at: entry.value) }
        let names = rules(entry)
        return names.isEmpty ? nil : names
    }

    private mutating func isKnown(_ name: Setting<String>) -> Bool {
        guard let problem = vocabulary.problem(with: name.value) else { return true }
        defects.append(Defect(.error, problem, at: name.origin.location))
        return false
    }

    private mutating func severities(_ entry: Entry) -> [Setting<RuleSeverity>] {
        guard let pairs = entry.value.mapping else {
            reportShape(entry)
            return []
        }
        var seen: Set<String> = []
        var result: [Setting<RuleSeverity>] = []
        for (key, value) in pairs {
            guard let name = text(of: key, "a rule or group"), isNew(name, at: key, in: &seen), isKnown(name) else { continue }
            let named = ConfigurationKey(name.value, .threshold, "", example: "")
            guard let choice = choice(Entry(key: named, value: value), SeverityChoice.self) else { continue }
            result.append(Setting(RuleSeverity(name.value, choice.value), from: choice.origin))
        }
        return result
    }

    /// The entries of a list; one value alone is a list of one.
    private mutating func words(_ entry: Entry) -> [Setting<String>] {
        if entry.value.scalar != nil { return scalar(entry).map { [$0] } ?? [] }
        guard let items = entry.value.sequence else {
            reportShape(entry)
            return []
        }
        var seen: Set<String> = []
        var result: [Setting<String>] = []
        for item in items {
            guard let word = text(of: item, "one value") else { continue }
            if seen.insert(word.value).inserted {
                result.append(word)
            } else {
                warn("“\(word.value)” stands twice in the list", at: item)
            }
        }
        return result
    }

    private mutating func scalar(_ entry: Entry) -> Setting<String>? {
        guard entry.value.scalar != nil else {
            reportShape(entry)
            return nil
        }
        return text(of: entry.value, "one value")
    }

    private mutating func text(of node: Node, _ wanted: String) -> Setting<String>? {
        guard let scalar = node.scalar, !isNull(node), !scalar.string.isEmpty else {
            report("\(Self.kind(of: node)) stands where \(wanted) is wanted", at: node)
            return nil
        }
        return Setting(scalar.string, from: .file(location(of: node)))
    }
}

// MARK: Keys and places

extension ConfigurationReader {
    private mutating func entries(of entry: Entry) -> [Entry] {
        guard entry.value.mapping != nil else {
            let isItem = entry.key.kind == .listOfSettings
            report("\(Self.kind(of: entry.value)) stands where \(isItem ? "“files: …”" : entry.key.kind.shape) is wanted", at: entry.value)
            return []
        }
        return entries(of: entry.value, below: entry.key.name)
    }

    /// The known keys of a mapping that have a value, each once.
    private mutating func entries(of node: Node, below parent: String) -> [Entry] {
        var seen: Set<String> = []
        var result: [Entry] = []
        for (keyNode, value) in node.mapping ?? [:] {
            guard let name = text(of: keyNode, "a key"), isNew(name, at: keyNode, in: &seen) else { continue }
            guard let key = ProjectConfiguration.keys.first(where: { $0.parent == parent && $0.last == name.value }) else {
                reportUnknown(name, below: parent)
                continue
            }
            if isNull(value) {
                warn("“\(name.value)” has no value", at: keyNode)
            } else {
                result.append(Entry(key: key, value: value))
            }
        }
        return result
    }

    private mutating func isNew(_ name: Setting<String>, at node: Node, in seen: inout Set<String>) -> Bool {
        if seen.insert(name.value).inserted { return true }
        report("“\(name.value)” stands here a second time; keep one of them", at: node)
        return false
    }

    private mutating func reportUnknown(_ name: Setting<String>, below parent: String) {
        if TranslationConfiguration.isSecret(name.value) { return reportSecret(name) }
        let candidates = ProjectConfiguration.keys.filter { $0.parent == parent }.map(\.last)
        let hint = Spelling.suggestion(for: name.value, among: candidates)
        let elsewhere = ProjectConfiguration.keys.first { $0.last == name.value }
        let message =
            switch elsewhere {
            case let key? where key.parent.isEmpty: "“\(name.value)” stands at the beginning of a line, not below “\(parent)”"
            case let key?:
                "“\(name.value)” stands below “\(key.parent)”, not \(parent.isEmpty ? "at the beginning of a line" : "below “\(parent)”")"
            case nil: "there is no key “\(name.value)”\(hint); the keys here are \(candidates.joined(separator: ", "))"
            }
        defects.append(Defect(.error, message, at: name.origin.location))
    }

    private mutating func reportSecret(_ name: Setting<String>) {
        let message =
            "“\(name.value)”: a key never stands in a configuration, which is shared; give it in the service's environment variable "
            + "(padanan translate --help), or write it to a file that only you may read (mode 0600) and name that: translate: key-file"
        defects.append(Defect(.error, message, at: name.origin.location))
    }

    private mutating func reportShape(_ entry: Entry) {
        report("\(Self.kind(of: entry.value)) stands where “\(entry.key.last)” wants \(entry.key.kind.shape)", at: entry.value)
    }

    private mutating func report(_ message: String, at node: Node) {
        defects.append(Defect(.error, message, at: location(of: node)))
    }

    private mutating func warn(_ message: String, at node: Node) {
        defects.append(Defect(.warning, message, at: location(of: node)))
    }

    private func location(of node: Node) -> SourceLocation {
        SourceLocation(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    }

    private static func kind(of node: Node) -> String {
        if node.sequence != nil { return "a list" }
        if node.mapping != nil { return "a mapping" }
        return node.scalar?.string.isEmpty ?? true ? "nothing" : "one value"
    }

    /// Whether nothing, or YAML's word for it, stands there.
    private func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
