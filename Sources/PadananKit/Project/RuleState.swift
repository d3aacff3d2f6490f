import PadananModel

/// What has become of a rule, layer after layer.
struct RuleState: Sendable, Hashable {
    private var isSelected = true
    private var ignored = RuleVocabulary.Fit.none
    private var choice: SeverityChoice
    private var chosenBy = RuleVocabulary.Fit.none

    init(_ rule: CheckRule) {
        choice = SeverityChoice(rawValue: rule.severity.rawValue) ?? .warning
    }

    /// `nil` when the rule doesn't run.
    var severity: FindingSeverity? {
        isSelected && ignored == .none ? choice.severity : nil
    }

    mutating func apply(_ layer: RuleLayer, to rule: CheckRule) {
        let selected = layer.select.map { RuleVocabulary.fit(of: $0, to: rule) }
        if let selected {
            isSelected = selected != .none
            if selected >= ignored { ignored = .none }
        }
        let ignoredHere = RuleVocabulary.fit(of: layer.ignore, to: rule)
        if ignoredHere == .id || selected != .id { ignored = max(ignored, ignoredHere) }
        applySeverity(layer, to: rule)
    }

    private mutating func applySeverity(_ layer: RuleLayer, to rule: CheckRule) {
        var best: (fit: RuleVocabulary.Fit, choice: SeverityChoice)?
        for entry in layer.severity {
            let fit = RuleVocabulary.fit(of: entry.name, to: rule)
            if fit != .none, fit >= best?.fit ?? .none { best = (fit, entry.choice) }
        }
        guard let best, best.fit >= chosenBy || best.choice == .off else { return }
        (chosenBy, choice) = (best.fit, best.choice)
    }
}
