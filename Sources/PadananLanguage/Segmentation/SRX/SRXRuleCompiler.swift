import PadananModel

/// Compiles the rules of a language, or says of each why not.
struct SRXRuleCompiler {
    /// Code points of an expression that a message repeats.
    private static let quotedLength = 80

    private(set) var defects: [Defect] = []
    private var compiler = PatternCompiler(directions: [true, false])
    private var before: SRXSide
    private var after: SRXSide
    private var breaks: [Bool] = []

    init(_ rules: [SRXNumberedRule]) {
        before = SRXSide(ruleCount: rules.count)
        after = SRXSide(ruleCount: rules.count)
        for (index, rule) in rules.enumerated() {
            breaks.append(rule.rule.isBreak)
            add(rule.rule.before, of: rule, index, isBefore: true)
            add(rule.rule.after, of: rule, index, isBefore: false)
        }
    }

    /// The rules, when there are no defects.
    func compiled() -> SRXCompiledRules {
        SRXCompiledRules(patterns: compiler.compiled(), before: before, after: after, breaks: breaks)
    }

    private mutating func add(_ text: String, of rule: SRXNumberedRule, _ index: Int, isBefore: Bool) {
        do {
            let (pattern, isNew) = isBefore ? before.add(text, to: index) : after.add(text, to: index)
            guard isNew else { return }
            let expression = try RegularExpressionParser.parse(text)
            try compiler.add(isBefore ? expression : Self.looked(expression), as: pattern, to: isBefore ? 0 : 1)
        } catch {
            let element = isBefore ? "beforebreak" : "afterbreak"
            let message = "rule \(rule.number) of “\(rule.languageRule)”: <\(element)> \(Self.quoted(text, error))"
            defects.append(Defect(.error, message, reference: "SRX 2.0, \(element)", at: rule.rule.location))
        }
    }

    /// What a look at all that stands behind looks for: to look at it and to fit it is the same there.
    private static func looked(_ expression: RegularExpression) -> RegularExpression {
        guard case .look(let look) = expression, !look.isBehind, !look.isNegated else { return expression }
        return look.body
    }

    /// `“(a)\1”, character 4: back references are not supported`
    static func quoted(_ text: String, _ problem: RegularExpressionProblem) -> String {
        let scalars = text.unicodeScalars
        let quote = scalars.count > quotedLength ? String(scalars.prefix(quotedLength)) + "…" : text
        let place = problem.column == 0 ? "" : ", character \(problem.column)"
        return "“\(quote)”\(place): \(problem.message)"
    }
}
