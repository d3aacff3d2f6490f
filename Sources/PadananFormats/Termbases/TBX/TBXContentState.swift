/// How far the content of an open element has come through its rule.
struct TBXContentState {
    /// What is wrong with a child element.
    enum Problem {
        /// Elements, one of which has to stand before it.
        case missing([String])
        /// It can't stand here; with what can, if anything.
        case unexpected([String])
    }

    private let rule: TBXSchema.Rule
    private var step = 0
    private var count = 0

    init(_ rule: TBXSchema.Rule) {
        self.rule = rule
    }

    /// Takes the next child; `name` is `nil` for an element of DCT style. Returns what is wrong, and goes on as well as it can.
    mutating func take(_ name: String?) -> Problem? {
        var missing: [String] = []
        for index in step..<max(step, rule.steps.count) {
            let current = rule.steps[index]
            let taken = index == step ? count : 0
            if taken < current.maximum, name.map(current.names.contains) ?? current.takesCategories {
                (step, count) = (index, taken + 1)
                return missing.isEmpty ? nil : .missing(missing)
            }
            if taken < current.minimum { missing += current.names }
        }
        let open = rule.steps.indices.filter { $0 > step || $0 == step && count < rule.steps[$0].maximum }
        return .unexpected(open.flatMap { rule.steps[$0].names })
    }

    /// Elements, one of which is missing at the end.
    var missing: [String] {
        rule.steps.indices.first { $0 > step || $0 == step ? ($0 == step ? count : 0) < rule.steps[$0].minimum : false }
            .map { rule.steps[$0].names } ?? []
    }

    /// Whether text may stand in the element.
    var isMixed: Bool { rule.isMixed }
}
