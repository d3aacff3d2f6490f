import ArgumentParser
import PadananKit

/// `padanan glossary lint`.
struct GlossaryLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Find mistakes and doubtful entries in glossaries.",
        discussion: """
            All files are looked at together: entries of one may contradict those of another. Ends with exit code 1 when there are warnings \
            or errors, 2 when a file can't be read. Fixes are made in glossary tables (CSV, TSV); all other bytes stay as they are.

              padanan glossary lint Glossaries/id-en
              padanan glossary lint --diff terms.csv
              padanan glossary lint --fix --select stray-blank,duplicate-term terms.csv
              padanan glossary lint --explain duplicate-term
            """)

    @Flag(help: "Write the certain fixes into the files, and report what is left.")
    var fix = false

    @Flag(help: "Show the certain fixes as a patch, and change nothing.")
    var diff = false

    @Option(help: ArgumentHelp("Only these rules, separated by commas.", valueName: "rules"))
    var select: String?

    @Option(help: ArgumentHelp("Not these rules, separated by commas.", valueName: "rules"))
    var ignore: String?

    @Option(help: ArgumentHelp("Say what rules mean, separated by commas, or “all”, as Markdown.", valueName: "rules"))
    var explain: String?

    @Option(help: "text for people, jsonl (JSON objects, one a line) or tsv (cells, with a header).")
    var format = OutputFormat.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("The source language, a BCP 47 tag.", valueName: "tag"))
    var from = "id"

    @Option(help: ArgumentHelp("The target language, a BCP 47 tag.", valueName: "tag"))
    var to = "en"

    @Argument(help: "Glossary files or folders.")
    var inputs: [String] = []

    func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] where !LanguageTag(tag).isWellFormed {
            throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
        }
        if fix && diff { throw ValidationError("--fix and --diff exclude each other.") }
        if explain == nil && inputs.isEmpty { throw ValidationError("Name the glossaries to look at.") }
    }

    func run() throws {
        try FileInput.check(output, doesNotReplace: inputs)
        let out = try FileOutput(output)
        if let explain {
            try out.write(explanation(of: explain))
            return try out.commit()
        }
        var problems = InputProblems()
        let rules = try LintSelection.ids(selected: select, ignored: ignore)
        let lint = GlossaryLint(rules: rules, languages: LanguagePair(LanguageTag(from), LanguageTag(to)))
        var files = try GlossaryLoader.files(at: inputs)
        if fix || diff {
            let mended = lint.fixed(files)
            for (old, new) in zip(files, mended) where old.bytes != new.bytes {
                if diff {
                    try out.write(LintFixes.diff(old.bytes, new.bytes, path: old.path))
                } else {
                    try LintFixes.write(new.bytes, to: new.path)
                }
            }
            if fix { files = mended }
        }
        let result = lint.findings(in: files)
        problems.report(result.defects)
        if !diff { try out.write(LintFindingReport(format, palette: Palette(forOutput: output)).text(result.findings)) }
        try out.commit()
        try problems.finish()
        if result.findings.contains(where: { $0.severity >= .warning }) { throw FindingsExist() }
    }
    private func explanation(of rules: String) throws -> String {
        guard rules != "all" else { return LintPages.document(GlossaryLint.rules) }
        let ids = try LintSelection.ids(rules)
        return GlossaryLint.rules.filter { ids.contains($0.id) }.map(\.page).joined(separator: "\n")
    }
}
