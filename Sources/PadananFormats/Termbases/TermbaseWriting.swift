import PadananModel

/// What a termbase writer gives back: the file, and what was left out of it.
public struct TermbaseWriting: Sendable {
    public var bytes: [UInt8]
    public var defects: [Defect]

    public init(bytes: [UInt8], defects: [Defect] = []) {
        self.bytes = bytes
        self.defects = defects
    }
}
