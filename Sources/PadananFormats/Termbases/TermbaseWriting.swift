import PadananModel

/// What a termbase writer gives back: the file, and what was left out of it.
public struct TermbaseWriting: Sendable {
    /// The whole file; empty when it could not be written.
    public var bytes: [UInt8]
    /// What the format has no place for, a warning for each kind.
    public var defects: [Defect]

    public init(bytes: [UInt8], defects: [Defect] = []) {
        self.bytes = bytes
        self.defects = defects
    }
}
