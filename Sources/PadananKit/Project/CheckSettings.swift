import PadananModel

/// The settings of a check as they come out: defaults, then the configuration file, then the command line, each with who set it.
///
/// Paths and patterns are relative to `folder`; `folder.fromHere` leads there from the current one.
public struct CheckSettings: Sendable, Hashable {
    /// The folder of the configuration file, else the current one.
    public var folder = ProjectFolder()
    public var from = Setting(LanguageTag.indonesian, from: .byDefault)
    public var to = Setting(LanguageTag.english, from: .byDefault)
    /// Files, folders, or `builtin`.
    public var glossaries: [Setting<String>] = []
    /// What is checked: files, folders and patterns.
    public var files: [Setting<String>] = []
    /// Patterns of what is left out of folders and patterns.
    public var exclude: [Setting<String>] = []
    /// How many threads work; 0 for as many as there are cores.
    public var threads = Setting(0, from: .byDefault)
    /// Rules and groups that run.
    public var select = [Setting(RuleVocabulary.all, from: .byDefault)]
    /// Rules and groups that don't.
    public var ignore: [Setting<String>] = []
    public var severity: [Setting<RuleSeverity>] = []
    public var failOn = Setting(FailureThreshold.warning, from: .byDefault)
    /// A file of known findings.
    public var baseline: Setting<String>?
    /// Concepts, by id, that the rules about terms leave alone.
    public var ignoredConcepts: [Setting<String>] = []
    /// Words that may stay as they are.
    public var allowedWords: [Setting<String>] = []
    /// The form of the report.
    public var format = Setting("text", from: .byDefault)
    /// Settings for some files; the later win.
    public var paths: [PathSettings] = []

    /// The defaults.
    public init() {}

    public var languages: LanguagePair { LanguagePair(from.value, to.value) }

    /// Which rules run where; paths are asked for as `folder.inProject` gives them.
    public func selection(of rules: [CheckRule]) -> RuleSelection {
        let everywhere = RuleLayer(select: select.map(\.value), ignore: ignore.map(\.value), severity: severity.map(\.value))
        return RuleSelection(rules, layers: [everywhere] + paths.map(\.layer))
    }
}
