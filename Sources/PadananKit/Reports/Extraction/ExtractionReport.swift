import PadananFormats
import PadananModel

/// Writes extracted terms.
public struct ExtractionReport: Sendable {
    private let format: ExtractionFormat
    private let languages: LanguagePair
    private let palette: Palette
    private let showsCompetitors: Bool

    /// - Parameter showsCompetitors: whether the form for people has a line for the other renderings of a term; the others always have them.
    public init(
        _ format: ExtractionFormat, languages: LanguagePair = .indonesianEnglish, showsCompetitors: Bool = false,
        palette: Palette = Palette(isColored: false)
    ) {
        self.format = format
        self.languages = languages
        self.showsCompetitors = showsCompetitors
        self.palette = palette
    }

    /// All of `terms` in the chosen form, in their order.
    public func write(_ terms: [ExtractedTerm]) -> [UInt8] {
        switch format {
        case .text: ExtractionTable(terms, showsCompetitors: showsCompetitors, palette: palette).bytes
        case .tsv: ExtractionLines.bytes(terms)
        case .jsonl: ExtractionRecords.bytes(terms)
        case .csv: glossary(terms, MasterTableFormat())
        case .tbx: glossary(terms, TBXFormat())
        case .html: ExtractionPage(terms, languages).bytes
        }
    }

    /// What the format can't hold of a term is of no use in a list of proposals, so that its losses aren't told.
    private func glossary(_ terms: [ExtractedTerm], _ format: some WritableTermbaseFormat) -> [UInt8] {
        let known = Set(terms.compactMap { $0.known?.concept })
        return format.write(Termbase(ExtractedGlossary(languages).concepts(terms, avoiding: known)), languages: languages).bytes
    }
}
