import PadananModel

/// All variants of one key in a run, in the order in which they occurred first.
public struct VariantGroup: Sendable {
    /// A place where a variant stands.
    public struct Place: Sendable, Hashable {
        public var segment: CheckedSegment
        public var observation: Observation
    }

    /// One variant with its places.
    public struct Variant: Sendable {
        /// How often it occurred.
        public var count: Int
        /// The first places, at most `ConsistencyCollector.keptPlaces`.
        public var places: [Place]
    }

    public var key: UInt64
    public var variants: [Variant]
}
