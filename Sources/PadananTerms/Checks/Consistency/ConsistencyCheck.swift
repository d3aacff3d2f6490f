import PadananModel

/// A rule that compares segments of a whole run.
///
/// Each segment gives observations, in any order and on any thread; a `ConsistencyCollector` keeps them in bounded memory, in the order of
/// the run; at the end each group of observations with one key and several variants is judged.
public protocol ConsistencyCheck: Sendable {
    /// What it reports; the id is stable.
    static var rule: CheckRule { get }
    /// What it reads besides the texts and their tokens.
    static var needs: CheckNeeds { get }

    init?(_ setup: CheckSetup)

    /// What a segment says about the thing that must be consistent.
    func observations(in reading: PairReading) -> [Observation]

    /// What is inconsistent among the variants of one key.
    func findings(in group: VariantGroup) -> [PlacedFinding]
}

extension ConsistencyCheck {
    public static var needs: CheckNeeds { [] }
}
