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
        var tags = tags
        if let target, !source.text.codes.isEmpty { tags.missing = Self.missing(source.text.codes, in: target.text.codes) }
        tags.keepsOrder = Self.isOrderKept(source.text.codes, target?.text.codes)
        self.source = Self.spell(source.text, source.plan, tags)
        self.target = target.map { Self.spell($0.text, $0.plan, tags) }
    }

    private static func spell(_ text: InlineText, _ plan: XLIFF2UnitPlan.Content, _ tags: XLIFF2CodeTags) -> String {
        let content = XLIFF2ContentMarkup.spell(text) { index in
            tags.markup(of: text.codes[index], as: plan.forms[index], partner: plan.partners[index].map { text.codes[$0] })
        }
        return plan.unclosed.reversed().reduce(content) { $0 + tags.end(ofAnnotation: $1) }
    }

    /// Codes that a target lacks although they may not be deleted; the hint is dropped, for the file would not be valid with it.
    private static func missing(_ source: [InlineCode], in target: [InlineCode]) -> Set<String> {
        let there = Set(target.map(\.id))
        return Set(source.lazy.filter { $0.attribute("canDelete") == "no" && !there.contains($0.id) }.map(\.id))
    }

    /// Whether the codes are in the same order in both texts, and a fixed sequence begins with `firstNo` (XLIFF 2.1, section 4.7.2.4.2).
    private static func isOrderKept(_ source: [InlineCode], _ target: [InlineCode]?) -> Bool {
        let codes = source.filter(\.isCode)
        let targetCodes = target?.filter(\.isCode) ?? codes
        guard codes.contains(where: isFixed) || targetCodes.contains(where: isFixed) else { return true }
        guard codes.count == targetCodes.count else { return false }
        let isSame = zip(codes, targetCodes).allSatisfy { $0.kind == $1.kind && $0.id == $1.id && isSameOrder($0, $1) }
        return isSame && isSequence(codes)
    }

    private static func isFixed(_ code: InlineCode) -> Bool {
        let value = code.attribute("canReorder")
        return value == "no" || value == "firstNo"
    }

    private static func isSameOrder(_ left: InlineCode, _ right: InlineCode) -> Bool {
        left.attribute("canReorder") == right.attribute("canReorder")
    }

    private static func isSequence(_ codes: [InlineCode]) -> Bool {
        var isInside = false
        for code in codes {
            switch code.attribute("canReorder") {
            case "firstNo": isInside = true
            case "no" where !isInside: return false
            case "no": break
            default: isInside = isInside && code.kind == .closing
            }
        }
        return true
    }
}
