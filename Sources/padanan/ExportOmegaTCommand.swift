import ArgumentParser
import Foundation
import PadananKit

/// `padanan export omegat`.
struct ExportOmegaTCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "omegat",
        abstract: "Make an OmegaT project of documents, glossaries and translations.",
        discussion: """
            Writes omegat.project, the documents (source/), a glossary whose comments say what is preferred and what is forbidden \
            (glossary/glossary.txt), memories (tm/) and our segmentation rules, so that OmegaT cuts sentences as padanan does. Without documents, \
            everything comes from the project that the folder, or the current one, is in (padanan.yml); its own folder may be the goal.

            Translations that were reviewed go to tm/enforce and replace others, translated ones to tm/auto and fill empty segments, unconfirmed \
            ones to tm/mt, where they are only offered. With --translations they become the project's own (omegat/project_save.tmx).

              padanan export omegat berita-omegat artikel.docx -g builtin -g house.csv --tm lama.tmx
              padanan export omegat kerja laporan.md --translations laporan.xlf
              padanan export omegat .
              padanan export omegat . --update
            """)

    @Option(
        name: [.customShort("g"), .long], help: ArgumentHelp("A glossary file or folder, or “builtin”; may be repeated.", valueName: "path")
    )
    var glossary: [String] = []

    @Option(help: ArgumentHelp("Bitext whose translations are offered, a file; may be repeated.", valueName: "file"))
    var tm: [String] = []

    @Option(help: ArgumentHelp("Bitext of the documents, translated in part or whole; may be repeated.", valueName: "file"))
    var translations: [String] = []

    @Option(help: ArgumentHelp("The language of the documents, a BCP 47 tag; by default that of padanan.yml, else id.", valueName: "tag"))
    var from: String?

    @Option(help: ArgumentHelp("The language of the translations; by default that of padanan.yml, else en.", valueName: "tag"))
    var to: String?

    @Flag(help: "Write documents, glossary, memories and rules of a project that is there anew; its translations and settings stay.")
    var update = false

    @Argument(help: "The folder of the OmegaT project; it is made when it isn't there.")
    var folder: String

    @Argument(help: "Documents to translate.")
    var files: [String] = []

    func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] {
            if let tag, !LanguageTag(tag).isWellFormed {
                throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
            }
        }
    }

    func run() throws {
        var problems = InputProblems()
        let reading = try OmegaTExport.configuration(for: folder)
        problems.report(reading?.defects ?? [])
        try problems.finish()
        let languages = LanguagePair(
            from.map { LanguageTag($0) } ?? reading?.configuration.from?.value ?? .indonesian,
            to.map { LanguageTag($0) } ?? reading?.configuration.to?.value ?? .english)
        var export = OmegaTExport(folder: folder, languages: languages)
        export.documents = files.map { OmegaTExport.DocumentFile(path: $0, name: ($0 as NSString).lastPathComponent) }
        (export.glossaries, export.memories, export.translations, export.isUpdate) = (glossary, tm, translations, update)
        if let configuration = reading?.configuration { try export.complete(from: configuration) }
        guard !export.documents.isEmpty else { throw CommandFailure(message: "there is no document; name some, or put them into source/") }
        let steps = try export.run { problems.report($0) }
        let out = try FileOutput(nil)
        try out.write(OmegaTExportReport.text(steps))
        try out.commit()
        try problems.finish()
    }
}
