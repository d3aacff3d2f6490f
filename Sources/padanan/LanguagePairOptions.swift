import ArgumentParser
import PadananKit

/// Between which languages.
struct LanguagePairOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The source language, a BCP 47 tag.", valueName: "tag"))
    var from = "id"

    @Option(help: ArgumentHelp("The target language, a BCP 47 tag.", valueName: "tag"))
    var to = "en"

    mutating func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] where !LanguageTag(tag).isWellFormed {
            throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
        }
    }

    var pair: LanguagePair { LanguagePair(LanguageTag(from), LanguageTag(to)) }
}
