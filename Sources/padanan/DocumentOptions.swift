import ArgumentParser
import PadananKit

/// How documents are read and cut into segments; `merge` needs the same where it has to do it again.
struct DocumentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The kind of document, whatever its name: \(SourceDocument.filterNames) or jsonl.", valueName: "kind"))
    var input: String?

    @Option(help: ArgumentHelp("The language of the documents, a BCP 47 tag.", valueName: "tag"))
    var from = "id"

    @Option(help: ArgumentHelp("Cut by the rules of an SRX file instead of our own.", valueName: "file"))
    var srx: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Whether lines of plain text are parts of a paragraph, which an empty line ends; by default the text decides.")
    var wrapped: Bool?

    @Option(help: "Accept or reject tracked changes of office documents.")
    var trackedChanges = FilterOptions.TrackedChanges.accept

    @Flag(help: "Take out comments of office documents as well.")
    var comments = false

    var filterOptions: FilterOptions {
        var options = FilterOptions()
        options.trackedChanges = trackedChanges
        options.isWrapped = wrapped
        options.includesComments = comments
        return options
    }

    /// The language, checked.
    func language() throws -> LanguageTag {
        let tag = LanguageTag(from)
        guard tag.isWellFormed else {
            throw CommandFailure(message: "--from “\(from)” is not a language tag; write for example id, en or pt-BR")
        }
        return tag
    }

    /// What cuts text; what is wrong in the rules goes to `problems`.
    func segmenter(_ problems: inout InputProblems) throws -> SegmenterChoice {
        let (choice, defects) = try SegmenterChoice.make(rules: srx, language: try language())
        problems.report(defects)
        guard let choice else { throw CommandFailure(message: "") }
        return choice
    }
}

extension FilterOptions.TrackedChanges: ExpressibleByArgument {}
