import PadananLanguage
import PadananModel

/// A segment with all that was read from it, for the checks to look at; it belongs to the thread of its session.
public final class PairReading {
    public let segment: CheckedSegment
    public let source: TextReading
    public let target: TextReading
    /// The glossary's terms and what renders them, in the order of the source; empty when no check needs them.
    public let links: [TermLink]
    /// Quantities and dates of both sides, compared; `nil` when no check needs them.
    public let quantities: QuantityReading?
    /// The names of both sides; `nil` when no check needs them.
    public let names: NameReading?
    /// What the session knows of words.
    let memory: WordMemory
    /// The words of each side, by which segments of a run are compared.
    private(set) lazy var sourceHash = SegmentHash(source)
    private(set) lazy var targetHash = SegmentHash(target)

    init(
        segment: CheckedSegment, source: TextReading, target: TextReading, links: [TermLink] = [], quantities: QuantityReading? = nil,
        names: NameReading? = nil, memory: WordMemory
    ) {
        self.segment = segment
        self.source = source
        self.target = target
        self.links = links
        self.quantities = quantities
        self.names = names
        self.memory = memory
    }
}
