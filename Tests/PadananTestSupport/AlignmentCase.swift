import PadananKit

/// A case of `Fixtures/align/cases.jsonl`.
public struct AlignmentCase: Sendable, CustomStringConvertible {
    public let id: String
    public let phenomenon: String
    public let source: MarkedText
    public let target: MarkedText
    /// Rules by occurrence: what a checker must say of it.
    public let findings: [Int: String]

    public var description: String { "\(id) \(phenomenon): \(source.text) ‖ \(target.text)" }

    /// All cases of a file.
    public static func read(_ path: String) throws -> [AlignmentCase] {
        try Repository.jsonLines(path).map { object in
            guard let id = object["id"]?.string, let phenomenon = object["phenomenon"]?.string, let source = object["source"]?.string,
                let target = object["target"]?.string, case .array(let findings)? = object["findings"]
            else { throw FixtureError("case without id, phenomenon, source, target or findings in \(path)") }
            var rules: [Int: String] = [:]
            for finding in findings {
                guard let number = finding["occurrence"]?.identifier.flatMap({ Int($0) }), let rule = finding["rule"]?.string else {
                    throw FixtureError("finding without occurrence or rule in \(id)")
                }
                rules[number] = rule
            }
            return AlignmentCase(
                id: id, phenomenon: phenomenon, source: try MarkedText(source), target: try MarkedText(target), findings: rules)
        }
    }
}
