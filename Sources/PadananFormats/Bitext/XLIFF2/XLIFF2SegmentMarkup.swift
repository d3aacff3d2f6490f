import PadananModel

/// The content of a segment, or of a match, spelt strictly.
struct XLIFF2SegmentMarkup {
    private(set) var source = ""
    private(set) var target: String?

    /// - Parameters:
    ///   - source: the source with its plan.
    ///   - target: the target, if there is one, with its plan.
    ///   - tags: how tags are spelt in the unit.
    init(
        _ source: (text: InlineText, plan: XLIFF2UnitPlan.Content), _ target: (text: InlineText, plan: XLIFF2UnitPlan.Content)?,
        tags: XLIFF2CodeTags
    ) {
        self.source = Self.spell(source.text, source.plan, tags)
        self.target = target.map { Self.spell($0.text, $0.plan, tags) }
    }

    private static func spell(_ text: InlineText, _ plan: XLIFF2UnitPlan.Content, _ tags: XLIFF2CodeTags) -> String {
        let content = XLIFF2ContentMarkup.spell(text) { index in
            let partner = plan.partners[index].map { text.codes[$0] } ?? plan.earlierStarts[index]
            return tags.markup(of: text.codes[index], as: plan.forms[index], partner: partner)
        }
        return plan.unclosed.reversed().reduce(content) { $0 + tags.end(ofAnnotation: $1) }
    }
}
