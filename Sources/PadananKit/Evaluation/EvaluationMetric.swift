import PadananTerms

/// What a translation can be measured by.
public enum EvaluationMetric: String, Sendable, Hashable, CaseIterable {
    case bleu
    case chrf
    case chrfWords = "chrf++"
    case ter
    /// All measures of terms, for which the source is needed.
    case terms

    /// The metrics that `list` names, `bleu,chrf`; `nil` for a name that there isn't.
    public static func list(_ list: String) -> [EvaluationMetric]? {
        let names = list.split(separator: ",").map { $0.filter { $0 != " " }.lowercased() }
        let metrics = names.compactMap(EvaluationMetric.init(rawValue:))
        return metrics.count == names.count && !names.isEmpty ? metrics : nil
    }
}
