import PadananModel

/// Our own rules of segmentation as SRX rules, for other programs such as OmegaT and the Okapi tools.
///
///     SRXExport.rules(for: [.indonesian, .english])
///
/// The expressions keep to what Java and ICU share. Every set of rules is complete in itself, so that it makes no difference whether a program
/// cascades. What an expression can't say is left out: whether a quotation mark that isn't curved closes, which depends on how many stand
/// before it.
/// - Source: the rules of `SentenceSegmenter`; the words are from the same lists, `Data/*/segment-abbreviations.tsv` and `segment-words.tsv`.
public enum SRXExport {
    /// The rules for languages that have lists, and those for all others, which need none. Cost: some milliseconds.
    public static func rules(for languages: [LanguageTag]) -> SegmentationRules {
        var rules = SegmentationRules(
            segmentsSubflows: true, cascades: false,
            formatHandling: FormatHandling(includesStart: false, includesEnd: true, includesIsolated: false),
            comment: "Segmentation rules of Padanan; see the comments of the rules. An expression says what its comment says and no more.")
        for known in [(tag: LanguageTag.indonesian, name: "Indonesian"), (tag: .english, name: "English")]
        where languages.contains(where: known.tag.isSameLanguage) {
            rules.languageRules.append(SRXExportedSet(known.tag).languageRule(named: known.name))
            rules.languageMaps.append(LanguageMap(pattern: pattern(known.tag), ruleName: known.name))
        }
        rules.languageRules.append(SRXExportedSet(nil).languageRule(named: "Default"))
        rules.languageMaps.append(LanguageMap(pattern: ".*", ruleName: "Default"))
        return rules
    }

    /// `[Ii][Dd].*`, as SRX files have it.
    private static func pattern(_ tag: LanguageTag) -> String {
        tag.primary.unicodeScalars.map { "[\(String($0).uppercased())\($0)]" }.joined() + ".*"
    }
}
