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
        if let source, let target, source.isSameLanguage(as: target) {
            throw ValidationError("--from and --to are the same language.")
        }
    }

    var source: LanguageTag? { from.map { LanguageTag($0) } }
    var target: LanguageTag? { to.map { LanguageTag($0) } }
}
