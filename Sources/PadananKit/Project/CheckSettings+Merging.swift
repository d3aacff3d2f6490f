import PadananFormats
import PadananModel

extension CheckSettings {
    /// The settings of a run, with what is wrong on the command line; its defects have the option in the place of a file.
    ///
    /// - Parameters:
    ///   - configuration: what the file says; `nil` when there is none.
    ///   - rules: all rules there are.
    ///   - formats: the names of the forms of reports; empty when any will do.
    public static func merging(
        _ configuration: ProjectConfiguration?, _ arguments: CheckArguments, rules: [CheckRule], formats: [String] = []
    ) -> (settings: CheckSettings, defects: [Defect]) {
        var settings = configuration.map(CheckSettings.init) ?? CheckSettings()
        var reader = ArgumentReader(arguments, vocabulary: RuleVocabulary(rules), formats: formats)
        reader.apply(to: &settings)
        return (settings, reader.defects)
    }

    /// The defaults with what `configuration` says.
    init(_ configuration: ProjectConfiguration) {
        self.init()
        folder = ProjectFolder(configuration.folder)
        from = configuration.from ?? from
        to = configuration.to ?? to
        glossaries = configuration.glossaries ?? []
        files = configuration.files ?? []
        exclude = configuration.exclude
        threads = configuration.threads ?? threads
        select = configuration.select ?? select
        ignore = configuration.ignore
        severity = configuration.severity
        failOn = configuration.failOn ?? failOn
        baseline = configuration.baseline
        ignoredConcepts = configuration.ignoredConcepts
        allowedWords = configuration.allowedWords
        format = configuration.format ?? format
        paths = configuration.paths
    }
}
