import PadananModel
import PadananTerms

/// All checks from Indonesian into English, without a glossary, for tables of sentences.
enum BareChecker {
    private static let checker = Checker(
        CheckSetup(languages: .indonesianEnglish, aligner: nil), rules: Set(CheckCatalog.rules.map(\.id)))

    /// The rules that a pair breaks, in the order of the findings.
    static func rules(source: String, target: String) -> [String] {
        var session = CheckSession(checker)
        let place = SourceLocation(file: "case.tsv", line: 1, column: 1)
        let segment = CheckedSegment(id: "1", source: InlineText(source), target: InlineText(target), location: place)
        return session.inspect(segment).findings.map(\.rule)
    }
}
