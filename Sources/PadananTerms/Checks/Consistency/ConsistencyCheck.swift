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

    /// What is kept for it.
    static var limits: ConsistencyCollector.Limits { get }

    /// Of the texts.
    var languages: LanguagePair { get }

    init?(_ setup: CheckSetup)

    /// What a segment says about the thing that must be consistent. Cheap, and by bytes: whether two variants say the same in other forms is
    /// found out by `findings(in:_:)`, which only has to look at keys with several.
    func observations(in reading: PairReading) -> [Observation]

    /// What is inconsistent among the variants of one key, which are two at least.
    func findings(in group: VariantGroup, _ words: inout ComparedWords) -> [PlacedFinding]
}

extension ConsistencyCheck {
    public static var needs: CheckNeeds { [] }
    public static var limits: ConsistencyCollector.Limits { ConsistencyCollector.Limits() }
}
