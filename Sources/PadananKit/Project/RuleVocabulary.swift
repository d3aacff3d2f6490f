import PadananFormats
import PadananModel

/// The names by which rules are chosen: their ids, their groups, and `all`.
public struct RuleVocabulary: Sendable {
    /// How a name fits a rule; a closer fit is greater.
    enum Fit: Int, Sendable, Hashable, Comparable {
        case none, group, id

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    /// The name that stands for every rule.
    public static let all = "all"

    /// All rules there are, in the order of the documentation.
    public let rules: [CheckRule]
    /// Everything that may be written: `all`, the groups, the ids.
    public let names: [String]
    private let known: Set<String>

    public init(_ rules: [CheckRule]) {
        self.rules = rules
        names = [Self.all] + CheckGroup.allCases.map(\.rawValue) + rules.map(\.id)
        known = Set(names)
    }

    public func contains(_ name: String) -> Bool { known.contains(name) }

    /// What to say of a name that is none, in one clause; `nil` for one that is.
    public func problem(with name: String) -> String? {
        guard !contains(name) else { return nil }
        let groups = CheckGroup.allCases.map(\.rawValue).joined(separator: ", ")
        return "there is no rule or group “\(name)”\(Spelling.suggestion(for: name, among: names)); the groups are \(groups)"
    }

    /// The ids that `name` stands for; none for an unknown name.
    public func ids(of name: String) -> [String] {
        rules.filter { Self.fit(of: name, to: $0) != .none }.map(\.id)
    }

    static func fit(of name: String, to rule: CheckRule) -> Fit {
        if name == rule.id { return .id }
        return name == rule.group.rawValue || name == all ? .group : .none
    }

    /// The closest fit of any of `names`.
    static func fit(of names: [String], to rule: CheckRule) -> Fit {
        names.reduce(.none) { max($0, fit(of: $1, to: rule)) }
    }
}
