import PadananTestSupport
import Testing

/// Help texts, each a file in Golden.
@Suite struct HelpTests {
    @Test(arguments: [
        ("help", []), ("help", ["--help"]), ("help", ["help"]), ("help-recognize", ["recognize", "--help"]),
        ("help-recognize", ["help", "recognize"]), ("help-align", ["align", "-h"]), ("help-align", ["help", "align"]),
        ("help-extract", ["extract", "--help"]), ("help-check", ["check", "--help"]), ("help-explain", ["explain", "--help"]),
        ("help-config", ["config", "--help"]),
        ("help-analyze", ["analyze", "--help"]), ("help-segment", ["segment", "--help"]), ("help-merge", ["merge", "--help"]),
        ("help-convert", ["convert", "--help"]), ("help-validate", ["validate", "--help"]),
        ("help-glossary", ["glossary", "--help"]), ("help-glossary-convert", ["glossary", "convert", "--help"]),
        ("help-glossary-lint", ["glossary", "lint", "--help"]), ("help-glossary-merge", ["glossary", "merge", "--help"]),
        ("help-glossary-diff", ["glossary", "diff", "--help"]), ("help-glossary-stats", ["glossary", "stats", "--help"]),
        ("help-translate", ["translate", "--help"]), ("help-evaluate", ["evaluate", "--help"]), ("help-evaluate-translation", ["evaluate", "translation", "--help"]),
        ("help-evaluate-recognize", ["evaluate", "recognize", "--help"]), ("help-evaluate-align", ["evaluate", "align", "--help"]),
        ("help-evaluate-check", ["evaluate", "check", "--help"]), ("help-evaluate-qa", ["evaluate", "qa", "--help"]),
        ("help-evaluate-segment", ["evaluate", "segment", "--help"]),
        ("help-glossary-lookup", ["glossary", "lookup", "--help"]), ("help-glossary-sort", ["glossary", "sort", "--help"]),
        ("help-project", ["project", "--help"]), ("help-project-init", ["project", "init", "--help"]),
        ("help-project-status", ["project", "status", "--help"]),
        ("help-export", ["export", "--help"]), ("help-export-omegat", ["export", "omegat", "--help"]),
        ("help-import", ["import", "--help"]), ("help-import-omegat", ["import", "omegat", "--help"]),
        ("help-tm", ["tm", "--help"]), ("help-tm-import", ["tm", "import", "--help"]), ("help-tm-search", ["tm", "search", "--help"]),
        ("help-tm-export", ["tm", "export", "--help"]), ("help-tm-stats", ["tm", "stats", "--help"]),
        ("help-tm-clean", ["tm", "clean", "--help"]),
    ])
    func helpIsAsWrittenDown(_ name: String, _ arguments: [String]) throws {
        let result = try Program.run(arguments, environment: ["COLUMNS": "100"])
        #expect(result.output == (try Repository.text("Tests/CommandTests/Golden/\(name).txt")))
        #expect(result.errors.isEmpty)
        #expect(result.code == 0)
    }

    @Test func everyCommandOfTheHelpHasItsOwnHelpWithAnExample() throws {
        let help = try Program.run(["--help"], environment: ["COLUMNS": "100"]).output
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
        let listed = lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
        let names = listed.filter { !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(
            names == [
                "recognize", "align", "extract", "check", "explain", "config", "analyze", "segment", "merge", "convert", "validate",
                "glossary", "translate", "tm", "evaluate", "project", "export", "import",
            ])
        for name in names {
            let result = try Program.run([name, "--help"], environment: ["COLUMNS": "100"])
            #expect(result.code == 0)
            #expect(result.output.contains("\n  padanan \(name) "), "no example in the help of \(name)")
        }
    }
}
