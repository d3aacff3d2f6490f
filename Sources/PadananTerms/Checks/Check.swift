import PadananModel

/// A rule that looks at one segment at a time.
///
/// To add one, conform a type in a file of its own, with its rule, and name it in `CheckCatalog.all`. `explain`, docs/checks.md, the selection
/// and the test that runs its examples know it from there.
public protocol Check: Sendable {
    /// What it reports; the id is stable.
    static var rule: CheckRule { get }
    /// What it reads besides the texts and their tokens.
    static var needs: CheckNeeds { get }

    /// Builds what the check needs once; `nil` when it has nothing to say in this run (no glossary, another language).
    init?(_ setup: CheckSetup)

    /// Adds what is wrong in a segment. Called for every segment: nothing is allocated for one that is right, where that can be done.
    func inspect(_ reading: PairReading, _ findings: inout [Finding])
}

extension Check {
    public static var needs: CheckNeeds { [] }

    /// A finding of this rule, with its severity.
    func finding(_ message: String, source: TextRange? = nil, target: TextRange? = nil) -> Finding {
        Finding(Self.rule.id, Self.rule.severity, message, source: source, target: target)
    }
}
