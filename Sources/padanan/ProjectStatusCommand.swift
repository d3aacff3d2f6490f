import ArgumentParser
import PadananKit

/// `padanan project status`.
struct ProjectStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say how far the translation of a project is.",
        discussion: """
            Counts for each document of source/: segments and words; how many segments are translated in target/ (bitext that names the document \
            or is called as it, else a document of its name), how many have only a draft, and how many are left; occurrences of glossary terms, and \
            how many of them the translation renders as the glossary approves; what padanan check finds.

              padanan project status
              padanan project status berita --format json

            Exit codes: 0 everything is translated and nothing is found, 1 something is left to do (a segment, or a finding of the severity of \
            fail-on in padanan.yml), 2 usage, input or output error.
            """)

    /// The forms of a status.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Option(help: "text for people, or json.")
    var format = Form.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Argument(help: "The folder of the project.")
    var folder = "."

    func run() throws {
        var problems = InputProblems()
        var survey = try ProjectSurvey(folder == "." ? "" : folder)
        let status = try survey.run()
        problems.report(survey.defects)
        let report = ProjectStatusReport(status, palette: Palette(forOutput: output))
        let out = try FileOutput(output)
        try out.write(format == .json ? report.json : Array(report.text.utf8))
        try out.commit()
        try problems.finish()
        if !status.isDone { throw FindingsExist() }
    }
}
