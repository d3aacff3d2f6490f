import PadananModel

/// What the codes of a unit say about copying, deleting and moving them, as far as its targets keep to it.
///
/// - Source: XLIFF 2.1, section 4.7.2.
struct XLIFF2EditingHints {
    /// The ids of codes that a target lacks although they may not be deleted; with the hint the file would not be valid.
    private(set) var missing: Set<String> = []
    /// Whether codes that may not be moved stand in the same order in sources and targets.
    private(set) var isOrderKept = true

    init(_ segments: [(source: InlineText, target: InlineText?)]) {
        for (source, target) in segments where !source.codes.isEmpty || target?.codes.isEmpty == false {
            if let target { missing.formUnion(Self.missing(source.codes, in: target.codes)) }
            isOrderKept = isOrderKept && Self.isOrderKept(source.codes, target?.codes)
        }
    }

    private static func missing(_ source: [InlineCode], in target: [InlineCode]) -> Set<String> {
        let there = Set(target.map(\.id))
        return Set(source.lazy.filter { $0.attribute("canDelete") == "no" && !there.contains($0.id) }.map(\.id))
    }

    /// Whether the codes are in the same order in both texts, and a fixed sequence begins with `firstNo` (XLIFF 2.1, section 4.7.2).
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
