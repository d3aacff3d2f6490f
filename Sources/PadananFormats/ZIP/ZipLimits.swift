/// How much an archive may hold; more is an error, before it is inflated.
public struct ZipLimits: Sendable, Hashable {
    /// Bytes of the archive itself.
    public var archiveBytes = 256 << 20
    /// Bytes of all entries together, inflated.
    public var totalBytes = 256 << 20
    /// How often an entry, and all together, may be larger than compressed.
    public var ratio = 200
    /// Entries up to this size are harmless whatever their ratio.
    public var ratioFreeBytes = 1 << 16
    /// The number of entries.
    public var entries = 10_000
    /// Bytes of an entry's name.
    public var nameBytes = 512

    public init() {}
}
