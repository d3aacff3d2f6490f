import PadananModel

/// Cuts text with the rules of an SRX file.
///
///     let segmenter = try SRXSegmenter(rules, language: .indonesian)
///     segmenter.segments(of: text)
///
/// At each place between two characters the first rule that fits decides: `before` fits some text that ends there, `after` some text that
/// begins there. Where none fits, nothing is cut. With `cascades` the rules of all maps that fit the language count, in the order of the
/// maps, else those of the first. White space at the ends of a segment, which SRX leaves with one side, is left between the segments.
///
/// What of regular expressions is supported, `RegularExpression` tells: what ICU and Java share, without back references, atomic groups and
/// look-behind of any length. Such rules are refused, each with its number. So are rules that are too large (`PatternCompiler`).
/// Cost: one pass over the text for all `before` and one for all `after`, two more at most for each stage of looks; linear in the text
/// whatever the rules and the text are.
/// - Source: SRX 2.0; regular expressions as ICU has them, which the standard prescribes.
public struct SRXSegmenter: TextSegmenter {
    /// Whether text inside of codes, such as footnotes, is cut as well.
    public let segmentsSubflows: Bool
    /// Codes at a cut, as the file says; `keepsOpening` and the others know the standard's defaults.
    public let formatHandling: FormatHandling
    private let pool: any SRXFinderPool

    /// Compiles the rules for a language.
    ///
    /// - Throws: `SRXRefusal` with every rule and map that can't be used.
    public init(_ rules: SegmentationRules, language: LanguageTag) throws(SRXRefusal) {
        let selection = SRXRuleSelection(rules, language: language)
        let compiler = SRXRuleCompiler(selection.rules)
        let defects = selection.defects + compiler.defects
        guard defects.isEmpty else { throw SRXRefusal(defects: defects) }
        segmentsSubflows = rules.segmentsSubflows
        formatHandling = rules.formatHandling
        pool = SRXFinders.pool(SRXBoundaryFinder(compiler.compiled()))
    }

    /// What `init` would refuse in any language: every rule, and every map.
    public static func defects(of rules: SegmentationRules) -> [Defect] {
        let maps = SRXRuleSelection(rules, language: LanguageTag("und")).defects
        return maps + rules.languageRules.flatMap { SRXRuleCompiler(SRXRuleSelection.numbered($0)).defects }
    }

    /// Whether codes that open a span stay with what stands before a cut; by default they don't.
    public var keepsOpeningCodes: Bool { formatHandling.includesStart ?? false }
    /// Whether codes that close a span stay with what stands before a cut; by default they do.
    public var keepsClosingCodes: Bool { formatHandling.includesEnd ?? true }
    /// Whether codes without a partner stay with what stands before a cut; by default they don't.
    public var keepsStandaloneCodes: Bool { formatHandling.includesIsolated ?? false }

    public func appendSegments(of text: [UInt8], in block: TextRange, to segments: inout [TextRange]) {
        guard !block.isEmpty else { return }
        var start = block.lowerBound
        for place in boundaries(of: text, in: block) {
            append(text, start..<place, to: &segments)
            start = place
        }
        append(text, start..<block.upperBound, to: &segments)
    }

    /// Where the rules cut `text[block]`, as offsets into `text`, in order; white space stays where they leave it.
    public func boundaries(of text: [UInt8], in block: TextRange) -> [Int] {
        var finder = pool.take()
        let places = finder.boundaries(of: text, in: block)
        pool.give(back: finder)
        return places
    }

    private func append(_ text: [UInt8], _ range: TextRange, to segments: inout [TextRange]) {
        let trimmed = TextTrimming.trimmed(range, of: text)
        if !trimmed.isEmpty { segments.append(trimmed) }
    }
}
