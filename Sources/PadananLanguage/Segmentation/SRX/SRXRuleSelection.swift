import PadananModel

/// The rules that count for a language.
struct SRXRuleSelection {
    private(set) var rules: [SRXNumberedRule] = []
    /// Maps whose pattern is no regular expression that can be used.
    private(set) var defects: [Defect] = []

    /// - Parameter language: its tag is matched as a whole and as it is usually written, `id-ID`; case doesn't count, as in BCP 47.
    init(_ source: SegmentationRules, language: LanguageTag) {
        var used: Set<String> = []
        var isDone = false
        for (index, map) in source.languageMaps.enumerated() {
            do {
                guard try Self.fits(map.pattern, language), !isDone, used.insert(map.ruleName).inserted else { continue }
            } catch {
                defects.append(Self.defect(map, number: index + 1, error, in: source))
                continue
            }
            isDone = !source.cascades
            if let languageRule = source.languageRule(named: map.ruleName) { rules += Self.numbered(languageRule) }
        }
    }

    static func numbered(_ languageRule: LanguageRule) -> [SRXNumberedRule] {
        languageRule.rules.enumerated().map { SRXNumberedRule(rule: $1, number: $0 + 1, languageRule: languageRule.name) }
    }

    /// Whether a pattern fits the whole tag.
    private static func fits(_ pattern: String, _ language: LanguageTag) throws(RegularExpressionProblem) -> Bool {
        let expression = try RegularExpressionParser.parse(pattern, ignoringCase: true)
        var compiler = PatternCompiler(directions: [true])
        try compiler.add(.sequence([.textStart, expression, .textEnd]), as: 0, to: 0)
        let patterns = compiler.compiled()
        let tag = Array(language.formatted.utf8)
        var classes: [UInt16] = []
        patterns.classes.write(tag, 0..<tag.count, to: &classes)
        var places = PlaceScanner(patterns)
        places.scan(classes)
        var automaton = LazyAutomaton(patterns, program: 0)
        var isFitting = false
        automaton.scan(classes, places.looks) { _, accept, _ in isFitting = isFitting || accept != 0 }
        return isFitting
    }

    private static func defect(
        _ map: LanguageMap, number: Int, _ problem: RegularExpressionProblem, in source: SegmentationRules
    ) -> Defect {
        let file = source.languageRules.lazy.flatMap(\.rules).first?.location.file ?? "-"
        let message = "map \(number), to “\(map.ruleName)”: the pattern \(SRXRuleCompiler.quoted(map.pattern, problem))"
        return Defect(.error, message, reference: "SRX 2.0, languagemap", at: SourceLocation(file: file))
    }
}
