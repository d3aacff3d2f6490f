import PadananModel

/// What is in a memory.
public struct MemoryStatistics: Sendable, Hashable {
    /// A name and how many units have it.
    public struct Count: Sendable, Hashable {
        public var name: String
        public var units: Int

        public init(_ name: String, _ units: Int) {
            (self.name, self.units) = (name, units)
        }
    }

    public var units = 0
    /// Different texts of sources, each language pair for itself.
    public var sources = 0
    /// Units with inline codes.
    public var unitsWithCodes = 0
    /// Units whose neighbours are known.
    public var unitsWithContext = 0
    /// `id → en`, the largest first; likewise the others.
    public var languages: [Count] = []
    public var states: [Count] = []
    /// The twenty with the most units; empty for units whose origin isn't known.
    public var origins: [Count] = []
    /// Who changed units last, the twenty with the most.
    public var users: [Count] = []
    /// As written in the units; `nil` when none has a date.
    public var earliest: String?
    public var latest: String?
    /// Of the file, in bytes.
    public var size = 0

    public init() {}
}
