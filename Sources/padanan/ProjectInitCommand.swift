import ArgumentParser
import PadananKit

/// `padanan project init`.
struct ProjectInitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make the folders and files of a project.",
        discussion: """
            Makes padanan.yml, source/, target/, glossary/ and tm/, and copies documents and glossaries into them. Nothing that is there is \
            changed: run again, it adds what is missing.

              padanan project init
              padanan project init berita --from id --to en-GB --source artikel.docx laporan.md
              padanan project init berita --glossary house.csv

            Exit codes: 0 done, 1 a file was left out because another of its name is there, 2 usage, input or output error.
            """)

    @Option(help: ArgumentHelp("The language of the documents, a BCP 47 tag (default: id).", valueName: "tag"))
    var from: String?

    @Option(help: ArgumentHelp("The language of the translations (default: en).", valueName: "tag"))
    var to: String?

    @Option(help: ArgumentHelp("What the project is called; by default as its folder.", valueName: "name"))
    var name: String?

    @Option(
        name: [.customShort("g"), .long], parsing: .upToNextOption,
        help: ArgumentHelp("Glossary files to copy into glossary/.", valueName: "file"))
    var glossary: [String] = []

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Documents to copy into source/.", valueName: "file"))
    var source: [String] = []

    @Argument(help: "The folder; it is made when it isn't there.")
    var folder = "."

    func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] {
            if let tag, !LanguageTag(tag).isWellFormed {
                throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
            }
        }
    }

    func run() throws {
        var setup = ProjectSetup(folder: folder)
        (setup.name, setup.glossaries, setup.documents) = (name, glossary, source)
        (setup.source, setup.target) = (from.map { LanguageTag($0) }, to.map { LanguageTag($0) })
        let steps = try setup.run()
        let out = try FileOutput(nil)
        try out.write(ProjectSetupReport.text(steps))
        try out.commit()
        if steps.contains(where: { $0.result == .leftOut }) { throw FindingsExist() }
    }
}
