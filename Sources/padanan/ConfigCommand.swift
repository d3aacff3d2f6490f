import ArgumentParser
import PadananKit

/// `padanan config`.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print the settings that a check would use, and where each comes from.",
        discussion: """
            Settings are the defaults, then padanan.yml in this folder or the nearest one above, then the options given here. The text form is \
            a configuration file again. With --keys: every key that padanan.yml may have, with an example.

              padanan config
              padanan config --select terms --format json
              padanan config --keys
            """)

    /// The forms of the settings.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case yaml, json
    }

    @Option(help: "yaml, as padanan.yml has it, or json.")
    var format = Form.yaml

    @Flag(help: "List the keys of padanan.yml instead.")
    var keys = false

    @OptionGroup var settings: CheckSettingsOptions

    @Argument(help: "Files that a check would be given.")
    var files: [String] = []

    func run() throws {
        let out = try FileOutput(nil)
        if keys {
            try out.write(ProjectConfiguration.keys.map { "\($0.name): \($0.meaning)\n\(indented($0.example))\n" }.joined(separator: "\n"))
        } else {
            var problems = InputProblems()
            var arguments = settings.arguments
            arguments.files = files
            let effective = try settings.effective(arguments, &problems)
            try out.write(format == .json ? effective.json : Array(effective.yaml.utf8))
        }
        try out.commit()
    }

    private func indented(_ example: String) -> String {
        example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
    }
}
