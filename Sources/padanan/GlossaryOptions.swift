import ArgumentParser
import PadananKit

/// Which glossary, and between which languages.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: [.customShort("g"), .long],
        help: ArgumentHelp("A glossary file or folder, or “builtin” (the default); may be repeated.", valueName: "path"))
    var glossary: [String] = []

    @Option(help: ArgumentHelp("The source language, a BCP 47 tag.", valueName: "tag"))
    var from = "id"

    @Option(help: ArgumentHelp("The target language, a BCP 47 tag.", valueName: "tag"))
    var to = "en"

    /// The pair, checked.
    func languages() throws -> LanguagePair {
        for (option, tag) in [("--from", from), ("--to", to)] where !LanguageTag(tag).isWellFormed {
            throw CommandFailure(message: "\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR")
        }
        return LanguagePair(LanguageTag(from), LanguageTag(to))
    }

    /// Reads the glossaries; what is wrong in them goes to `problems`.
    ///
    /// - Parameter keepsOneSided: whether concepts are of use that have no term in one of the languages.
    func load(_ problems: inout InputProblems, keepsOneSided: Bool = false) throws -> Termbase {
        let languages = try languages()
        let paths = glossary.isEmpty ? [GlossaryLoader.builtin] : glossary
        let reading = try GlossaryLoader.load(paths, languages: languages, keepsOneSided: keepsOneSided)
        problems.report(reading.defects)
        if reading.termbase.concepts.isEmpty {
            let reason =
                glossary.isEmpty
                ? "there is no published glossary from \(from) to \(to); give one with -g" : "the glossary has no usable entry"
            throw CommandFailure(message: reason)
        }
        return reading.termbase
    }
}
