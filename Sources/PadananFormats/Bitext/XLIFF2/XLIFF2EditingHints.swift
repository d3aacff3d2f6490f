import PadananModel

/// What the codes of a unit say about deleting and moving them, as far as its targets keep to it; with the rest the file would not be valid.
///
/// - Source: XLIFF 2.1, section 4.7.2.
struct XLIFF2EditingHints {
    /// The codes of a text with the forms in which they are written.
    struct Content {
        var codes: [InlineCode]
        var plan: XLIFF2UnitPlan.Content

        /// `canReorder` of each code that is part of the text; the end of a span has that of its beginning, and of an element none.
        var orders: [String] {
            codes.indices.compactMap { index in
                switch plan.forms[index] {
                case .elementEnd, .omitted: return nil
                case .end:
                    let start = plan.partners[index].map { codes[$0] } ?? plan.earlierStarts[index]
                    return codes[index].isCode ? Self.order(start).map { _ in "no" } ?? "yes" : nil
                default: return codes[index].isCode ? Self.order(codes[index]) ?? "yes" : nil
                }
            }
        }

        /// `no`, `firstNo`, or `nil` when the code may be moved.
        private static func order(_ code: InlineCode?) -> String? {
            code?.attribute("canReorder").flatMap { $0 == "no" || $0 == "firstNo" ? $0 : nil }
        }

        var codeForms: [XLIFF2CodeForm] { zip(codes, plan.forms).compactMap { $0.isCode ? $1 : nil } }
    }

    /// The ids of codes that the target of their segment lacks, or has in another form.
    private(set) var missing: Set<String> = []
    /// Whether codes that may not be moved stand in the same order in sources and targets.
    private(set) var isOrderKept = true

    /// Hints of codes that have none.
    init() {}

    init(_ segments: [(source: Content, target: Content?)]) {
        for (source, target) in segments {
            guard let target else { continue }
            let there = Set(target.plan.forms)
            for form in source.plan.forms where !there.contains(form) {
                if let id = form.id { missing.insert(id) }
            }
        }
        isOrderKept = Self.isOrderKept(segments)
    }

    private static func isOrderKept(_ segments: [(source: Content, target: Content?)]) -> Bool {
        var orders: [String] = []
        for (source, target) in segments {
            let own = source.orders
            orders += own
            guard let target, own.contains(where: { $0 != "yes" }) || target.orders.contains(where: { $0 != "yes" }) else { continue }
            if own != target.orders || source.codeForms != target.codeForms { return false }
        }
        return isSequence(orders)
    }

    /// Whether each `no` follows directly on a `firstNo` or another `no`.
    private static func isSequence(_ orders: [String]) -> Bool {
        var isInside = false
        for order in orders {
            if order == "no", !isInside { return false }
            isInside = order != "yes"
        }
        return true
    }
}
