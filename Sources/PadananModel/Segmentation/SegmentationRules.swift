/// Rules that cut text into segments (SRX `srx`).
///
/// - Source: SRX 2.0 (LISA OSCAR, 2008).
public struct SegmentationRules: Sendable, Hashable {
    /// Whether text inside a code, such as a footnote, is cut as well (SRX `segmentsubflows`).
    public var segmentsSubflows: Bool
    /// Whether all maps that fit a language count, in order, or the first only (SRX `cascade`).
    public var cascades: Bool
    public var formatHandling: FormatHandling
    /// The sets of rules, by name (SRX `languagerules`).
    public var languageRules: [LanguageRule]
    /// Which set is for which language, in the order in which they are tried (SRX `maprules`).
    public var languageMaps: [LanguageMap]
    /// What other programs keep in the header.
    public var extensions: SegmentationExtensions
    /// What stands above the rules: author, licence; empty for nothing.
    public var comment: String

    public init(
        segmentsSubflows: Bool = true, cascades: Bool = true, formatHandling: FormatHandling = FormatHandling(),
        languageRules: [LanguageRule] = [], languageMaps: [LanguageMap] = [],
        extensions: SegmentationExtensions = SegmentationExtensions(), comment: String = ""
    ) {
        self.segmentsSubflows = segmentsSubflows
        self.cascades = cascades
        self.formatHandling = formatHandling
        self.languageRules = languageRules
        self.languageMaps = languageMaps
        self.extensions = extensions
        self.comment = comment
    }

    /// The set of rules with a name, the first when several have it.
    public func languageRule(named name: String) -> LanguageRule? {
        languageRules.first { $0.name == name }
    }
}
