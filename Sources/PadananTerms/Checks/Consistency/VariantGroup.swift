import PadananModel

/// All variants of one key in a run, in the order in which they occurred first.
public struct VariantGroup: Sendable {
    /// A place where a variant stands.
    public struct Place: Sendable, Hashable {
        /// Without texts when `hasText` is false.
        public var segment: CheckedSegment
        /// What the observation said.
        public var source: TextRange?
        public var target: TextRange?
        public var detail: UInt32
        /// Whether the texts of the segment were kept.
        public var hasText: Bool
        /// Whether the key occurred here for the first time in its document, after other documents or at the start of the run.
        public var isFirstInDocument: Bool
        /// Its place among those that were kept: larger is later.
        public var order: Int
    }

    /// One variant with its places.
    public struct Variant: Sendable {
        /// How often it occurred.
        public var count: Int
        /// The first places, at most `ConsistencyCollector.Limits.places`.
        public var places: [Place]
    }

    public var key: UInt64
    public var variants: [Variant]
    /// Occurrences whose variant isn't known any more, since there were too many.
    public var uncounted = 0
}
