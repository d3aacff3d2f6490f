import PadananModel

/// A candidate that may become an entry.
struct TermDraft: Sendable {
    /// Its number in the table.
    var candidate: Int
    var figures: TermStatistics.Figures
    /// What it is worth as a term, its renderings aside.
    var worth: Double
    /// The most trusted first; empty in text of one language.
    var renderings: [RenderingCounts.Rendering] = []

    var kind: ExtractedTermKind {
        if figures.isBlend { return .blend }
        if figures.isAcronym { return .acronym }
        return figures.capitals > TermStatistics.mostlyCapital ? .name : .term
    }
}
