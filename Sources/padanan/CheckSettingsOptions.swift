import ArgumentParser
import PadananKit

/// What is checked: rules, glossaries, languages, and the configuration they otherwise come from.
struct CheckSettingsOptions: ParsableArguments {
    @Option(
        name: [.customShort("g"), .long],
        help: ArgumentHelp(
            """
            A glossary file or folder, or “builtin” for the published ones; may be repeated. Without any, and none in padanan.yml, the rules \
            about terms are silent.
            """, valueName: "path"))
    var glossary: [String] = []

    @Option(help: ArgumentHelp("The source language, a BCP 47 tag (default: id).", valueName: "tag"))
    var from: String?

    @Option(help: ArgumentHelp("The target language; with a region, as en-GB, its spelling is asked for (default: en).", valueName: "tag"))
    var to: String?

    @Option(help: ArgumentHelp("Only these rules or groups, comma-separated; may be repeated.", valueName: "rules"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Not these rules or groups, comma-separated; may be repeated.", valueName: "rules"))
    var ignore: [String] = []

    @Option(
        help: ArgumentHelp(
            "RULE=LEVEL, comma-separated: info, warning, error or off, for a rule or a group; may be repeated.", valueName: "levels"))
    var severity: [String] = []

    @Option(
        help: ArgumentHelp(
            "The severity from which findings make the exit code 1: info, warning, error, never (default: warning).", valueName: "level"))
    var failOn: String?

    @Option(help: ArgumentHelp("A concept of the glossary, by id, that is not checked; may be repeated.", valueName: "id"))
    var ignoreConcept: [String] = []

    @Option(help: ArgumentHelp("A word or name that may stay as in the source; may be repeated.", valueName: "word"))
    var allowWord: [String] = []

    @Option(help: ArgumentHelp("Files and folders to pass over, a pattern; may be repeated.", valueName: "pattern"))
    var exclude: [String] = []

    @Option(help: ArgumentHelp("A file of findings that are known and not reported again.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp("The configuration; by default padanan.yml in this folder or one above it.", valueName: "file"))
    var config: String?

    @Flag(help: "Use no configuration file.")
    var noConfig = false

    func validate() throws {
        guard config == nil || !noConfig else {
            throw ValidationError("--config names a configuration, --no-config wants none; give one of them.")
        }
    }

    /// What these options say; files, threads and format are others'.
    var arguments: CheckArguments {
        var arguments = CheckArguments()
        (arguments.from, arguments.to, arguments.glossaries) = (from, to, glossary)
        (arguments.select, arguments.ignore, arguments.severity) = (select, ignore, severity)
        (arguments.failOn, arguments.baseline, arguments.exclude) = (failOn, baseline, exclude)
        (arguments.ignoredConcepts, arguments.allowedWords) = (ignoreConcept, allowWord)
        return arguments
    }

    /// Defaults, then the configuration file, then `arguments`. Everything that is wrong in them is printed before the program ends.
    func effective(_ arguments: CheckArguments, _ problems: inout InputProblems) throws -> CheckSettings {
        let formats = FindingFormat.allCases.map(\.rawValue)
        var configuration: ProjectConfiguration?
        if let path = try noConfig ? nil : config ?? ProjectConfiguration.find() {
            let reading = try ProjectConfiguration.load(path, rules: CheckCatalog.rules, formats: formats)
            problems.report(reading.defects)
            configuration = reading.configuration
        }
        let merged = CheckSettings.merging(configuration, arguments, rules: CheckCatalog.rules, formats: formats)
        for defect in merged.defects { StandardError.write("padanan: \(defect)\n") }
        guard merged.defects.isEmpty else { throw CommandFailure(message: "") }
        try problems.finish()
        return merged.settings
    }
}
