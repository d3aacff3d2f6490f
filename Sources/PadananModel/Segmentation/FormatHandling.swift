/// On which side of a cut inline codes stay: whether those at its end belong to the segment (SRX `formathandle`).
///
/// `nil` where the file says nothing; the standard's defaults hold then.
public struct FormatHandling: Sendable, Hashable {
    /// Codes that open a span; by default they go to the next segment.
    public var includesStart: Bool?
    /// Codes that close a span; by default they stay.
    public var includesEnd: Bool?
    /// Codes without a partner; by default they go to the next segment.
    public var includesIsolated: Bool?

    public init(includesStart: Bool? = nil, includesEnd: Bool? = nil, includesIsolated: Bool? = nil) {
        self.includesStart = includesStart
        self.includesEnd = includesEnd
        self.includesIsolated = includesIsolated
    }
}
