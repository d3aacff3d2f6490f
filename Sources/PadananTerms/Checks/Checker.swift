import PadananLanguage
import PadananModel

/// Runs checks over the segments of bitext.
///
///     let checker = Checker(setup, rules: ["term-missing", "number-mismatch"])
///     var session = CheckSession(checker)                    // one for each thread
///     let inspection = session.inspect(segment)
///
/// Built once, immutable and safe to share between threads.
public struct Checker: Sendable {
    public let setup: CheckSetup
    /// The checks of single segments that run.
    let checks: [any Check]
    /// The checks across segments that run.
    public let consistencyChecks: [any ConsistencyCheck]
    let quantityReader: QuantityReader?
    let sourceNames: NameRecognizer?
    let targetNames: NameRecognizer?
    let needs: CheckNeeds

    /// - Parameter rules: the ids of the rules to check; those that can't say anything in this run are left out.
    public init(_ setup: CheckSetup, rules: Set<String>, needs extra: CheckNeeds = []) {
        self.setup = setup
        let types = CheckCatalog.all.filter { rules.contains($0.rule.id) }
        let across = CheckCatalog.consistency.filter { rules.contains($0.rule.id) }
        checks = types.compactMap { $0.init(setup) }
        consistencyChecks = across.compactMap { $0.init(setup) }
        needs = Self.needs(of: rules).union(extra)
        quantityReader = needs.contains(.quantities) ? QuantityReader(setup.languages).ifAvailable : nil
        sourceNames = needs.contains(.names) ? NameRecognizer(setup.languages.source) : nil
        targetNames = needs.contains(.names) ? NameRecognizer(setup.languages.target) : nil
    }

    /// What the rules need to have read of a segment.
    static func needs(of rules: Set<String>) -> CheckNeeds {
        let single = CheckCatalog.all.filter { rules.contains($0.rule.id) }.map { $0.needs }
        let across = CheckCatalog.consistency.filter { rules.contains($0.rule.id) }.map { $0.needs }
        return (single + across).reduce([]) { $0.union($1) }
    }

    /// Whether a sense of the glossary depends on words elsewhere in its document, so that `CheckSession.documentConditions` is needed.
    public var readsDocumentConditions: Bool {
        needs.contains(.links) && setup.aligner?.sourceRecognizer.hasDocumentConditions == true
    }
}
