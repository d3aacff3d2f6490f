import ArgumentParser
import PadananKit

/// The languages of bitext, where the file doesn't say which are wanted.
struct BitextLanguageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The source language, a BCP 47 tag; by default the file's, else id.", valueName: "tag"))
    var from: String?

    @Option(help: ArgumentHelp("The target language, a BCP 47 tag; by default the file's, else en.", valueName: "tag"))
    var to: String?

    @Option(help: ArgumentHelp("The sheet of a workbook to read; by default the first.", valueName: "name"))
    var sheet: String?

    func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] {
            if let tag, !LanguageTag(tag).isWellFormed {
                throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
            }
        }
    }

    private var pair: LanguagePair {
        LanguagePair(from.map { LanguageTag($0) } ?? .indonesian, to.map { LanguageTag($0) } ?? .english)
    }

    /// The pair, when one of them was given.
    var languages: LanguagePair? { from == nil && to == nil ? nil : pair }

    var reading: ReadingOptions { ReadingOptions(languages: languages, sheet: sheet) }
    var writing: WritingOptions { WritingOptions(languages: pair, tool: "padanan \(PadananVersion.current)") }
}
