import PadananLanguage
import PadananModel

/// A word of a text with its analyses.
public struct AnalyzedWord: Sendable {
    /// Where it stands, in UTF-8 offsets of the record's text.
    public var range: TextRange
    public var kind: Token.Kind
    /// The likeliest first; never empty.
    public var analyses: [WordAnalysis]

    public init(range: TextRange, kind: Token.Kind, analyses: [WordAnalysis]) {
        self.range = range
        self.kind = kind
        self.analyses = analyses
    }
}
