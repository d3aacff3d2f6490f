import PadananModel

/// How a language denies what another one denies with a negator, and which of its words deny only because a word of the other does.
///
///     renderings.words(for: "hilang")        // missing, lost, …: they say nothing about a negator beside them
///     renderings.opposites(of: "panik")      // calm: renders “tidak panik”
///
/// - Source: `Data/id/denying-words.tsv`, `Data/id/negation-opposites.tsv`; built once.
public struct DenialRenderings: Sendable {
    private let words: [[UInt8]: [UInt64]]
    private let opposites: [[UInt8]: [UInt64]]
    private let analyzer: any MorphologicalAnalyzer

    /// `nil` for languages that there are no lists for. Cost: the lists are read once.
    public init?(_ languages: LanguagePair) {
        guard languages.source.primary == "id", languages.target.primary == "en" else { return nil }
        self = .indonesianEnglish
    }

    private static let indonesianEnglish = DenialRenderings(idDenyingWordsData, opposites: idNegationOppositesData, .indonesian)

    private init(_ words: StaticString, opposites: StaticString, _ language: LanguageTag) {
        self.words = Self.table(words)
        self.opposites = Self.table(opposites)
        analyzer = Morphology.analyzer(for: language)
    }

    /// The hashes of words of the target language that a folded word of the source accounts for.
    public func words(for word: [UInt8]) -> [UInt64] { words[word] ?? words[analyzer.keys(of: word).root] ?? [] }

    /// The hashes of words that say the opposite of a folded word of the source.
    public func opposites(of word: [UInt8]) -> [UInt64] { opposites[word] ?? opposites[analyzer.keys(of: word).root] ?? [] }

    private static func table(_ data: StaticString) -> [[UInt8]: [UInt64]] {
        var table: [[UInt8]: [UInt64]] = [:]
        for row in DataTable(data).rows where row.count > 1 {
            table[Array(row[0].utf8)] = DataTable.alternatives(row[1]).map { WordHash.of(Array($0.utf8)).value }
        }
        return table
    }
}
