import PadananModel

/// Which rules run on which file, and how severe their findings are.
public struct RuleSelection: Sendable {
    public let vocabulary: RuleVocabulary
    /// The earliest first.
    public let layers: [RuleLayer]

    /// - Parameter rules: all rules there are; each runs with its own severity unless a layer says otherwise.
    public init(_ rules: [CheckRule], layers: [RuleLayer] = []) {
        vocabulary = RuleVocabulary(rules)
        self.layers = layers
    }

    /// The severity of the findings of `rule` in the file at `path`, which is relative to the folder of the configuration; `nil` when the
    /// rule is off or unknown. Cost: all layers are asked; ask `severities` once a file where there are many findings.
    public func severity(of rule: String, path: String) -> FindingSeverity? {
        guard let rule = vocabulary.rules.first(where: { $0.id == rule }) else { return nil }
        return severity(rule, layers.filter { $0.covers(path) })
    }

    /// The severities of the rules that run on the file at `path`, by id.
    public func severities(for path: String) -> [String: FindingSeverity] {
        Dictionary(rules(for: path).map { ($0.id, $0.severity) }) { first, _ in first }
    }

    /// The rules that run on the file at `path`, with the severity that they have there.
    public func rules(for path: String) -> [CheckRule] {
        let covering = layers.filter { $0.covers(path) }
        return vocabulary.rules.compactMap { rule in severity(rule, covering).map { rule.with($0) } }
    }

    /// The rules that may run on any file, with the severity that they have outside of all patterns, or else their highest.
    public var allRules: [CheckRule] {
        let everywhere = layers.filter { $0.patterns == nil }
        return vocabulary.rules.compactMap { rule in
            (severity(rule, everywhere) ?? possibleSeverities(rule).max()).map { rule.with($0) }
        }
    }

    private func severity(_ rule: CheckRule, _ layers: [RuleLayer]) -> FindingSeverity? {
        var state = RuleState(rule)
        for layer in layers { state.apply(layer, to: rule) }
        return state.severity
    }

    /// What a rule may come to under any choice of the layers with patterns; there are few states, however many layers.
    private func possibleSeverities(_ rule: CheckRule) -> [FindingSeverity] {
        var states: Set<RuleState> = [RuleState(rule)]
        for layer in layers {
            let changed = states.map { state in
                var next = state
                next.apply(layer, to: rule)
                return next
            }
            states = layer.patterns == nil ? Set(changed) : states.union(changed)
        }
        return states.compactMap(\.severity)
    }
}

extension CheckRule {
    /// The rule with another severity.
    fileprivate func with(_ severity: FindingSeverity) -> CheckRule {
        CheckRule(id: id, group: group, severity: severity, summary: summary, explanation: explanation, examples: examples)
    }
}
